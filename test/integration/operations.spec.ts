/** What an operator sees of the agencies, and whether a retry helped. */
import { z } from 'zod';
import { caseWith, failedDelivery, startCase, stepWith } from '../support/cases.js';
import { incidentOf } from '../support/incidents.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const births = validApplications().births[Symbol.iterator]();
/** Another family each time. */
const nextBirth = () => births.next().value;

const agencyStates = z.object({ items: z.array(z.looseObject({ agency: z.string(), link: z.string() })) });
const delivery = z.looseObject({ delivery: z.looseObject({ state: z.string() }) });

let product: TestProduct;
let desk: Caller;
let operator: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
  operator = await product.as('operator');
}, 60_000);

afterEach(() => Promise.all(['residence', 'civil-status'].map((agency) => product.behave(agency))));

afterAll(() => product.stop());

async function stateOf(agency: string) {
  const { items } = agencyStates.parse((await operator.get('/operations/agencies')).body);
  return items.find((item) => item.agency === agency);
}

function deliveryThat(id: string, state: string) {
  return until(`the dispatch of ${id} is ${state}`, async () => {
    const seen = delivery.parse((await operator.get(`/incidents/${id}`)).body);
    return seen.delivery.state === state ? seen : undefined;
  });
}

describe('the agencies', () => {
  it('are all there, in both languages, and work while nothing says otherwise', async () => {
    const { body } = await operator.get('/operations/agencies');

    expect(agencyStates.parse(body).items).toMatchObject(
      [
        { agency: 'civil-status', name: { en: "Commune people's committee (civil status)" } },
        { agency: 'residence', name: { vi: 'Công an cấp xã' } },
        { agency: 'social-insurance' },
        { agency: 'identity-card', name: { vi: 'Cơ quan quản lý căn cước (Công an)' } },
        { agency: 'social-protection' },
        { agency: 'merit', name: { en: 'Office for people with merit (home affairs)' } },
        { agency: 'data-protection', name: { vi: 'Bộ phận bảo vệ dữ liệu cá nhân' } },
        { agency: 'national-portal', name: { vi: 'Cổng Dịch vụ công quốc gia' } },
        { agency: 'vneid', name: { vi: 'Ứng dụng định danh quốc gia (VNeID)' } },
        { agency: 'notifications' },
      ].map((item) => ({ ...item, link: 'working', failures: 0, waiting: 0 })),
    );
  });

  it('that cannot be reached are away, and tell since when and what waits', async () => {
    await product.behave('residence', {}, { down: true });
    const { code } = await startCase(desk, nextBirth());
    await failedDelivery(desk, code, 'permanent-residence');

    const away = await until('the breaker opens', async () => {
      const state = await stateOf('residence');
      return state?.link === 'away' ? state : undefined;
    });

    expect(away).toMatchObject({
      awaySince: expect.any(String),
      retryAt: expect.any(String),
      waiting: 1,
      waitingSince: expect.any(String),
      answeredLastHour: 0,
    });
    expect(await stateOf('civil-status')).toMatchObject({
      link: 'working',
      waiting: 0,
      answeredLastHour: 1,
      lastAnsweredAt: expect.any(String),
    });
    await product.behave('residence');
    await caseWith(desk, code, 'completed');
    expect(await stateOf('residence')).toMatchObject({ link: 'working', failures: 0, waiting: 0, answeredLastHour: 1 });
  });

  it('that accepted something and say nothing are told apart from those that have it waiting', async () => {
    await product.behave('civil-status', { delayMs: 3_600_000 });
    const { code } = await startCase(desk, nextBirth());
    await stepWith(desk, code, { step: 'birth-registration', status: 'at-agency' });

    expect(await stateOf('civil-status')).toMatchObject({ link: 'working', waiting: 0, accepted: 1 });
  });

  it('are shown to operators only', async () => {
    expect(await desk.get('/operations/agencies')).toMatchObject({ status: 403 });
  });
});

describe('an incident', () => {
  it('that was retried says whether it helped: stopped again, or answered', async () => {
    await product.behave('civil-status', {}, { rejectRate: 1 });
    const { code } = await startCase(desk, nextBirth());
    const first = await incidentOf(operator, code);
    expect(await operator.get(`/incidents/${first.id}`)).toMatchObject({
      body: { status: 'open', delivery: { state: 'stopped', attempts: 2, failure: 'answered with status 422' } },
    });

    await operator.post(`/incidents/${first.id}/retry`);
    const second = await until('it is stopped again', async () => {
      const open = await incidentOf(operator, code);
      return open.id === first.id ? undefined : open;
    });
    expect(await operator.get(`/incidents/${first.id}`)).toMatchObject({
      body: { status: 'resolved', delivery: { state: 'stopped' } },
    });

    await product.behave('civil-status');
    await operator.post(`/incidents/${second.id}/retry`);
    expect(await deliveryThat(second.id, 'answered')).toMatchObject({
      status: 'resolved',
      delivery: { answeredAt: expect.any(String) },
    });
  });

  it('that nobody knows is not found', async () => {
    expect(await operator.get('/incidents/01900000-0000-7000-8000-000000000001')).toMatchObject({ status: 404 });
    expect(await operator.get('/incidents/x')).toMatchObject({ status: 404 });
  });
});
