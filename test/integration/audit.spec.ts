/** What auditors are told of a case beside its history, and what is kept of those who look. */
import { z } from 'zod';
import { checkJournal } from '../../src/adapters/postgres/check-journal.js';
import { createPool } from '../../src/adapters/postgres/pool.js';
import { sampleBody, startCase } from '../support/cases.js';
import { startTestProduct, until } from '../support/product.js';
import type { TestProduct } from '../support/product.js';

const REASON = { code: 'applicant-request', text: 'Gia đình rút hồ sơ' };
const SUPPLEMENT = { papers: [{ code: 'birth-notice' }] };
const refusalPage = z.object({ items: z.array(z.unknown()), nextCursor: z.string().nullable() });
const journalState = z.object({
  breaks: z.array(z.object({ position: z.int(), missing: z.string(), kind: z.string(), seq: z.int().optional() })),
});
/** One that the product runs itself may be under way, and ours then looks at nothing. */
const ROUNDS_MAX = 50;

let product: TestProduct;

beforeAll(async () => {
  product = await startTestProduct();
}, 60_000);

afterAll(() => product.stop());

describe('looking at a case', () => {
  it('leaves an entry that says who looked at what, in the journal', async () => {
    const desk = await product.as('desk-officer');
    const { code } = await startCase(desk, sampleBody('interlinked-birth'));
    await desk.get(`/cases/${code}`);
    await (await product.as('auditor')).get(`/audit/cases/${code}/replay?at=1`);

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
    const desk = await product.as('desk-officer');
    const { code } = await startCase(desk, sampleBody('interlinked-birth'));
    expect(await desk.post(`/cases/${code}/commands/withdraw`, { reason: REASON })).toMatchObject({ status: 200 });
    const auditor = await product.as('auditor');

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
    const desk = await product.as('desk-officer');
    const { code } = await startCase(desk, sampleBody('interlinked-birth'));
    const supply = () => desk.post(`/cases/${code}/commands/submit-supplement`, { data: SUPPLEMENT });
    const attempts = [await supply(), await supply()];
    const auditor = await product.as('auditor');

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

describe('a case that somebody took out of the database', () => {
  it('is told to auditors by its positions in the journal, and to whoever is called by the alarms', async () => {
    const desk = await product.as('desk-officer');
    const { code } = await startCase(desk, sampleBody('interlinked-birth'));
    const auditor = await product.as('auditor');
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
