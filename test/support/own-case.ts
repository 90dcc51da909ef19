/** Cases that somebody has to keep away from. */
import { assign } from './assigning.js';
import { itemIn, startCase } from './cases.js';
import type { TestProduct } from './product.js';
import type { ApplicationBody } from './valid-applications.js';

/** An assignment at the office that registers those births. */
export const CIVIL_STATUS = { agency: 'civil-status', office: 'civil-status.07210', from: '2026-01-01' };
const EXAMINER = 'agency-officer.civil-status';
const SIGNER = 'signing-officer.civil-status';

interface Officer {
  readonly subject: string;
  /** What colleagues call them. */
  readonly name: string;
}

interface Kept {
  readonly code: string;
  /** The work item. */
  readonly item: string;
}

/** A birth whose applicant is that officer of the office that registers it. */
export async function caseOfFamily(product: TestProduct, body: ApplicationBody, officer: Officer): Promise<Kept> {
  const { personalId } = body.applicant;
  const { code } = await startCase(await product.as('desk-officer'), body);
  const item = await itemIn(await product.as(EXAMINER), code, 'examine');
  await assign(product, { ...CIVIL_STATUS, ...officer, role: 'agency-officer', personalId });
  return { code, item };
}

/** A decision that somebody prepared, and the item that asks to sign it. */
export async function preparedCase(product: TestProduct, body: ApplicationBody, by: string): Promise<Kept> {
  const { code } = await startCase(await product.as('desk-officer'), body);
  const item = await itemIn(await product.as(by), code, 'examine');
  await (await product.as(by)).post(`/work-items/${item}/complete`, { outcome: 'propose' });
  return { code, item: await itemIn(await product.as(SIGNER), code, 'sign') };
}
