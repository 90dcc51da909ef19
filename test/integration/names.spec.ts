/** Who did what with a case: by login for machines, and by the name and the office that people know. */
import { z } from 'zod';
import { required } from '../../src/kernel/values/assert.js';
import { sign } from '../support/births.js';
import { itemIn, letOfficersDecide, startCase, stepWith } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { GIVEN, registeredBirth } from '../support/registered-birth.js';
import { validApplications } from '../support/valid-applications.js';

const REASON = { code: 'on-leave', text: 'Nghỉ phép từ chiều nay.' };
const [FIRST, SECOND] = ['agency-officer.civil-status', 'agency-officer.civil-status.2'];
const DESK = { login: 'desk-officer', name: 'Nguyễn Minh Dũng' };
const ONE_STOP = {
  'one-stop.07210': { vi: expect.stringContaining('Trung tâm Phục vụ hành chính công'), en: expect.any(String) },
};

const births = validApplications().births[Symbol.iterator]();
let product: TestProduct;
let desk: Caller;
let first: Caller;
let auditor: Caller;
let code: string;
let item: string;

/** A birth that one officer took and gave to another, who registered it, and whose certificate was collected. */
beforeAll(async () => {
  product = await startTestProduct();
  await letOfficersDecide(product);
  [desk, first, auditor] = [await product.as(DESK.login), await product.as(FIRST), await product.as('auditor')];
  code = (await startCase(desk, births.next().value)).code;
  item = await itemIn(first, code, 'examine');
  await first.post(`/work-items/${item}/claim`);
  await first.post(`/work-items/${item}/assign`, { reason: REASON, holder: SECOND });
}, 120_000);

afterAll(() => product.stop());

describe('how a work item came to its holder', () => {
  it('is told with names and with the reason in words, and each look is written down (I8)', async () => {
    const second = await product.as(SECOND);

    const { status, body } = await second.get(`/cases/${code}/holders`);

    expect(status).toBe(200);
    const common = { workItem: item, step: 'birth-registration', kind: 'examine', actor: `person:${FIRST}` };
    expect(body).toMatchObject({
      items: [
        { ...common, change: 'claim', holder: FIRST },
        { ...common, change: 'assign', holderBefore: FIRST, holder: SECOND, reason: REASON },
      ],
      names: {
        people: { [FIRST]: 'Đỗ Mai Bích', [SECOND]: 'Chu Minh Linh' },
        offices: { 'civil-status.07210': { vi: expect.any(String), en: expect.any(String) } },
      },
    });
    const entries = await product.query(
      `select actor, fields, cardinality(persons) as persons from access_entries
       where case_id = (select id from cases where code = $1) and 'holders' = any(fields)`,
      [code],
    );
    expect(entries).toEqual([{ actor: `person:${SECOND}`, fields: ['holders'], persons: 1 }]);
  });

  it('is told to another agency without what was written at steps that are not its own', async () => {
    const body = required(births.next().value, 'another birth');
    const { code: registered } = await registeredBirth(product, { desk, examiner: FIRST }, body);

    const [own, theirs] = await Promise.all(
      [FIRST, 'agency-officer.residence'].map(async (user) =>
        (await product.as(user)).get(`/cases/${registered}/holders`),
      ),
    );

    const told = z.object({ items: z.array(z.looseObject({ change: z.string() })) });
    const given = (answer: unknown) => told.parse(answer).items.find(({ change }) => change === 'assign')?.['reason'];
    expect(given(own?.body)).toEqual(GIVEN);
    expect(given(theirs?.body)).toEqual({ code: GIVEN.code });
  });

  it('is told to nobody who may not see the case', async () => {
    const elsewhere = await product.as('agency-officer.civil-status.other');

    expect(await elsewhere.get(`/cases/${code}/holders`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});

describe('people', () => {
  it('are named where they hold a case, and their logins stay', async () => {
    const { body } = await desk.get(`/cases/${code}/explain`);

    expect(body).toMatchObject({ names: { people: { [SECOND]: 'Chu Minh Linh' } } });
    expect(JSON.stringify(body)).toContain(`"person":"${SECOND}"`);
  });

  it('are named in the history with the offices for which they acted; agencies and the system are no people', async () => {
    const page = z.object({ items: z.array(z.looseObject({ actor: z.string() })), names: z.unknown() });

    const { items, names } = page.parse((await auditor.get(`/cases/${code}/history`)).body);

    expect(items[0]).toMatchObject({ actor: 'person:desk-officer', rule: 'role:desk-officer@one-stop.07210' });
    expect(new Set(items.map(({ actor }) => actor))).toContain('agency:civil-status');
    expect(names).toEqual({ people: { [DESK.login]: DESK.name }, offices: ONE_STOP });
  });

  it('are named where they tried what was refused, and where they handed results over', async () => {
    await desk.post(`/cases/${code}/commands/submit-supplement`, { data: { papers: [{ code: 'birth-notice' }] } });
    await (await product.as(SECOND)).post(`/work-items/${item}/complete`, { outcome: 'propose' });
    await sign(product, code);
    await stepWith(desk, code, { step: 'birth-registration', status: 'completed' });
    const collector = { relation: 'applicant', idChecked: true };
    const data = { results: ['birth-certificate'], collector };
    expect(await desk.post(`/cases/${code}/commands/hand-over`, { data })).toMatchObject({ status: 200 });

    const refusals = await auditor.get(`/audit/cases/${code}/refusals`);
    const shown = await desk.get(`/cases/${code}`);

    expect(refusals.body).toMatchObject({ names: { people: { [DESK.login]: DESK.name } } });
    expect(shown.body).toMatchObject({
      intakeOffice: 'one-stop.07210',
      documents: [{ handedOver: { by: 'person:desk-officer' } }],
      names: { people: { [DESK.login]: DESK.name }, offices: ONE_STOP },
    });
  });
});
