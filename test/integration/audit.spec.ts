/** What auditors are told of a case beside its history (I10), and what is kept of those who look. */
import { z } from 'zod';
import { checkJournal } from '../../src/adapters/postgres/check-journal.js';
import { createPool } from '../../src/adapters/postgres/pool.js';
import { dispatchKeyOf, messageWith, verdictsOn } from '../support/callbacks.js';
import { sampleBody, startCase, stepWith } from '../support/cases.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const REASON = { code: 'applicant-request', text: 'Gia đình rút hồ sơ' };
const SUPPLEMENT = { papers: [{ code: 'birth-notice' }] };
const STEP = 'birth-registration';
const HOUR_MS = 60 * 60 * 1000;
const births = validApplications().births[Symbol.iterator]();
const refusalPage = z.object({ items: z.array(z.unknown()), nextCursor: z.string().nullable() });
const journalState = z.object({
  breaks: z.array(z.object({ position: z.int(), missing: z.string(), kind: z.string(), seq: z.int().optional() })),
});
const answerPage = z.object({
  items: z.array(z.looseObject({ at: z.string(), seq: z.int(), agency: z.string(), verdict: z.string() })),
  omitted: z.int(),
});
const history = z.object({ items: z.array(z.object({ seq: z.int(), type: z.string(), at: z.string() })) });
/** One that the product runs itself may be under way, and ours then looks at nothing. */
const ROUNDS_MAX = 50;

let product: TestProduct;
let desk: Caller;
let auditor: Caller;

beforeAll(async () => {
  // Nobody asks a silent agency here: only these callbacks say something.
  product = await startTestProduct({ SILENCE_MS: '600000' });
  desk = await product.as('desk-officer');
  auditor = await product.as('auditor');
}, 60_000);

afterAll(() => product.stop());

describe('looking at a case', () => {
  it('leaves an entry that says who looked at what, in the journal', async () => {
    const { code } = await startCase(desk, sampleBody('interlinked-birth'));
    await desk.get(`/cases/${code}`);
    await auditor.get(`/audit/cases/${code}/replay?at=1`);

    const entries = await product.query<{ actor: string; purpose: string; rule: string; fields: readonly string[] }>(
      `select actor, purpose, rule, fields from access_entries where case_id = (select id from cases where code = $1) order by id`,
      [code],
    );

    expect(entries).toEqual([
      {
        actor: 'person:desk-officer',
        purpose: 'case-handling',
        rule: 'role:desk-officer@one-stop.07210',
        fields: ['application', 'contact'],
      },
      { actor: 'person:auditor', purpose: 'audit', rule: 'role:auditor@province', fields: ['replay'] },
    ]);
  });

  it('tells an auditor what changed between two moments, and which event changed it', async () => {
    const { code } = await startCase(desk, sampleBody('interlinked-birth'));
    expect(await desk.post(`/cases/${code}/commands/withdraw`, { reason: REASON })).toMatchObject({ status: 200 });

    const { status, body } = await auditor.get(`/audit/cases/${code}/diff?from=1`);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      code,
      from: { seq: 1 },
      changes: expect.arrayContaining([
        expect.objectContaining({
          pointer: '/steps/permanent-residence',
          before: 'waiting',
          after: 'cancelled',
          by: expect.objectContaining({ actor: 'person:desk-officer', type: 'case-withdrawn' }),
        }),
      ]),
    });
    expect(await auditor.get(`/audit/cases/${code}/diff?from=2&to=1`)).toMatchObject({
      status: 404,
      body: { code: 'no-such-moment' },
    });
    expect(await auditor.get(`/audit/cases/${code}/diff`)).toMatchObject({
      status: 400,
      body: { code: 'invalid-body' },
    });
  });

  it('tells an auditor what was tried and refused, page by page', async () => {
    const { code } = await startCase(desk, sampleBody('interlinked-birth'));
    const supply = () => desk.post(`/cases/${code}/commands/submit-supplement`, { data: SUPPLEMENT });
    const attempts = [await supply(), await supply()];

    const first = await auditor.get(`/audit/cases/${code}/refusals?limit=1`);
    const { items, nextCursor } = refusalPage.parse(first.body);
    const second = await auditor.get(`/audit/cases/${code}/refusals?limit=1&cursor=${nextCursor}`);

    expect(attempts.map(({ status }) => status)).toEqual([409, 409]);
    expect(items).toEqual([
      expect.objectContaining({
        command: 'submit-supplement',
        actor: 'person:desk-officer',
        code: 'command-not-allowed',
        titles: { vi: expect.any(String), en: expect.any(String) },
      }),
    ]);
    expect(refusalPage.parse(second.body)).toMatchObject({
      items: [{ command: 'submit-supplement' }],
      nextCursor: null,
    });
  });
});

