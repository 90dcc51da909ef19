/** Births with everything that a case can hold of its first step. */
import { caseWith, itemIn, startCase, stepWith } from './cases.js';
import type { Caller, TestProduct } from './product.js';
import type { ApplicationBody } from './valid-applications.js';

/** Why its item was given to who has it. */
export const GIVEN = { code: 'workload', text: 'Mẹ của trẻ gọi điện hỏi.' };
/** Where it holds numbers beside those of its application. */
export const ADDED = [
  '/supplements/0/data/mother/personalId',
  '/results/birth-registration/data/personalId',
  '/decisions/birth-registration/mothersPaper/newId',
];
const UNCLEAR = { code: 'mother-id-unclear', text: 'Số định danh không rõ.', legalBasis: 'Luật Hộ tịch 2014, Điều 16' };

/** A birth that was supplemented, and registered by two officers, who entered a number under a name of their own; it waits at its second step. */
export async function registeredBirth(
  product: TestProduct,
  { desk, examiner: login }: { readonly desk: Caller; readonly examiner: string },
  body: ApplicationBody,
): Promise<{ readonly code: string; readonly body: ApplicationBody }> {
  const examiner = await product.as(login);
  const signer = await product.as('signing-officer.civil-status');
  const { code } = await startCase(desk, body);
  const item = await itemIn(examiner, code, 'examine');
  await examiner.post(`/work-items/${item}/claim`);
  await examiner.post(`/work-items/${item}/assign`, { holder: login, reason: GIVEN });
  await examiner.post(`/work-items/${item}/complete`, { outcome: 'request-supplement', reason: UNCLEAR });
  await caseWith(desk, code, 'awaiting-supplement');
  const supplement = { papers: [{ code: 'mother-id' }], data: { mother: body.data['mother'] } };
  await desk.post(`/cases/${code}/commands/submit-supplement`, { data: supplement });
  const data = { mothersPaper: { newId: '024196018803' } };
  await examiner.post(`/work-items/${await itemIn(examiner, code, 'examine')}/complete`, { outcome: 'propose', data });
  await signer.post(`/work-items/${await itemIn(signer, code, 'sign')}/complete`, { outcome: 'sign', data });
  await stepWith(desk, code, { step: 'permanent-residence', status: 'awaiting-decision' });
  return { code, body };
}
