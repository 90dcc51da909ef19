/** Births of the newest version that are not as usual, and what else pages have to show that days of ordinary work do not bring. */
import { z } from 'zod';
import { leaveAccesses, leaveFinding } from '../test/support/accesses.js';
import { publishVersion } from '../test/support/administration.js';
import { decideOn, itemIn, sampleBody, startCase, stepWith } from '../test/support/cases.js';
import { keepDraft } from '../test/support/drafts.js';
import { until, type TestProduct } from '../test/support/product.js';

const BIRTH = 'interlinked-birth';
const NEWEST = 3;
const DESK = 'desk-officer';
const EXAMINER = 'agency-officer.civil-status';
const HARD = ['foundling', 'father-recognised', 'born-abroad', 'child-died', 'ethnic-group-unmapped'] as const;

/** Publishes the newest version of births; from here on no other is begun. */
export async function hardBirths(product: TestProduct) {
  const [desk, examiner] = [await product.as(DESK), await product.as(EXAMINER)];
  await product.behave('civil-status', { mode: 'officer' });
  await publishVersion(product, BIRTH, NEWEST);
  const hard: { name: string; code: string; who: string; item: string }[] = [];
  for (const name of HARD) {
    const { code } = await startCase(desk, sampleBody(BIRTH, name, NEWEST));
    const kind = await until(`work on ${name}`, () => kindOf(product, code));
    const who = kind === 'examine' ? EXAMINER : DESK;
    hard.push({ name, code, who, item: await itemIn(who === EXAMINER ? examiner : desk, code, kind) });
  }
  const draftOf = async (procedure: string, version = 1) => {
    const { applicant, data } = sampleBody(procedure, 'straightforward', version);
    return (await keepDraft(desk, { procedure, version, applicant, data })).id;
  };
  const drafts = {
    birth: await draftOf(BIRTH, NEWEST),
    stay: await draftOf('temporary-residence'),
    marriage: await draftOf('marriage-registration'),
  };
  const corrected = await correctedBirth(product);
  await leaveAccesses(product, 3, { at: '2026-11-20T23:30:00+07:00' });
  return { hard, drafts, corrected, finding: await leaveFinding(product) };
}

/** Its certificate is issued anew, and social insurance does not take the corrected name. */
async function correctedBirth(product: TestProduct): Promise<string> {
  const [desk, examiner] = [await product.as(DESK), await product.as(EXAMINER)];
  const body = sampleBody(BIRTH, 'single-mother', NEWEST);
  const { code } = await startCase(desk, body);
  await decideOn(examiner, code, 'examine', { outcome: 'propose' });
  await decideOn(await product.as('signing-officer.civil-status'), code, 'sign', { outcome: 'sign' });
  await stepWith(desk, code, { step: 'child-health-insurance', status: 'awaiting-decision' });
  await product.behave('social-insurance', { mode: 'officer' }, { refuseCorrections: true });
  const told = z.object({ data: z.object({ child: z.looseObject({}) }) }).parse(body).data.child;
  const reason = { code: 'typing-error', text: 'Gõ nhầm tên của trẻ' };
  const data = { child: { ...told, givenName: 'ÁNH' } };
  const asked = await desk.post(`/cases/${code}/commands/request-correction`, { data, reason });
  if (asked.status !== 200) throw new Error(`not asked: ${JSON.stringify(asked.body)}`);
  await itemIn(desk, code, 'correction');
  return code;
}

/** What the case asks somebody to do first. */
async function kindOf(product: TestProduct, code: string): Promise<string | undefined> {
  const [found] = await product.query<{ kind: string }>(
    `select kind from work_items join cases on cases.id = case_id where code = $1 order by opened_at limit 1`,
    [code],
  );
  return found?.kind;
}