describe('answers that changed nothing', () => {
  beforeAll(() => product.behave('civil-status', { mode: 'officer' }));
  afterAll(() => product.behave('civil-status'));

  it('are told in order, with who gave them, after which event, what became of them, and why', async () => {
    const { code, key } = await aCaseAtItsOffice();
    const elsewhere = { key: key.replace(/:\d+$/, ':99') };
    await verdictsOn(product, { body: says(key, 'awaiting-decision') });
    await verdictsOn(product, { body: says(key, 'accepted') });
    await verdictsOn(product, { body: says(key, 'completed') });
    await verdictsOn(product, { agency: 'residence', body: says(key, 'completed') });
    await verdictsOn(product, { body: says(elsewhere.key, 'completed') });

    const items = await answersOf(code);

    const { items: events } = history.parse((await auditor.get(`/cases/${code}/history`)).body);
    expect(items.map(({ verdict, agency, kind, step }) => [verdict, agency, kind, step])).toEqual([
      ['duplicate', 'civil-status', 'awaiting-decision', STEP],
      ['late', 'civil-status', 'accepted', STEP],
      ['invalid', 'civil-status', 'completed', STEP],
      ['unknown', 'residence', 'completed', STEP],
      ['unknown', 'civil-status', 'completed', undefined],
    ]);
    expect(new Set(items.map(({ seq }) => seq))).toEqual(new Set([events.at(-1)?.seq]));
    expect(items[0]).toMatchObject({
      titles: { vi: 'Trả lời trùng lặp', en: 'Answered before' },
      why: { vi: expect.stringContaining('chỉ câu trả lời đầu tiên'), en: expect.stringContaining('first answer') },
    });
  });

  it('stand where they came in, though the legal clock was moved since', async () => {
    const { code, key } = await aCaseAtItsOffice();
    await verdictsOn(product, { body: says(key, 'awaiting-decision') });
    await product.moveClock(2 * HOUR_MS);
    await desk.post(`/cases/${code}/commands/withdraw`, {
      reason: { code: 'applicant-request', text: 'Gia đình rút.' },
    });
    await verdictsOn(product, { body: says(key, 'awaiting-decision') });
    await product.moveClock(0);

    const items = await answersOf(code);

    const { items: events } = history.parse((await auditor.get(`/cases/${code}/history`)).body);
    const withdrawn = events.find(({ type }) => type === 'case-withdrawn');
    expect(items[0]?.seq).toBe(Number(withdrawn?.seq) - 1);
    expect(items.at(-1)?.seq).toBeGreaterThanOrEqual(Number(withdrawn?.seq));
  });

  it('tell nothing of what they said, and each look is written down (I8)', async () => {
    const { code, key } = await aCaseAtItsOffice();
    const reason = { code: 'mother-not-in-register', text: 'Không tìm thấy bà NGUYỄN THỊ BÍ MẬT.' };
    await verdictsOn(product, { agency: 'residence', body: says(key, 'rejected', { reason }) });

    const { body } = await auditor.get(`/audit/cases/${code}/answers`);

    expect(JSON.stringify(body)).not.toMatch(/BÍ MẬT|[0-9a-f]{8}-[0-9a-f]{4}-/);
    const [entry] = await product.query(
      `select actor, purpose, fields from access_entries where case_id = (select id from cases where code = $1)
       and actor = 'person:auditor'`,
      [code],
    );
    expect(entry).toEqual({ actor: 'person:auditor', purpose: 'audit', fields: ['answers'] });
  });
});

describe('a case that somebody took out of the database', () => {
  it('is told to auditors by its positions in the journal, and to whoever is called by the alarms', async () => {
    const { code } = await startCase(desk, sampleBody('interlinked-birth'));
    const entries = await until('the event is numbered', async () => {
      const numbered = await product.query<{ position: number; caseId: string }>(
        `select position, case_id from journal where kind = 'event' and seq = 1 and case_id = (select id from cases where code = $1)`,
        [code],
      );
      return numbered.length > 0 ? numbered : undefined;
    });
    expect(await auditor.get('/audit/journal')).toMatchObject({ status: 200, body: { openBreaks: 0, breaks: [] } });

    await deleteCase(entries[0]?.caseId);

    const [{ position } = { position: 0 }] = entries;
    const told = async () => journalState.parse((await auditor.get('/audit/journal')).body).breaks;
    for (let turn = 1; turn <= ROUNDS_MAX && (await told()).every((found) => found.position !== position); turn += 1)
      await checkJournal(product.runtime.sealerPool, { rowsMax: 1_000, roundMs: 0 });

    expect(await told()).toContainEqual({ position, missing: 'record', kind: 'event', seq: 1 });
    const figures = await (await fetch(`${product.url}/metrics`)).text();
    expect(figures).toMatch(/^lienthong_journal_breaks_open [1-9]/m);
  });
});

async function aCaseAtItsOffice() {
  const { code } = await startCase(desk, births.next().value);
  await stepWith(desk, code, { step: STEP, status: 'awaiting-decision' });
  return { code, key: await dispatchKeyOf(product, code, STEP) };
}

const says = (dispatchKey: string, kind: string, more: object = {}) =>
  messageWith([{ dispatchKey, kind, at: '2026-11-25T03:00:00Z', ...more }]);

async function answersOf(code: string) {
  return answerPage.parse((await auditor.get(`/audit/cases/${code}/answers`)).body).items;
}

/** As an administrator of the server can: no trigger holds. */
async function deleteCase(id: string | undefined): Promise<void> {
  const pool = createPool({ url: product.database.administrator, connections: 1 });
  try {
    await pool.query('set session_replication_role = replica');
    await pool.query('delete from cases where id = $1', [id]);
    await pool.query('delete from case_events where case_id = $1', [id]);
  } finally {
    await pool.end();
  }
}
