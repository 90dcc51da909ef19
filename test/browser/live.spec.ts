/** What other people do meanwhile reaches every open page, also what was done between two connections. */
import type { Page } from 'playwright-core';
import { startCase } from '../support/cases.js';
import { describePages } from '../support/pages.js';
import { validApplications } from '../support/valid-applications.js';

const STREAM = '**/api/v1/stream*';

/** Three heartbeats, and a little more. */
const SILENCE_MS_MAX = 46_000;

/** Tells the page that its tab is, or is not, before somebody's eyes. */
const show = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate(`Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));`);

const births = validApplications().births[Symbol.iterator]();

describePages('the changes that pages follow', (pages) => {
  const aCase = async () => (await startCase(await pages.product.as('desk-officer'), births.next().value)).code;
  const isListed = (page: Page, code: string) => page.getByRole('link', { name: code }).waitFor();

  it('are told from the moment at which the page began to read, however late the connection comes', async () => {
    const { page } = await pages.visitAs('desk-officer');
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
    expect(await page.getByText('Mất kết nối trực tiếp').count()).toBe(0);
  });

  it('are known to be missing when nothing comes any more, and told again by a new connection', async () => {
    const { page } = await pages.visitAs('desk-officer');
    await page.clock.install();
    const connected = page.waitForResponse(STREAM);
    await page.goto('/cases');
    await connected;
    await isListed(page, await aCase());
    await page.context().route(STREAM, (route) => route.abort('connectionfailed'));

    await page.clock.fastForward(SILENCE_MS_MAX);
    await page.getByText('Mất kết nối trực tiếp').waitFor();
    const meanwhile = await aCase();
    await page.context().unroute(STREAM);

    await page.getByText('Đã có lại kết nối trực tiếp').waitFor({ state: 'attached' });
    await isListed(page, meanwhile);
    expect(await page.getByText('Mất kết nối trực tiếp').count()).toBe(0);
  });

  it('are fetched by a tab that nobody sees when it is seen again, and not before', async () => {
    const { page } = await pages.visitAs('desk-officer', '/cases');
    await isListed(page, await aCase());
    await show(page, 'hidden');
    // The case that is listed goes on meanwhile: what was asked for until here counts for nothing.
    let lists = 0;
    page.on('request', (request) => (lists += /\/api\/v1\/cases\?/.test(request.url()) ? 1 : 0));
    const other = await page.context().newPage();
    await other.goto('/cases');
    const meanwhile = await aCase();
    await isListed(other, meanwhile);

    expect(lists).toBe(0);
    await show(page, 'visible');
    await isListed(page, meanwhile);
  });

  it('are told by another tab when the one that held the connection is closed', async () => {
    const { page } = await pages.visitAs('desk-officer');
    const first = await page.context().newPage();
    const connected = first.waitForResponse(STREAM);
    await first.goto('/cases');
    await connected;
    await page.goto('/cases');
    await isListed(page, await aCase());
    await page.context().route(STREAM, (route) => route.abort('connectionfailed'));

    await first.close();
    const meanwhile = await aCase();
    await page.getByText('Mất kết nối trực tiếp').waitFor();
    await page.context().unroute(STREAM);

    await page.getByText('Mất kết nối trực tiếp').waitFor({ state: 'detached' });
    await isListed(page, meanwhile);
    expect(page.context().pages()).toHaveLength(1);
  });
});
