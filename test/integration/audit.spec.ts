/** What auditors are told of a case beside its history, and what is kept of those who look. */
import { z } from 'zod';
import { sampleBody, startCase } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';

const REASON = { code: 'applicant-request', text: 'Gia đình rút hồ sơ' };
const SUPPLEMENT = { papers: [{ code: 'birth-notice' }] };
const refusalPage = z.object({ items: z.array(z.unknown()), nextCursor: z.string().nullable() });

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
