/** What automatic retries cannot finish is an incident for the operator; what an agency calls back is judged before it counts. */
import { createPool } from '../../src/adapters/postgres/pool.js';
import { callBack, dispatchKeyOf, messageWith, verdictsOn } from '../support/callbacks.js';
import { caseOf, caseWith, eventsOf, startCase, stepWith } from '../support/cases.js';
import { incidentOf, openIncidents } from '../support/incidents.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const births = validApplications().births[Symbol.iterator]();
/** Another family each time. */
const nextBirth = () => births.next().value;

let product: TestProduct;
let desk: Caller;
let operator: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
  operator = await product.as('operator');
}, 60_000);

beforeEach(() => product.behave('civil-status'));

afterAll(() => product.stop());

const verdicts = (body: string, agency = 'civil-status') => verdictsOn(product, { agency, body });

const answerTo = (dispatchKey: string, kind: string, more: object = {}) => ({
  dispatchKey,
  kind,
  at: '2026-11-25T03:00:00Z',
  ...more,
});
const REASON = { code: 'declined', text: 'Không giải quyết.', legalBasis: 'Luật Hộ tịch 2014' };
const CERTIFICATE = {
  type: 'birth-certificate',
  number: '901/2026',
  issuer: 'Ủy ban nhân dân phường Bắc Giang',
  issuedOn: '2026-11-25',
  digest: 'a'.repeat(64),
};

/** A case whose first step waits for an officer of its agency, who never comes. */
async function caseAwaitingDecision(): Promise<{ readonly code: string; readonly key: string }> {
  await product.behave('civil-status', { mode: 'officer' });
  const { code } = await startCase(desk, nextBirth());
  await stepWith(desk, code, { step: 'birth-registration', status: 'awaiting-decision' });
  return { code, key: await dispatchKeyOf(product, code, 'birth-registration') };
}

/** A case whose first step was accepted and is decided much later. */
async function caseAtAgency(): Promise<{ readonly code: string; readonly key: string }> {
  await product.behave('civil-status', { delayMs: 3_600_000 });
  const { code } = await startCase(desk, nextBirth());
  await stepWith(desk, code, { step: 'birth-registration', status: 'at-agency' });
  return { code, key: await dispatchKeyOf(product, code, 'birth-registration') };
}

describe('a dispatch that its agency rejects', () => {
  it('is an incident after three tries, one of a group by cause, and goes on when it is sent again', async () => {
    await product.behave('civil-status', {}, { rejectRate: 1 });
    const [{ code }, other] = [await startCase(desk, nextBirth()), await startCase(desk, nextBirth())];

    const incident = await incidentOf(operator, code);
    await incidentOf(operator, other.code);

    expect(incident).toMatchObject({
      cause: 'agency-rejected-the-dispatch',
      step: 'birth-registration',
      agency: 'civil-status',
      detail: 'answered with status 422',
    });
    expect(await openIncidents(operator, '?cause=agency-rejected-the-dispatch')).toMatchObject([
      { count: 2, incidents: [{}, {}] },
    ]);
    expect(await desk.get(`/cases/${code}/explain`)).toMatchObject({
      body: {
        waitsFor: [
          { status: 'incident', holder: { kind: 'operator', cause: 'agency-rejected-the-dispatch' } },
          { status: 'waiting' },
          { status: 'waiting' },
        ],
      },
    });
    const tries = `select attempts from dispatches where key = $1`;
    expect(await product.query(tries, [await dispatchKeyOf(product, code, 'birth-registration')])).toEqual([
      { attempts: 2 },
    ]);

    await product.behave('civil-status');
    expect(await operator.post(`/incidents/${incident.id}/retry`)).toMatchObject({
      status: 200,
      body: { status: 'resolved', resolvedBy: 'operator' },
    });

    await caseWith(desk, code, 'completed');
    expect(await eventsOf(desk, code)).toEqual([
      'case-submitted',
      'dispatch-failed',
      'dispatch-retried',
      'step-completed',
      'step-completed',
      'step-completed',
    ]);
    expect((await caseOf(desk, other.code)).steps[0]?.status).toBe('incident');
  });

  it('that told the applicant something stops nothing, and can be sent again', async () => {
    await product.behave('notifications', {}, { rejectRate: 1 });
    const { code } = await startCase(desk, nextBirth());
    await caseWith(desk, code, 'completed');
    const incident = await incidentOf(operator, code);

    await product.behave('notifications');
    expect(await operator.post(`/incidents/${incident.id}/retry`)).toMatchObject({ status: 200 });

    await until(`the notice of ${code} arrives`, async () =>
      (await product.registered('notifications', code)).length > 0 ? true : undefined,
    );
  });

  it('is dealt with by operators only', async () => {
    expect(await desk.get('/incidents')).toMatchObject({ status: 403 });
  });
});

