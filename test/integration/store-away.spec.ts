/**
 * Goal: while PostgreSQL is away everybody is told that nothing is lost and when to try again, whatever they asked for.
 * Method: another process of the API, whose lines to the database are cut: first the one that writes, then the one that reads too.
 */
import { CuttingProxy } from '../support/cutting-proxy.js';
import { itemIn, letOfficersDecide, sampleBody, startCase } from '../support/cases.js';
import { halfDraft, keepDraft, wholeDraft } from '../support/drafts.js';
import { startTestProduct } from '../support/product.js';
import type { Answer, Caller, TestProduct } from '../support/product.js';
import { routesOf } from '../support/routes.js';
import { startSecondApi } from '../support/second-api.js';
import type { SecondApi } from '../support/second-api.js';

let product: TestProduct;
let other: SecondApi;
let lines: { readonly engine: CuttingProxy; readonly reader: CuttingProxy };
let desk: Caller;
let officer: Caller;
let item: string;
let draft: string;

beforeAll(async () => {
  product = await startTestProduct();
  await letOfficersDecide(product);
  const here = await product.as('desk-officer');
  const { code } = await startCase(here, sampleBody('interlinked-birth'));
  item = await itemIn(await product.as('agency-officer.civil-status'), code, 'examine');
  draft = (await keepDraft(here, wholeDraft())).id;

  const { database } = product;
  lines = { engine: await CuttingProxy.open(database.engine), reader: await CuttingProxy.open(database.reader) };
  other = await startSecondApi({
    ...product,
    database: { ...database, engine: lines.engine.url, reader: lines.reader.url },
  });
  desk = await product.as('desk-officer', other.url);
  officer = await product.as('agency-officer.civil-status', other.url);
  await Promise.all([desk.get('/drafts'), officer.get('/work-items')]);
}, 60_000);

afterAll(async () => {
  await other.stop();
  await product.stop();
}, 60_000);

function expectToBeAskedAgain(answer: Answer): void {
  expect(answer).toMatchObject({ status: 503, body: { code: 'store-unavailable' } });
  expect(answer.headers.get('retry-after')).toBe('2');
  expect(answer.body).toMatchObject({
    titles: { vi: 'Hệ thống tạm thời chưa lưu được', en: 'Nothing can be stored at the moment' },
    detail: 'Thử lại sau 2 giây. Yêu cầu đã gửi không bị thực hiện hai lần.',
  });
}

describe('while nothing can be written', () => {
  beforeAll(() => lines.engine.close());

  const tried: readonly (readonly [string, () => Promise<Answer>])[] = [
    ['a new case', () => desk.post('/cases', sampleBody('interlinked-birth'))],
    ['a new draft', () => desk.post('/drafts', halfDraft())],
    ['a draft that is saved again', () => desk.put(`/drafts/${draft}`, { ...halfDraft(), revision: 1 })],
    ['a draft that is submitted', () => desk.post(`/drafts/${draft}/submit`, { revision: 1 })],
    ['a draft that is discarded', () => desk.delete(`/drafts/${draft}`)],
    ['a claim', () => officer.post(`/work-items/${item}/claim`)],
    ['a decision', () => officer.post(`/work-items/${item}/complete`, { outcome: 'propose' })],
    ['many decisions', () => officer.post('/work-items/bulk', { items: [{ id: item, outcome: 'propose' }] })],
    ['an attempt to follow a case', () => desk.post('/track/H05.01-261127-0001', { proof: '0000' })],
  ];

  it.each(tried)('%s is a 503 that says when to try again', async (_what, attempt) => {
    expectToBeAskedAgain(await attempt());
  });

  it('what is only read is answered', async () => {
    expect(await officer.get('/work-items')).toMatchObject({ status: 200 });
  });
});

describe('while PostgreSQL is away altogether', () => {
  beforeAll(() => lines.reader.close());

  it('every route that asks who somebody is answers with a 503 that says when to try again', async () => {
    const routes = routesOf(product.app).filter(
      ({ path }) => path.startsWith('/api/v1') && !/agency-callbacks|\/track\//.test(path),
    );
    for (const { method, path } of routes) {
      const url = path.replace('/api/v1', '').replaceAll(/\{\w+\}/g, 'none');
      const send = { get: desk.get, delete: desk.delete, post: desk.post, put: desk.put, patch: desk.put }[method];

      expectToBeAskedAgain(await send(url, method === 'get' || method === 'delete' ? undefined : {}));
    }
    expect(routes.length).toBeGreaterThan(30);
  });
});
