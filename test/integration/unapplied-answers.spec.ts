/** What agencies said of a case without changing it, as auditors see it beside the history (I10). */
import { z } from 'zod';
import { dispatchKeyOf, messageWith, verdictsOn } from '../support/callbacks.js';
import { startCase, stepWith } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const STEP = 'birth-registration';
const HOUR_MS = 60 * 60 * 1000;
const births = validApplications().births[Symbol.iterator]();
const page = z.object({
  items: z.array(z.looseObject({ at: z.string(), seq: z.int(), agency: z.string(), verdict: z.string() })),
  omitted: z.int(),
});
const history = z.object({ items: z.array(z.object({ seq: z.int(), type: z.string(), at: z.string() })) });

let product: TestProduct;
let desk: Caller;
let auditor: Caller;

beforeAll(async () => {
  // Nobody asks a silent agency here: only these callbacks say something.
  product = await startTestProduct({ SILENCE_MS: '600000' });
  await product.behave('civil-status', { mode: 'officer' });
  desk = await product.as('desk-officer');
  auditor = await product.as('auditor');
}, 60_000);

afterAll(() => product.stop());

async function aCase() {
  const { code } = await startCase(desk, births.next().value);
  await stepWith(desk, code, { step: STEP, status: 'awaiting-decision' });
  return { code, key: await dispatchKeyOf(product, code, STEP) };
}

const says = (dispatchKey: string, kind: string, more: object = {}) =>
  messageWith([{ dispatchKey, kind, at: '2026-11-25T03:00:00Z', ...more }]);

async function answersOf(code: string) {
  return page.parse((await auditor.get(`/audit/cases/${code}/answers`)).body).items;
}

describe('answers that changed nothing', () => {
  it('are told in order, with who gave them, after which event, what became of them, and why', async () => {
    const { code, key } = await aCase();
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
    const { code, key } = await aCase();
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
    const { code, key } = await aCase();
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
