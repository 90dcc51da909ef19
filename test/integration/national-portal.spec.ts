/**
 * What the National Portal shows of cases: that it comes right again after it lost something, and under which codes it and others know a
 * case. Method: the running simulated portal loses acknowledgements and is brought back from an older state; then all is compared once.
 */
import { z } from 'zod';
import { comparePortalOnce } from '../../src/engine/outbox/compare-portal.js';
import { caseWith, startCase } from '../support/cases.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const states = z.object({ items: z.array(z.object({ to: z.string(), state: z.string() })) });
const births = validApplications().births[Symbol.iterator]();

let product: TestProduct;
let desk: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
}, 60_000);

afterAll(() => product.stop());

/** Waits until the portal has everything of the case. */
function told(code: string) {
  return until(`the portal was told of ${code}`, async () => {
    const { items } = states.parse((await desk.get(`/cases/${code}/messages`)).body);
    const reports = items.filter(({ to }) => to === 'portal');
    return (reports.length > 0 && reports.every(({ state }) => state === 'delivered')) || undefined;
  });
}

describe('what the national portal shows', () => {
  const registeredAt = z.object({ registeredAt: z.string() });

  /** Rounds of a millisecond are none of those of the product itself, which compares once a day. */
  async function compared() {
    await comparePortalOnce(product.runtime, { everyMs: 1, windowMs: 86_400_000 });
    const { body } = await (await product.as('operator')).get('/operations/comparisons');
    return z.object({ items: z.array(z.unknown()) }).parse(body).items[0];
  }

  async function completedCase() {
    const { code } = await startCase(desk, births.next().value);
    await caseWith(desk, code, 'completed');
    await told(code);
    return code;
  }

  it('is equal again after one comparison, though acknowledgements were lost and it was restored from an older state', async () => {
    await product.behave('national-portal', {}, { loseAnswerRate: 0.4 });
    const lossy = await completedCase();
    await product.behave('national-portal');
    const codes = [lossy, await completedCase(), await completedCase()];
    const before = await product.runtime.dossiers.of(codes);
    const ofSecond = await product.registered('national-portal', codes[1] ?? '');
    const { registeredAt: at } = registeredAt.parse(ofSecond[1]);
    await fetch(`${product.runtime.agencyOrigin}/national-portal/restore`, {
      method: 'POST',
      body: JSON.stringify({ at }),
    });

    const first = await compared();
    await Promise.all(codes.map(told));

    expect(before.map(({ status }) => status)).toEqual(['10', '10', '10']);
    expect(first).toMatchObject({
      endedAt: expect.any(String),
      sentAgain: 2,
      unknownThere: 1,
      unknownHere: 0,
      stillDifferent: 0,
    });
    expect(await product.runtime.dossiers.of(codes)).toEqual(before);
    expect(await compared()).toMatchObject({ sentAgain: 0, stillDifferent: 0 });
  });

  it('is a figure of the comparison that began last, however its period numbers it', async () => {
    await product.query(
      `insert into portal_comparisons (destination, round, started_at, lease_until, ended_at, same, under_way, refused, sent_again,
         unknown_there, unknown_here, codes_unknown_here, still_different, different)
       values ('national-portal', 1, '2099-01-01', '2099-01-01', '2099-01-01', 0, 0, 0, 0, 0, 0, '{}', 7, '{}')`,
    );

    const figures = await (await fetch(`${product.url}/metrics`)).text();

    expect(figures).toMatch(/^lienthong_portal_still_different(\{.*\})? 7$/m);
  });
});

describe('the codes of a case in other systems', () => {
  const PAPER = 'H15.50.05.13-261008-0975';
  const AGENCIES = ['civil-status', 'residence', 'social-insurance'];
  const found = z.object({ items: z.array(z.object({ code: z.string() })) });
  const codes = z.object({
    items: z.array(z.object({ system: z.string(), code: z.string(), recordedBy: z.string() })),
  });

  it('are the portal’s by itself and what a desk adds, and each of them finds it, however it is typed', async () => {
    await product.behave('national-portal');
    const { code } = await startCase(desk, births.next().value);
    await told(code);
    const path = `/cases/${code}/external-codes`;

    const added = await desk.post(path, { system: 'provincial-system', code: PAPER });
    await desk.post(path, { system: 'provincial-system', code: PAPER.toLowerCase() });

    const { body } = await desk.get(path);
    const portal = `G22.99.08-${code.slice(7, 13)}-${code.slice(1, 6).replace('.', '')}${code.slice(14)}`;
    expect(added).toMatchObject({ status: 201, body: { code: PAPER } });
    const items = codes.parse(body).items.filter(({ system }) => !AGENCIES.includes(system));
    expect(items).toMatchObject([
      { system: 'national-portal', code: portal, recordedBy: 'agency:national-portal' },
      { system: 'provincial-system', code: PAPER, recordedBy: 'person:desk-officer' },
    ]);
    for (const typed of [portal, ' h15 50 05 13 – 261008 – 0975', code.toLowerCase()]) {
      const listed = found.parse((await desk.get(`/cases?code=${encodeURIComponent(typed)}`)).body);
      expect(listed.items.map((item) => item.code)).toEqual([code]);
      expect(await desk.post('/cases/search', { code: typed })).toMatchObject({ body: { items: [{ code }] } });
    }
  });

  it('are each agency’s from its first acknowledgement on, and each of them finds it', async () => {
    await product.behave('national-portal');
    const { code } = await startCase(desk, births.next().value);
    await caseWith(desk, code, 'completed');

    const { items } = codes.parse((await desk.get(`/cases/${code}/external-codes`)).body);

    const own = items.filter(({ system }) => AGENCIES.includes(system));
    expect(own.map(({ system }) => system).toSorted()).toEqual(AGENCIES);
    expect(own.map(({ system, recordedBy }) => recordedBy === `agency:${system}`)).toEqual([true, true, true]);
    expect(new Set(own.map((item) => item.code)).size).toBe(3);
    for (const { code: theirs } of own) {
      const listed = found.parse((await desk.get(`/cases?code=${encodeURIComponent(theirs.toLowerCase())}`)).body);
      expect(listed.items.map((item) => item.code)).toEqual([code]);
    }
  });

  it.each([['024196018803'], ['0241.9601.8803'], ['x'], ['<b>1234</b>']])('do not take %j', async (wrong) => {
    const { code } = await startCase(desk, births.next().value);

    const { status } = await desk.post(`/cases/${code}/external-codes`, { system: 'other', code: wrong });

    expect(status).toBe(400);
  });

  it('are nobody’s who does not see the case', async () => {
    const { code } = await startCase(desk, births.next().value);
    const elsewhere = await product.as('desk-officer.other');

    const path = `/cases/${code}/external-codes`;
    expect(await elsewhere.get(path)).toMatchObject({ status: 404 });
    expect(await elsewhere.post(path, { system: 'other', code: 'ABCD-1' })).toMatchObject({ status: 404 });
  });
});
