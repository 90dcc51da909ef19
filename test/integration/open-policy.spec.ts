/**
 * The application with its own question "may they see it?" answered yes for everybody: what the walls of PostgreSQL still keep back
 * (I8). A condition that somebody forgets in a query shows nobody a foreign row.
 */
import { jest } from '@jest/globals';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const VISIBILITY = '../../src/adapters/postgres/read-models/visibility.js';

const births = validApplications().births[Symbol.iterator]();

let product: TestProduct;
let here: Caller;
let elsewhere: Caller;
/** A case of the desk here, and an item of its first step. */
let code: string;
let item: string;

beforeAll(async () => {
  const real = await import('../../src/adapters/postgres/read-models/visibility.js');
  const asksNothing = () => undefined;
  jest.unstable_mockModule(VISIBILITY, () => ({
    ...real,
    limitToVisible: asksNothing,
    limitToOwnOffices: asksNothing,
    limitToProvince: asksNothing,
  }));
  const { startTestProduct } = await import('../support/product.js');
  const { itemIn, letOfficersDecide, startCase } = await import('../support/cases.js');
  product = await startTestProduct();
  [here, elsewhere] = [await product.as('desk-officer'), await product.as('desk-officer.other')];
  await letOfficersDecide(product);
  ({ code } = await startCase(here, births.next().value));
  item = await itemIn(await product.as('agency-officer.civil-status'), code, 'examine');
}, 60_000);

afterAll(() => product.stop());

describe('a policy that lets everybody through', () => {
  it('is really open: an officer of the same case’s office sees it', async () => {
    expect(await here.get(`/cases/${code}`)).toMatchObject({ status: 200 });
    // Their own office is no condition any more, and the item belongs to another office of a case that they may see.
    expect(await here.get(`/work-items/${item}`)).toMatchObject({ status: 200 });
  });

  it.each(['', '/history', '/explain', '/messages', '/holders'])(
    'shows another desk nothing of a case (%s)',
    async (view) => {
      expect(await elsewhere.get(`/cases/${code}${view}`)).toMatchObject({ status: 404 });
    },
  );

  it('shows another desk no foreign row in any list', async () => {
    for (const list of ['/cases', '/work-items', '/drafts']) {
      expect(await elsewhere.get(list)).toMatchObject({ status: 200, body: { items: [] } });
    }
  });

  it('lets another desk change nothing either', async () => {
    expect(await elsewhere.get(`/work-items/${item}`)).toMatchObject({ status: 404 });
    expect(await elsewhere.post(`/work-items/${item}/claim`)).toMatchObject({ status: 404 });
    expect(
      await elsewhere.post(`/cases/${code}/commands/withdraw`, { reason: { code: 'applicant-request', text: 'Rút.' } }),
    ).toMatchObject({ status: 404 });
  });

  it('shows everything to those who look at the whole province', async () => {
    expect(await (await product.as('auditor')).get(`/cases/${code}`)).toMatchObject({ status: 200 });
  });
});