describe('a signed callback', () => {
  it('with a good answer is applied once, a duplicate when repeated, late when overtaken', async () => {
    const { code, key } = await caseAtAgency();
    const completed = messageWith([answerTo(key, 'completed', { result: CERTIFICATE })]);

    expect(await verdicts(completed)).toEqual(['applied']);
    expect(await verdicts(completed)).toEqual(['duplicate']);
    expect(await verdicts(messageWith([answerTo(key, 'completed', { result: CERTIFICATE })]))).toEqual(['duplicate']);
    expect(await verdicts(messageWith([answerTo(key, 'supplement-requested', { reason: REASON })]))).toEqual(['late']);

    const { documents } = await caseOf(desk, code);
    expect(documents.filter(({ type }) => type === 'birth-certificate')).toMatchObject([{ number: '901/2026' }]);
    expect((await eventsOf(desk, code)).filter((type) => type === 'step-completed').length).toBeGreaterThan(0);
  });

  it('ends a step that waits for a decision from here: the officer decided in the system of the agency', async () => {
    const { code, key } = await caseAwaitingDecision();

    expect(await verdicts(messageWith([answerTo(key, 'completed', { result: CERTIFICATE })]))).toEqual(['applied']);

    const { steps } = await caseOf(desk, code);
    expect(steps[0]).toMatchObject({ status: 'completed', result: { number: '901/2026' } });
  });

  it('that breaks the contract is invalid, an incident, and leaves its case alone', async () => {
    const { code, key } = await caseAtAgency();
    const { seq } = await caseOf(desk, code);

    expect(await verdicts(messageWith([{ dispatchKey: key, kind: 'done', at: 'yesterday' }]))).toEqual(['invalid']);
    expect(await verdicts(messageWith([answerTo(key, 'completed')]))).toEqual(['invalid']);

    const incident = await incidentOf(operator, code);
    expect(incident).toMatchObject({ cause: 'answer-breaks-the-contract', agency: 'civil-status' });
    expect((await caseOf(desk, code)).seq).toBe(seq);
    const reason = { code: 'agency-mended', text: 'Cơ quan đã sửa hệ thống.' };
    expect(await operator.post(`/incidents/${incident.id}/resolve`, { reason })).toMatchObject({
      status: 200,
      body: { status: 'resolved', resolvedBy: 'operator' },
    });
    expect(await operator.post(`/incidents/${incident.id}/resolve`, { reason })).toMatchObject({ status: 409 });
    expect(await verdicts(messageWith([answerTo(key, 'completed', { result: CERTIFICATE })]))).toEqual(['applied']);
  });

  it('counts for the dispatches of the agency that signed it, and for no other', async () => {
    const { code, key } = await caseAtAgency();
    const rejected = answerTo(key, 'rejected', { reason: REASON });

    expect(await verdicts(messageWith([rejected]), 'residence')).toEqual(['unknown']);
    expect(await verdicts(messageWith([answerTo('no:such:1', 'accepted')]))).toEqual(['unknown']);
    expect((await caseOf(desk, code)).steps[0]?.status).toBe('at-agency');
  });

  it('that another key signed, or whose body was changed, is refused', async () => {
    const { key } = await caseAtAgency();
    const body = messageWith([answerTo(key, 'rejected', { reason: REASON })]);

    expect(await callBack(product, { signer: 'residence', body })).toMatchObject({
      status: 401,
      body: { code: 'bad-signature' },
    });
    const unsigned = await fetch(`${product.url}/api/v1/agency-callbacks/civil-status`, { method: 'POST', body });
    expect(unsigned.status).toBe(401);
  });

  it('whose authentic body nobody can read is one invalid answer and one incident, also when repeated', async () => {
    expect(await verdicts('{"messageId":')).toEqual(['invalid']);
    expect(await verdicts('{"answers":"none"}')).toEqual(['invalid']);
    expect(await verdicts('{"answers":"none"}')).toEqual(['invalid']);

    const [group] = await openIncidents(operator, '?cause=answer-breaks-the-contract&agency=civil-status');
    expect(group?.incidents.filter((incident) => incident.case === undefined)).toHaveLength(2);
  });

  it('larger than the limit is not read', async () => {
    const answer = await callBack(product, { body: messageWith([{ dispatchKey: 'x'.repeat(3_000_000) }]) });

    expect(answer).toMatchObject({ status: 413, body: { code: 'payload-too-large' } });
  });
});

describe('a callback while the database is away', () => {
  it('is answered 503 with the time to send it again, and is applied then', async () => {
    const { key } = await caseAwaitingDecision();
    const body = messageWith([answerTo(key, 'completed', { result: CERTIFICATE })]);
    const admin = createPool({ url: product.database.administrator, connections: 1 });
    const name = new URL(product.database.engine).pathname.slice(1);

    await admin.query(`alter database ${name} connection limit 0`);
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'engine'`,
      [name],
    );
    const answer = await callBack(product, { body });
    await admin.query(`alter database ${name} connection limit -1`);
    await admin.end();

    expect(answer).toMatchObject({ status: 503, body: { code: 'store-unavailable' } });
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(await verdicts(body)).toEqual(['applied']);
  }, 30_000);
});
