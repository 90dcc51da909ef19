/**
 * What the family and the portal were told of a case, as those who may see the case are shown it; and what an officer asks a family
 * for, as the family reads it when it tracks its case.
 */
import { z } from 'zod';
import { textsSchema } from '../../src/platform/problems/problem-schema.js';
import { caseWith, decideOn, letOfficersDecide, sampleBody, startCase, stepWith } from '../support/cases.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const words = z.object({ subject: textsSchema, text: textsSchema });
const messages = z.object({
  items: z.array(
    z.object({
      seq: z.int(),
      to: z.string(),
      phone: z.string().optional(),
      texts: z.array(words),
      state: z.string(),
      deliveredAt: z.string().optional(),
      why: textsSchema.optional(),
    }),
  ),
  coming: z.array(z.object({ when: textsSchema, on: z.string().optional(), notices: z.array(words) })),
});
const registered = z.object({ message: z.object({ phone: z.string(), text: z.string() }) });

const PROOF = '4321';
const NAMED = 'Bà Nguyễn Thị Nga chưa nộp';

const births = validApplications().births[Symbol.iterator]();

let product: TestProduct;
let desk: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
}, 60_000);

afterAll(() => product.stop());

async function messagesOf(code: string, caller = desk) {
  return messages.parse((await caller.get(`/cases/${code}/messages`)).body);
}

/** Waits until every message of the case is in one of the states. */
function settled(code: string, states: readonly string[]) {
  return until(`the messages of ${code} are ${states.join(' or ')}`, async () => {
    const seen = await messagesOf(code);
    return seen.items.every(({ state }) => states.includes(state)) ? seen : undefined;
  });
}

describe('the messages of a case', () => {
  it('are told newest first, in the words that the family got, to a phone whose proof stays hidden', async () => {
    const { code } = await startCase(desk, births.next().value);
    await caseWith(desk, code, 'completed');

    const { items, coming } = await settled(code, ['delivered']);

    const told = items.filter(({ to }) => to === 'family');
    const sent = (await product.registered('notifications', code)).map((record) => registered.parse(recordIn(record)));
    const inOrder = told.map(({ texts }) => texts.map(({ text }) => text.vi).join(' ')).toReversed();
    expect(inOrder.map((text) => sent.some(({ message }) => message.text.endsWith(`${code}: ${text}`)))).toEqual(
      inOrder.map(() => true),
    );
    expect(told).toHaveLength(sent.length);
    expect(inOrder.at(-1)).toContain('Hồ sơ đã kết thúc.');
    expect(items.map(({ seq }) => seq)).toEqual(items.map(({ seq }) => seq).toSorted((a, b) => b - a));
    expect(new Set(told.map(({ phone }) => phone))).toEqual(new Set([`${sent[0]?.message.phone.slice(0, 6)}****`]));
    expect(items.find(({ to }) => to === 'portal')?.texts[0]?.subject).toEqual({
      vi: 'Đã hoàn thành',
      en: 'Completed',
    });
    expect(coming).toEqual([]);
  });

  it('say what follows, and why one waits while its agency is away', async () => {
    await letOfficersDecide(product);
    await product.behave('notifications', {}, { down: true });
    const { code } = await startCase(desk, births.next().value);
    await stepWith(desk, code, { step: 'birth-registration', status: 'awaiting-decision' });

    const waiting = await until('the notice was tried', async () => {
      const { items, coming } = await messagesOf(code);
      const notice = items.find(({ to, why }) => to === 'family' && why !== undefined);
      return notice && { notice, coming };
    });

    expect(waiting.notice).toMatchObject({ state: 'waiting', why: { vi: expect.stringContaining('tự gửi lại') } });
    expect(waiting.coming[0]).toMatchObject({
      when: { vi: 'Khi có kết quả đăng ký khai sinh' },
      notices: [{ text: { en: 'There is a result: birth registration.' } }],
    });
    await product.behave('notifications');
    expect((await settled(code, ['delivered'])).items[0]?.deliveredAt).toBeDefined();
  });

  it('say which was not sent, and why', async () => {
    await product.behave('notifications', {}, { rejectRate: 1 });
    const { code } = await startCase(desk, births.next().value);

    const failed = await until('a message has failed', async () => {
      const { items } = await messagesOf(code);
      return items.find(({ state }) => state === 'failed');
    });

    await product.behave('notifications');
    expect(failed).toMatchObject({
      to: 'family',
      why: {
        vi: 'Hệ thống của cơ quan không nhận hồ sơ chuyển đến',
        en: 'The agency system does not take the dispatch',
      },
    });
  });

  it('are shown to who may see the case, and each look is written down with whom it showed (I8)', async () => {
    const { code } = await startCase(desk, births.next().value);
    const elsewhere = await product.as('desk-officer.other');

    await messagesOf(code);

    expect(await elsewhere.get(`/cases/${code}/messages`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    const entries = await product.query(
      `select actor, purpose, fields, access_entries.persons = array[(cases.persons ->> 'applicant')::uuid] as of_applicant
       from access_entries join cases on cases.id = case_id where code = $1`,
      [code],
    );
    expect(entries).toEqual([
      { actor: 'person:desk-officer', purpose: 'case-handling', fields: ['messages'], ofApplicant: true },
    ]);
  });
});

describe('what a family has to supply', () => {
  beforeAll(() => letOfficersDecide(product));

  it('is each paper and each answer that the officer listed, by its name, without what the officer wrote beside it', async () => {
    const items = [
      { paper: 'birth-notice-facility-unknown', problem: `${NAMED} bản giấy.` },
      { field: 'child.bornOn', problem: `${NAMED} giấy tờ chứng minh.` },
    ];

    const { body } = await askedFor('straightforward', { data: { items } });

    expect(body).toMatchObject({
      toDo: [
        {
          kind: 'supply-papers',
          items: [
            { step: 'birth-registration', label: { vi: expect.stringMatching(/giấy chứng sinh/i) } },
            { step: 'birth-registration', label: { vi: expect.stringMatching(/Ngày sinh/), en: expect.anything() } },
          ],
        },
      ],
    });
    expect(JSON.stringify(body)).not.toContain(NAMED);
  });

  it('is what the reason says where nothing is listed, or what is listed is no list', async () => {
    const kinds = [{}, { data: { items: 'everything' } }, { data: { items: [{ problem: NAMED }] } }];
    const samples = ['single-mother', 'poor-household', 'late-registration'];

    for (const [index, decision] of kinds.entries()) {
      const { body } = await askedFor(samples[index] ?? '', decision);

      expect(body).toMatchObject({
        toDo: [{ items: [{ step: 'birth-registration', label: { vi: expect.stringMatching(/giấy chứng sinh/i) } }] }],
      });
      expect(JSON.stringify(body)).not.toContain(NAMED);
    }
  });
});

async function askedFor(sample: string, decision: Readonly<Record<string, unknown>>) {
  const { code } = await startCase(desk, sampleBody('interlinked-birth', sample));
  await decideOn(await product.as('agency-officer.civil-status'), code, 'examine', {
    outcome: 'request-supplement',
    reason: { code: 'birth-notice-facility-unknown', text: `${NAMED}.`, legalBasis: 'Luật Hộ tịch 2014, Điều 16' },
    ...decision,
  });
  await stepWith(desk, code, { step: 'birth-registration', status: 'awaiting-supplement' });
  return product.anonymous.post(`/track/${code}`, { proof: PROOF });
}

function recordIn(item: unknown): unknown {
  return z.looseObject({ record: z.unknown() }).parse(item).record;
}
