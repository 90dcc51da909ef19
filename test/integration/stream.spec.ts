/** What pages are told while they are open: which case, item or figure to read anew. */
import { itemIn, letOfficersDecide, startCase } from '../support/cases.js';
import { EventStream } from '../support/event-stream.js';
import type { SentEvent } from '../support/event-stream.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const OFFICER = 'agency-officer.civil-status';

const births = validApplications().births[Symbol.iterator]();
const nextBirth = () => births.next().value;

let product: TestProduct;
let desk: Caller;
let officer: Caller;
const opened: EventStream[] = [];

beforeAll(async () => {
  product = await startTestProduct();
  await letOfficersDecide(product);
  desk = await product.as('desk-officer');
  officer = await product.as(OFFICER);
}, 60_000);

afterEach(() => {
  for (const stream of opened.splice(0)) stream.close();
});
afterAll(() => product.stop());

async function listen(caller: Caller, topics: string, headers: Readonly<Record<string, string>> = {}) {
  const stream = await EventStream.open(caller, topics, headers);
  opened.push(stream);
  return stream;
}

const ofCase = (code: string, type: string) => (sent: SentEvent) =>
  sent.event === 'case' && sent.data['code'] === code && sent.data['type'] === type;
const withStatus = (id: string, status: string) => (sent: SentEvent) =>
  sent.event === 'work-item' && sent.data['id'] === id && sent.data['status'] === status;
const everything = (events: readonly SentEvent[]) => JSON.stringify(events);

