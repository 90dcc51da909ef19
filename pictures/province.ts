/** What the pictures show: a product some days into its work, with a case in every state that a page tells of. */
import { required } from '../src/kernel/values/assert.js';
import {
  caseWith,
  decideOn,
  failedDelivery,
  itemIn,
  letOfficersDecide,
  sampleBody,
  startCase,
  stepWith,
} from '../test/support/cases.js';
import { halfDraft, keepDraft, wholeDraft } from '../test/support/drafts.js';
import { incidentOf } from '../test/support/incidents.js';
import { closeDesk } from './closed-desk.js';
import { hardBirths } from './hard-births.js';
import { moveDeaths } from './moved-deaths.js';
import type { Caller, TestProduct } from '../test/support/product.js';
import { validApplications, type ApplicationBody } from '../test/support/valid-applications.js';

const WEDNESDAY = '2026-12-02T08:30:00+07:00';
const MONDAY = '2026-12-07T09:10:00+07:00';
const TUESDAY = '2026-12-08T08:05:00+07:00';

/** When the pictures are taken, by the clock of everybody. */
export const TAKEN_AT = '2026-12-08T08:06:00+07:00';

const MISSING_NOTICE = {
  code: 'missing-paper',
  text: 'Thiếu giấy chứng sinh bản chính.',
  legalBasis: 'Nghị định 63/2024/NĐ-CP, Điều 8',
};
const MOVED_AWAY = {
  code: 'not-eligible',
  text: 'Chủ hộ đã chuyển nơi thường trú; chỗ ở đề nghị không còn thuộc quyền của chủ hộ.',
  legalBasis: 'Luật Cư trú 2020, Điều 20',
};

const MOVING = { code: 'applicant-request', text: 'Gia đình chuyển về quê, sẽ làm thủ tục tại nơi ở mới.' };
const COLLECTED = {
  data: {
    results: ['birth-registration', 'permanent-residence', 'child-health-insurance'],
    collector: { relation: 'applicant', idChecked: true },
  },
};
const FURTHER_BIRTHS = 4;
const INCIDENTS = 3;

const PROPOSE = { outcome: 'propose' };
const SIGN = { outcome: 'sign' };
const APPROVE = { outcome: 'approve' };

/** The codes of the cases that pictures are of, and what else has an address of its own. */
export type Province = Awaited<ReturnType<typeof fillProvince>>;

/** Fills a new product. */
export async function fillProvince(product: TestProduct) {
  const office = await officeOf(product);
  await letOfficersDecide(product);
  await product.moveClockPast(WEDNESDAY);
  const old = await lastWeek(product, office);
  await product.moveClockPast(MONDAY);
  const ended = await endedOnMonday(office, old.completed);
  const { signature, ...running } = await runningSinceMonday(office);
  await product.moveClockPast(TUESDAY);
  return {
    ...old,
    ...ended,
    ...running,
    signature,
    ...(await today(office)),
    ...(await breakDown(product, office)),
    ...(await moveDeaths(product)),
    ...(await hardBirths(product)),
    ...(await closeDesk(product)),
  };
}

async function officeOf(product: TestProduct) {
  const desk = await product.as('desk-officer');
  const { births, deaths } = validApplications();
  const start = async (body: unknown) => (await startCase(desk, body)).code;
  const [birth, death] = [taken(births), taken(deaths)];
  return {
    desk,
    examiner: await product.as('agency-officer.civil-status'),
    colleague: await product.as('agency-officer.civil-status.2'),
    signer: await product.as('signing-officer.civil-status'),
    police: await product.as('agency-officer.residence'),
    insurance: await product.as('agency-officer.social-insurance'),
    start,
    startBirth: () => start(birth()),
    startDeath: () => start(death()),
  };
}

type Office = Awaited<ReturnType<typeof officeOf>>;

async function lastWeek(product: TestProduct, office: Office) {
  const refuse = { outcome: 'refuse', reason: MISSING_NOTICE };
  const completed = await office.start(sampleBody('interlinked-birth'));
  await decideOn(office.examiner, completed, 'examine', PROPOSE);
  // Nobody asked for papers yet: an attempt that auditors see.
  await office.desk.post(`/cases/${completed}/commands/submit-supplement`, {
    data: { papers: [{ code: 'birth-notice' }] },
  });
  await sign(office, completed);
  const refused = await office.start(sampleBody('interlinked-birth', 'single-mother'));
  await decideOn(office.examiner, refused, 'examine', refuse);
  const broken = await office.start(sampleBody('interlinked-birth', 'poor-household'));
  await decideOn(office.examiner, broken, 'examine', refuse);
  await caseWith(office.desk, broken, 'refused');
  await forge(product, broken);
  const late = await office.startBirth();
  await register(office, late);
  await office.startBirth();
  return { completed, refused, broken, late };
}

