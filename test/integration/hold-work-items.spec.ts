/** Who holds a work item, for how long, and how it comes to a colleague. */
import { z } from 'zod';
import { caseWith, itemIn, letOfficersDecide, startCase } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const REASON = { code: 'on-leave', text: 'Nghỉ phép từ chiều nay: Nguyễn Thị Bí Mật.' };
const [FIRST, SECOND, SIGNER] = [
  'agency-officer.civil-status',
  'agency-officer.civil-status.2',
  'signing-officer.civil-status',
];

const births = validApplications().births[Symbol.iterator]();
const held = z.object({ claimedUntil: z.string() }).loose();
const shown = z.object({ items: z.array(z.object({ id: z.string(), claimLapsed: z.boolean() }).loose()) });

let product: TestProduct;
let desk: Caller;
let first: Caller;
let second: Caller;
let signer: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  await letOfficersDecide(product);
  desk = await product.as('desk-officer');
  first = await product.as(FIRST);
  second = await product.as(SECOND);
  signer = await product.as(SIGNER);
}, 60_000);

afterAll(() => product.stop());

/** A case that waits for an examination at civil status, and its item. */
async function examination() {
  const { code } = await startCase(desk, births.next().value);
  return { code, item: await itemIn(first, code, 'examine') };
}

async function signature() {
  const { code, item } = await examination();
  await first.post(`/work-items/${item}/complete`, { outcome: 'propose' });
  return { code, item: await itemIn(signer, code, 'sign') };
}

const letLapse = (item: string) =>
  product.query('update work_items set claimed_until = opened_at where id = $1', [item]);
const assign = (caller: Caller, item: string, body: object) =>
  caller.post(`/work-items/${item}/assign`, { reason: REASON, ...body });

describe('a claim', () => {
  it('says until when it holds, and is renewed by claiming again', async () => {
    const { item } = await examination();

    const claimed = held.parse((await first.post(`/work-items/${item}/claim`)).body);
    const renewed = held.parse((await first.post(`/work-items/${item}/claim`)).body);

    expect(renewed.claimedUntil > claimed.claimedUntil).toBe(true);
    expect(renewed).toMatchObject({ status: 'claimed', holder: FIRST, claimLapsed: false });
  });

  it('shows colleagues whose it is, and since when', async () => {
    const { code, item } = await examination();
    await first.post(`/work-items/${item}/claim`);

    const seen = await second.get(`/work-items/${item}`);
    const { body } = await (await product.as('agency-officer.residence')).get(`/work-items/${item}`);

    expect(seen).toMatchObject({ status: 200, body: { case: code, version: 1, holder: FIRST } });
    expect(seen.body).toMatchObject({ holderName: expect.any(String), heldSince: expect.any(String) });
    expect(body).toMatchObject({ code: 'not-found' });
  });

  it('that has run out keeps nobody from claiming, and is shown so in the inbox', async () => {
    const { item } = await examination();
    await first.post(`/work-items/${item}/claim`);
    await letLapse(item);

    const unclaimed = shown.parse((await second.get('/work-items?queue=unclaimed&limit=200')).body);
    const taken = await second.post(`/work-items/${item}/claim`);

    expect(unclaimed.items.find(({ id }) => id === item)).toMatchObject({ holder: FIRST, claimLapsed: true });
    expect(taken).toMatchObject({ status: 200, body: { holder: SECOND, claimLapsed: false } });
    expect(await first.post(`/work-items/${item}/complete`, { outcome: 'propose' })).toMatchObject({
      status: 409,
      body: { code: 'work-item-held', holder: SECOND },
    });
  });

  it('that has run out lets its holder decide as long as nobody else took the item', async () => {
    const { code, item } = await examination();
    await first.post(`/work-items/${item}/claim`);
    await letLapse(item);

    expect(await first.post(`/work-items/${item}/complete`, { outcome: 'propose' })).toMatchObject({ status: 200 });
    await itemIn(signer, code, 'sign');
  });

  it('does not keep the supplied papers from ending the item', async () => {
    const { code, item } = await examination();
    const reason = { ...REASON, legalBasis: 'Nghị định 63/2024/NĐ-CP, Điều 8' };
    await first.post(`/work-items/${item}/complete`, { outcome: 'request-supplement', reason });
    await desk.post(`/work-items/${await itemIn(desk, code, 'supplement')}/claim`);

    const data = { papers: [{ code: 'birth-notice', number: '00101.GCS.24001.26' }] };
    expect(await desk.post(`/cases/${code}/commands/submit-supplement`, { data })).toMatchObject({ status: 200 });
    await caseWith(desk, code, 'open');
  });
});