describe('a stream', () => {
  it('begins with its position, and is kept and held back by nothing on the way', async () => {
    const stream = await listen(desk, 'cases');

    const [ready] = await stream.until(() => true);

    expect(ready).toEqual({ event: 'ready', data: { position: expect.any(Number) } });
    expect(stream.lastEventId).toBe(String(ready?.data['position']));
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    expect(stream.headers.get('cache-control')).toBe('no-store');
    expect(stream.headers.get('x-accel-buffering')).toBe('no');
  });

  it('tells lists and the page of a case of each of its events, and says nothing of people', async () => {
    const list = await listen(desk, 'cases');
    const { code } = await startCase(desk, nextBirth());
    const page = await listen(desk, `cases/${code}`);
    const item = await itemIn(officer, code, 'examine');
    await officer.post(`/work-items/${item}/complete`, { outcome: 'propose' });

    const [told] = (await list.until(ofCase(code, 'decision-proposed'))).slice(-1);
    const onPage = await page.until(ofCase(code, 'decision-proposed'));

    expect(told?.data).toEqual({ code, seq: 3, type: 'decision-proposed', status: 'open' });
    expect(onPage.at(-1)?.data).toEqual(told?.data);
    expect(Object.keys(told?.data ?? {})).toEqual(['code', 'seq', 'type', 'status']);
  });

  it('tells an inbox which item came, was taken, was given away and went', async () => {
    const inbox = await listen(officer, 'work-items');
    const { code } = await startCase(desk, nextBirth());
    const item = await itemIn(officer, code, 'examine');
    const told = (status: string) => inbox.until(withStatus(item, status));

    expect((await told('open')).at(-1)?.data).toEqual({
      case: code,
      id: item,
      office: 'civil-status.07210',
      status: 'open',
    });
    await officer.post(`/work-items/${item}/claim`);
    await told('claimed');
    await officer.post(`/work-items/${item}/release`);
    await told('open');
    await officer.post(`/work-items/${item}/complete`, { outcome: 'propose' });
    expect(everything(await told('done'))).not.toContain('holder');
  });

  it('tells an office of a case from the moment its own step begins, and of nobody else’s items', async () => {
    const residence = await listen(await product.as('agency-officer.residence'), 'cases,work-items');
    const auditor = await listen(await product.as('auditor'), 'cases');
    const { code } = await startCase(desk, nextBirth());
    const signer = await product.as('signing-officer.civil-status');
    const examination = await itemIn(officer, code, 'examine');
    await officer.post(`/work-items/${examination}/complete`, { outcome: 'propose' });
    await auditor.until(ofCase(code, 'decision-proposed'));
    await signer.post(`/work-items/${await itemIn(signer, code, 'sign')}/complete`, { outcome: 'sign' });

    const seen = await residence.until(({ event }) => event === 'work-item');

    const types = seen.filter(({ event }) => event === 'case').map(({ data }) => data['type']);
    expect(types).toContain('step-completed');
    // Of the signature just before it may be told too, if both are read together; of what was earlier never.
    expect(types).not.toContain('case-submitted');
    expect(types).not.toContain('decision-proposed');
    expect(seen.at(-1)?.data).toMatchObject({ case: code, office: 'residence.07210', status: 'open' });
  });

  it('comes back where it was, without a gap', async () => {
    const before = await listen(desk, 'cases');
    await before.until(({ event }) => event === 'ready');
    before.close();
    const { code } = await startCase(desk, nextBirth());
    await itemIn(officer, code, 'examine');
    const auditor = await listen(await product.as('auditor'), `cases/${code}`, { 'last-event-id': before.lastEventId });
    await auditor.until(ofCase(code, 'decision-awaited'));

    const after = await listen(desk, 'cases', { 'last-event-id': before.lastEventId });
    const missed = await after.until(ofCase(code, 'decision-awaited'));

    expect(missed.map(({ data }) => data['type']).slice(1)).toEqual(['case-submitted', 'decision-awaited']);
  });

  it('says so when it does not know the position that a page comes back with', async () => {
    for (const lastEventId of ['999999999', 'nonsense']) {
      const stream = await listen(desk, 'cases', { 'last-event-id': lastEventId });

      expect(await stream.until(() => true)).toMatchObject([{ event: 'resync' }]);
    }
  });

  it('tells an operator how many incidents are open, at once and whenever that changes', async () => {
    const operator = await listen(await product.as('operator'), 'incidents');
    const [first] = (await operator.until(({ event }) => event === 'incidents')).slice(-1);

    await product.query(
      `insert into incidents (id, key, cause, detail, status, owner, due_at, opened_at)
       values ('00000000-0000-8000-8000-000000000009', 'test', 'test', 'test', 'open', 'operator', '2027-01-01', '2026-11-27')`,
    );

    const [second] = (await operator.until(({ event }) => event === 'incidents')).slice(-1);
    expect(second?.data).toEqual({ open: Number(first?.data['open']) + 1 });
  });

  it('ends when the right to it is revoked', async () => {
    await product.query(
      `insert into assignments (id, subject, role, valid_from) values ('00000000-0000-8000-8000-000000000008', 'citizen', 'auditor', '2025-07-01')`,
    );
    const stream = await listen(await product.as('citizen'), 'cases');
    await stream.until(({ event }) => event === 'ready');
    await product.query(`delete from assignments where subject = 'citizen' and role = 'auditor'`);

    const { code } = await startCase(desk, nextBirth());

    expect(everything(await stream.rest())).not.toContain(code);
    expect(await (await product.as('citizen')).get('/stream?topics=cases')).toMatchObject({ status: 403 });
  });

  it.each([
    ['auditor', 'work-items'],
    ['desk-officer', 'incidents'],
    ['operator', 'cases'],
    ['leader', 'cases,incidents'],
  ])('is closed to %s for %s', async (username, topics) => {
    const caller = await product.as(username);

    expect(await caller.get(`/stream?topics=${topics}`)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });

  it.each(['', 'everything', 'cases,', 'cases/a%20b'])('names topics that there are, not “%s”', async (topics) => {
    expect(await desk.get(`/stream?topics=${topics}`)).toMatchObject({ status: 400, body: { code: 'invalid-body' } });
  });

  it('is one of at most six of a person, and another when one is closed', async () => {
    const leader = await product.as('leader');
    const streams = await Promise.all(Array.from({ length: 6 }, () => listen(leader, 'cases')));

    const seventh = await leader.get('/stream?topics=cases');
    streams[0]?.close();

    expect(seventh).toMatchObject({ status: 429, body: { code: 'too-many-streams' } });
    expect(seventh.headers.get('retry-after')).toBe('10');
    await until('a stream is free', () => listen(leader, 'cases').catch(() => undefined));
  });
});

describe('an application that stops', () => {
  let other: TestProduct;
  beforeAll(async () => {
    other = await startTestProduct();
  }, 60_000);
  afterAll(() => other.stop());

  it('ends its streams, so that it does not wait for pages that are open', async () => {
    const stream = await EventStream.open(await other.as('auditor'), 'cases');
    await stream.until(({ event }) => event === 'ready');

    const [rest] = await Promise.all([stream.rest(), other.app.close()]);

    expect(rest).toEqual([]);
  });
});
