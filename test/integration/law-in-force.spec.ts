/**
 * Goal: an application runs by the law of the day on which it was received, with every branch of it. Method: a new installation,
 * as its publications are written there; every sample of today's law posted as it stands, the earlier law by late entry.
 */
import { z } from 'zod';
import { registry } from '../../workflows/registry.js';
import { required } from '../../src/kernel/values/assert.js';
import { caseOf, caseWith, sampleBody, startCase } from '../support/cases.js';
import { OTHER_COMMUNE } from '../support/communes.js';
import type { CaseView } from '../support/cases.js';
import { ASKED } from '../support/in-full.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { todaysApplications } from '../support/todays-applications.js';
import { endOf } from '../support/sample-ends.js';

const BIRTH = 'interlinked-birth';
const DEATH = 'interlinked-death';
const AT_REST = ['completed', 'refused', 'skipped', 'cancelled', 'awaiting-supplement', 'waiting', 'incident'];
const LATE = { reason: { code: 'late-entry', text: 'Nhập bổ sung hồ sơ giấy' } };

const listed = z.object({
  items: z.array(
    z.object({ id: z.string(), case: z.string(), step: z.string(), office: z.string(), due: z.string().optional() }),
  ),
});

function samplesOf(body: unknown) {
  const { samples } = z.object({ samples: z.array(z.object({ name: z.string(), body: z.unknown() })) }).parse(body);
  return { poorHousehold: samples.find(({ name }) => name === 'poor-household')?.body };
}

describe.each([
  [BIRTH, 2],
  [BIRTH, 3],
  [DEATH, 2],
  [DEATH, 3],
] as const)('%s/v%i', (procedure, version) => {
  const { samples } = required(
    registry.find((candidate) => candidate.key === procedure && candidate.version === version),
    'the version',
  );
  const codes = new Map<string, string>();
  let product: TestProduct;
  let desk: Caller;

  beforeAll(async () => {
    product = await startTestProduct({}, undefined, undefined, registry);
    desk = await product.as('desk-officer');
    // A personal id number that comes later comes after everything here.
    await product.behave('civil-status', {}, { lateMs: 3_600_000 });
    const post = async (name: string) => {
      const body = sampleBody(procedure, name, version);
      const { code } = await startCase(desk, version === 3 ? body : { ...body, version, ...LATE });
      codes.set(name, code);
    };
    // The samples of a second registration come after the first one.
    await post('straightforward');
    await atRest('straightforward');
    await Promise.all(samples.filter(({ name }) => name !== 'straightforward').map(({ name }) => post(name)));
  }, 60_000);

  afterAll(() => product.stop());

  const codeOf = (name: string) => required(codes.get(name), name);

  function atRest(name: string): Promise<CaseView> {
    return until(`${name} rests`, async () => {
      const seen = await caseOf(desk, codeOf(name));
      return seen.steps.every(({ status }) => AT_REST.includes(status)) ? seen : undefined;
    });
  }

  it.each(samples.map(({ name }) => name))('ends the sample %s as was written down', async (name) => {
    const { status, steps } = await atRest(name);

    expect(`${status}: ${steps.map((step) => step.status).join(', ')}`).toBe(endOf(`${procedure}/v${version}`, name));
  });

  it('tells no agency of a part that was left out, and says why it was', async () => {
    const [sample, agency, reason] =
      procedure === BIRTH
        ? ['residence-left-out', 'residence', 'left-out-later']
        : ['two-parts', 'social-protection', 'left-out-through-employer'];
    const { steps } = await caseWith(desk, codeOf(sample), 'completed');

    expect(steps.filter(({ status }) => status === 'skipped').map((step) => step.reason?.code)).toContain(reason);
    expect(await product.registered(agency, codeOf(sample))).toEqual([]);
  });
});

