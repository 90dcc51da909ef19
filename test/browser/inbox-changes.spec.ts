/** An inbox that changes while an officer reads it: the list stays as it is until the officer wants what came. */
import type { Browser, Page } from 'playwright-core';
import { decideOn, itemIn, letOfficersDecide, startCase } from '../support/cases.js';
import { describeInBrowser, openBrowser, visit } from '../support/chromium.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const [FIRST, SECOND] = ['agency-officer.civil-status', 'agency-officer.civil-status.2'];

const births = validApplications().births[Symbol.iterator]();

describeInBrowser('an inbox that is being read', () => {
  let product: TestProduct;
  let browser: Browser;

  beforeAll(async () => {
    product = await startTestProduct({}, undefined, 'dist/web');
    await letOfficersDecide(product);
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  /** A case that waits for its examination. */
  async function examination(): Promise<string> {
    const { code } = await startCase(await product.as('desk-officer'), births.next().value);
    await itemIn(await product.as(FIRST), code, 'examine');
    return code;
  }

  async function anOfficer(code: string) {
    const visitor = await visit(browser, product.url);
    await visitor.signIn(FIRST);
    await visitor.page.goto('/inbox?kind=examine');
    await visitor.page.getByRole('link', { name: code }).waitFor();
    return visitor;
  }

  const codesIn = (page: Page) => page.getByRole('rowheader').getByRole('link').allTextContents();
  const pill = (page: Page, name: RegExp) => page.getByRole('status').getByRole('button', { name });

  it('keeps its rows and the focus, and takes in what came at a click or at a key', async () => {
    const [first, second] = [await examination(), await examination()];
    const { page, barriers, complaints, leave } = await anOfficer(second);
    const before = await codesIn(page);
    await page.keyboard.press('j');
    const third = await examination();
    await pill(page, /^1 hồ sơ mới/).waitFor();

    expect(await codesIn(page)).toEqual(before);
    expect(await page.locator(':focus').innerText()).toBe(before[0]);
    expect(await barriers()).toEqual([]);
    await pill(page, /^1 hồ sơ mới/).click();
    await page.locator('a:focus', { hasText: third }).waitFor();
    expect(await codesIn(page)).toEqual([...before, third]);
    expect(await page.getByRole('row', { name: third }).innerText()).toContain('mới');

    const fourth = await examination();
    await pill(page, /^1 hồ sơ mới/).waitFor();
    await page.keyboard.press('n');
    await page.locator('a:focus', { hasText: fourth }).waitFor();
    expect(await codesIn(page)).toEqual([first, second, third, fourth]);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('marks a row whose work a colleague did, and lets it go when the reader says so', async () => {
    const [hers, mine] = [await examination(), await examination()];
    const { page, leave } = await anOfficer(mine);
    await page.getByLabel(`Chọn hồ sơ ${hers}`).check();
    await decideOn(await product.as(SECOND), hers, 'examine', { outcome: 'propose' });
    await page.getByRole('row', { name: hers }).getByText('Không còn trong danh sách').waitFor();

    expect(await page.getByText(/^Đã chọn/).count()).toBe(0);
    await pill(page, /^1 việc không còn trong danh sách: cập nhật/).click();
    await page.getByRole('link', { name: hers }).waitFor({ state: 'detached' });
    expect(await codesIn(page)).toContain(mine);
    await leave();
  });
});