async function endedOnMonday(office: Office, completed: string) {
  await approveAll(office, completed);
  const handedOver = await office.startBirth();
  await register(office, handedOver);
  await approveAll(office, handedOver);
  await done(office.desk, `/cases/${handedOver}/commands/hand-over`, COLLECTED);
  const partly = await office.startBirth();
  await register(office, partly);
  await decideOn(office.police, partly, 'examine', { outcome: 'refuse', reason: MOVED_AWAY });
  await decideOn(office.insurance, partly, 'examine', APPROVE);
  await caseWith(office.desk, partly, 'partly-completed');
  const withdrawn = await office.startBirth();
  await done(office.desk, `/cases/${withdrawn}/commands/withdraw`, { reason: MOVING });
  return { handedOver, partly, withdrawn };
}

async function runningSinceMonday(office: Office) {
  const supplement = await office.startBirth();
  const ask = { outcome: 'request-supplement', reason: MISSING_NOTICE };
  await decideOn(office.examiner, supplement, 'examine', ask);
  const open = await office.startBirth();
  await register(office, open);
  const toSign = await office.startBirth();
  await decideOn(office.examiner, toSign, 'examine', PROPOSE);
  return {
    supplement,
    open,
    death: await office.startDeath(),
    signature: await itemIn(office.signer, toSign, 'sign'),
    supplementItem: await itemIn(office.desk, supplement, 'supplement'),
  };
}

async function today(office: Office) {
  const [first, claimed] = [await office.startBirth(), await office.startBirth()];
  for (let count = 0; count < FURTHER_BIRTHS; count += 1) await office.startBirth();
  await office.startDeath();
  const claimedItem = await itemIn(office.colleague, claimed, 'examine');
  await office.colleague.post(`/work-items/${claimedItem}/claim`);
  const half = await keepDraft(office.desk, halfDraft('Nhiên'));
  const whole = await keepDraft(office.desk, wholeDraft(3));
  const item = await itemIn(office.examiner, first, 'examine');
  return { first, item, claimedItem, half: half.id, whole: whole.id };
}

/** One agency takes nothing, another is away. */
async function breakDown(product: TestProduct, office: Office) {
  const operator = await product.as('operator');
  await product.behave('civil-status', {}, { rejectRate: 1 });
  for (let count = 0; count < INCIDENTS; count += 1) await incidentOf(operator, await office.startBirth());
  await product.behave('civil-status', { mode: 'officer' });
  await product.behave('residence', { mode: 'officer' }, { down: true });
  const unreached = await office.startBirth();
  await decideOn(office.examiner, unreached, 'examine', PROPOSE);
  await decideOn(office.signer, unreached, 'sign', SIGN);
  await failedDelivery(office.desk, unreached, 'permanent-residence');
  return { unreached };
}

function taken(bodies: readonly ApplicationBody[]): () => ApplicationBody {
  const rest = bodies[Symbol.iterator]();
  return () => required(rest.next().value, 'another application');
}

/** Gives a birth its certificate. */
async function register(office: Office, code: string): Promise<void> {
  await decideOn(office.examiner, code, 'examine', PROPOSE);
  await sign(office, code);
}

async function sign({ signer, desk }: Office, code: string): Promise<void> {
  await decideOn(signer, code, 'sign', SIGN);
  await stepWith(desk, code, { step: 'permanent-residence', status: 'awaiting-decision' });
}

async function approveAll({ police, insurance, desk }: Office, code: string): Promise<void> {
  await decideOn(police, code, 'examine', APPROVE);
  await decideOn(insurance, code, 'examine', APPROVE);
  await caseWith(desk, code, 'completed');
}

async function done(caller: Caller, path: string, body: unknown): Promise<void> {
  const { status, body: answer } = await caller.post(path, body);
  if (status !== 200) throw new Error(`${path}: ${JSON.stringify(answer)}`);
}

/** Writes another name into the last event, with rights over the whole database; its hash stays. */
async function forge(product: TestProduct, code: string): Promise<void> {
  await product.query('alter table case_events disable trigger user');
  await product.query(
    `update case_events set header = convert_to(replace(convert_from(header, 'UTF8'), 'agency-officer', 'signing-officer'), 'UTF8')
     where case_id = (select id from cases where code = $1) and seq = 3`,
    [code],
  );
  await product.query('alter table case_events enable trigger user');
}