describe('assigning a work item', () => {
  it('hands it on to a colleague of the office, who holds it then', async () => {
    const { item } = await examination();
    await first.post(`/work-items/${item}/claim`);

    expect(await assign(first, item, { holder: SECOND })).toMatchObject({
      status: 200,
      body: { id: item, status: 'claimed', holder: SECOND, claimedUntil: expect.any(String) },
    });

    expect(await first.post(`/work-items/${item}/claim`)).toMatchObject({ status: 409, body: { holder: SECOND } });
    expect(await second.post(`/work-items/${item}/complete`, { outcome: 'propose' })).toMatchObject({ status: 200 });
  });

  it('is open to who signs for the office, also of what somebody else holds or nobody does', async () => {
    const { item } = await examination();

    expect(await assign(signer, item, { holder: FIRST })).toMatchObject({ status: 200, body: { holder: FIRST } });
    expect(await assign(signer, item, { holder: SECOND })).toMatchObject({ status: 200, body: { holder: SECOND } });
  });

  it('is closed to a colleague who does not hold it', async () => {
    const { item } = await examination();

    expect(await assign(second, item, { holder: SECOND })).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    await first.post(`/work-items/${item}/claim`);
    expect(await assign(second, item, { holder: SECOND })).toMatchObject({
      status: 409,
      body: { code: 'work-item-held', holder: FIRST },
    });
  });

  it('names the holder when the item changed hands meanwhile', async () => {
    const { item } = await examination();
    await second.post(`/work-items/${item}/claim`);

    for (const expectedHolder of [FIRST, null]) {
      expect(await assign(signer, item, { holder: FIRST, expectedHolder })).toMatchObject({
        status: 409,
        body: { code: 'holder-changed', holder: SECOND },
      });
    }
    expect(await assign(signer, item, { holder: FIRST, expectedHolder: SECOND })).toMatchObject({ status: 200 });
  });

  it.each(['agency-officer.civil-status.other', 'agency-officer.residence', 'desk-officer', 'nobody', SIGNER])(
    'refuses %s, who may not do the item',
    async (holder) => {
      const { item } = await examination();

      expect(await assign(signer, item, { holder })).toMatchObject({
        status: 422,
        body: { code: 'colleague-may-not-hold' },
      });
    },
  );

  it('keeps who prepared a decision from holding what signs it', async () => {
    await product.query(
      `insert into assignments (id, subject, role, agency, office, valid_from)
       values ('00000000-0000-8000-8000-000000000002', $1, 'signing-officer', 'civil-status', 'civil-status.07210', '2025-07-01')`,
      [FIRST],
    );
    const { item } = await signature();

    expect(await assign(signer, item, { holder: FIRST })).toMatchObject({
      status: 409,
      body: { code: 'same-person-may-not-sign' },
    });
    expect(await signer.get(`/work-items/${item}/colleagues`)).toMatchObject({
      body: { items: [{ subject: `${SIGNER}.2` }, { subject: SIGNER }] },
    });
    await product.query('delete from assignments where subject = $1 and role = $2', [FIRST, 'signing-officer']);
  });

  it('does nothing to an item that is done, and needs a reason', async () => {
    const { item } = await examination();
    expect(await signer.post(`/work-items/${item}/assign`, { holder: FIRST })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/reason' }] },
    });

    await first.post(`/work-items/${item}/complete`, { outcome: 'propose' });
    expect(await assign(signer, item, { holder: SECOND })).toMatchObject({
      status: 409,
      body: { code: 'work-item-done' },
    });
  });

  it('lets one of two assignments at the same time win where both saw the same holder', async () => {
    const { item } = await examination();
    const other = await product.as(`${SIGNER}.2`);

    const given = await Promise.all([
      assign(signer, item, { holder: FIRST, expectedHolder: null }),
      assign(other, item, { holder: SECOND, expectedHolder: null }),
    ]);

    expect(given.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

describe('the colleagues of a work item', () => {
  it('are who may do it at its office, with what they hold there', async () => {
    const { item } = await examination();

    const before = await first.get(`/work-items/${item}/colleagues`);
    await second.post(`/work-items/${item}/claim`);
    const after = await first.get(`/work-items/${item}/colleagues`);

    const heldBy = (body: unknown, name: string) =>
      z
        .object({ items: z.array(z.object({ subject: z.string(), name: z.string(), held: z.int() })) })
        .parse(body)
        .items.find((colleague) => colleague.name === name)?.held ?? -1;
    expect(before).toMatchObject({ status: 200, body: { items: [{ subject: SECOND }, { subject: FIRST }] } });
    expect(heldBy(after.body, 'Chu Minh Linh')).toBe(heldBy(before.body, 'Chu Minh Linh') + 1);
    expect(await (await product.as('agency-officer.residence')).get(`/work-items/${item}/colleagues`)).toMatchObject({
      status: 404,
    });
  });
});
