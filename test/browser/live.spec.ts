/** What other people do meanwhile reaches every open page, also what was done between two connections. */
import type { Browser, Page } from 'playwright-core';
import { startCase } from '../support/cases.js';
import { describeInBrowser, openBrowser, visit } from '../support/chromium.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const STREAM = '**/api/v1/stream*';

const births = validApplications().births[Symbol.iterator]();

describeInBrowser('the changes that pages follow', () => {
  let product: TestProduct;
  let browser: Browser;
  let desk: Caller;

  beforeAll(async () => {
    product = await startTestProduct({}, undefined, 'dist/web');
    browser = await openBrowser();
    desk = await product.as('desk-officer');
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const aCase = async () => (await startCase(desk, births.next().value)).code;
  const isListed = (page: Page, code: string) => page.getByRole('link', { name: code }).waitFor();

  it('are told from the moment at which the page began to read, however late the connection comes', async () => {
    const { page, signIn, complaints, leave } = await visit(browser, product.url);
    await signIn('desk-officer');
    const connections: (() => void)[] = [];
    await page.route(STREAM, (route) => connections.push(() => void route.continue()));
    const request = page.waitForRequest(STREAM);
    const before = await aCase();
    await page.goto('/cases');
    await isListed(page, before);
    await request;

    const meanwhile = await aCase();
    for (const connect of connections) connect();

    await isListed(page, meanwhile);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('are told by another tab when the one that held the connection is closed', async () => {
    const { page, signIn, complaints, leave } = await visit(browser, product.url);
    await signIn('desk-officer');
    const first = await page.context().newPage();
    const connected = first.waitForResponse(STREAM);
    await page.goto('/track');
    await first.goto('/cases');
    await connected;
    await page.goto('/cases');
    await isListed(page, await aCase());
    await page.context().route(STREAM, (route) => route.abort('connectionfailed'));

    await first.close();
    const meanwhile = await aCase();
    await page.getByText('Mất kết nối trực tiếp').waitFor();
    await page.context().unroute(STREAM);

    await isListed(page, meanwhile);
    expect(complaints).toEqual([]);
    await leave();
  });
});