describe('what an agency asks that is no paper', () => {
  let product: TestProduct;

  beforeAll(async () => {
    product = await startTestProduct({}, undefined, undefined, registry);
  }, 60_000);

  afterAll(() => product.stop());

  it.each([
    ['mapping', 'ethnic-group-unmapped', 'birth-registration', 'ethnic-group-unmapped'],
    ['mapping', 'ethnic-group-unmapped', 'death-registration', 'ethnic-group-unmapped'],
    ['consent', 'parents-apart-consent', 'permanent-residence', 'parents-apart-consent'],
    // With the number the identity card is issued too: without it, it would be refused.
    ['confirmation', 'second-of-twins', 'birth-registration', 'twins-confirmation'],
  ])('is work of the kind %s at the desk, which ends with what is supplied', async (kind, sample, step, asked) => {
    const desk = await product.as('desk-officer');
    const { code } = await startCase(desk, sampleBody(step.startsWith('death') ? DEATH : BIRTH, sample, 3));
    const openItems = async () => {
      const { body } = await desk.get(`/work-items?kind=${kind}&status=not-done`);
      return listed.parse(body).items.filter((item) => item.case === code);
    };
    const [item] = await until(`${kind} is asked`, async () =>
      (await openItems()).length > 0 ? openItems() : undefined,
    );

    expect(item).toMatchObject({ step, office: 'one-stop.07210', due: expect.any(String) });
    expect(await desk.post(`/work-items/${item?.id}/claim`)).toMatchObject({ status: 200 });
    expect((await desk.post(`/work-items/${item?.id}/complete`, { outcome: 'approve' })).status).toBe(409);

    const data = { papers: [{ code: asked, number: '1/2026' }] };
    await desk.post(`/cases/${code}/commands/submit-supplement`, { data });

    await caseWith(desk, code, 'completed');
    expect(await openItems()).toEqual([]);
  });
});

describe('the version of an application', () => {
  let product: TestProduct;

  beforeAll(async () => {
    product = await startTestProduct({}, undefined, undefined, registry);
  }, 60_000);

  afterAll(() => product.stop());

  it.each([
    ['2026-08-31T16:59:59.999Z', 2],
    ['2026-08-31T17:00:00.000Z', 3],
  ])('received at %s is %i', async (receivedAt, version) => {
    const desk = await product.as('desk-officer');
    const body = sampleBody(BIRTH, version === 2 ? 'straightforward' : 'single-mother', version);

    expect(await startCase(desk, { ...body, receivedAt, ...LATE })).toMatchObject({ version, receivedAt });
  });

  it('is told under the keys of the portal’s form to whoever has to enter it there', async () => {
    const desk = await product.as('desk-officer');
    const body = z.looseObject({ data: z.looseObject({}) }).parse(sampleBody(BIRTH, 'straightforward', 3));
    const { code } = await startCase(desk, body);

    const { body: answer } = await desk.post(`/cases/${code}/reveal`, ASKED);

    const { mother } = z.object({ mother: z.object({ personalId: z.string() }) }).parse(body.data);
    expect(answer).toMatchObject({ portalForm: { MeSoGiayTo: mother.personalId, MeMaQuocGia: 'VN' } });
  });

  it('leaves a receipt in the book of its desk where another one goes on with the case', async () => {
    const [desk, other] = await Promise.all([product.as('desk-officer'), product.as('desk-officer.other')]);
    const [here, there] = todaysApplications()
      .births.slice(4, 6)
      .map((body) => ({ ...body, data: { ...body.data, copies: { wanted: 'yes', count: 1 } } }));
    const pay = (by: typeof desk, code: string) =>
      by.post(`/cases/${code}/commands/record-payment`, {
        data: { amountVnd: 8000, method: 'cash', receipt: 'BL/26-0000888' },
      });
    const passedOn = await startCase(desk, here);
    const own = await startCase(other, there);
    const office = `one-stop.${OTHER_COMMUNE}`;

    await pay(desk, passedOn.code);
    await desk.post(`/cases/${passedOn.code}/commands/transfer`, {
      data: { office },
      reason: { code: 'office-merged', text: 'Sáp nhập xã.' },
    });

    expect((await other.get(`/cases/${passedOn.code}`)).body).toMatchObject({
      intakeOffice: office,
      payment: { paid: { receipt: 'BL/26-0000888', office: 'one-stop.07210' } },
    });
    expect(await pay(other, own.code)).toMatchObject({ status: 200, body: { payment: { status: 'paid' } } });
  });

  it('may be one that is not in force, with a reason: its samples name it and bring one', async () => {
    const desk = await product.as('desk-officer');
    const offered = samplesOf((await desk.get(`/procedures/${BIRTH}/versions/1`)).body);

    expect(await startCase(desk, offered.poorHousehold)).toMatchObject({ version: 1 });
  });
});
