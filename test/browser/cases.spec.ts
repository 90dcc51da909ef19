/** Cases as people find them, read them and go on with them in the browser. */
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, PHONE, visit } from '../support/chromium.js';
import type { Visitor } from '../support/chromium.js';
import { caseWith, decideOn, letOfficersDecide, startCase, stepWith } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const REASON = {
  code: 'missing-paper',
  text: 'Thiếu giấy chứng sinh bản chính.',
  legalBasis: 'Nghị định 63/2024/NĐ-CP, Điều 8',
};

const births = validApplications().births[Symbol.iterator]();

describeInBrowser('the cases', () => {
  let product: TestProduct;
  let browser: Browser;
  let desk: Caller;
  let officer: Caller;
  let signer: Caller;

  beforeAll(async () => {
    product = await startTestProduct({}, undefined, 'dist/web');
    browser = await openBrowser();
    await letOfficersDecide(product);
    desk = await product.as('desk-officer');
    officer = await product.as('agency-officer.civil-status');
    signer = await product.as('signing-officer.civil-status');
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  async function aCase(): Promise<string> {
    const { code } = await startCase(desk, births.next().value);
    await stepWith(desk, code, { step: 'birth-registration', status: 'awaiting-decision' });
    return code;
  }

  async function registered(code: string): Promise<void> {
    await decideOn(officer, code, 'examine', { outcome: 'propose' });
    await decideOn(signer, code, 'sign', { outcome: 'sign' });
    await stepWith(desk, code, { step: 'birth-registration', status: 'completed' });
  }

  async function atTheDesk(path = '/'): Promise<Visitor> {
    const visitor = await visit(browser, product.url);
    await visitor.signIn('desk-officer');
    await visitor.page.goto(path);
    return visitor;
  }

  const command = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('tell what other people did without a reload, and leave the focus where it is', async () => {
    const code = await aCase();
    const { page, complaints, leave } = await atTheDesk(`/cases/${code}`);
    const how = page.getByText('Cách tính ngày').last();
    await how.click();
    await page.getByRole('columnheader', { name: 'Vì sao' }).first().waitFor();

    await registered(code);

    await page.getByRole('status').getByText('Đăng ký khai sinh: Đã có kết quả').waitFor();
    expect(await how.and(page.locator(':focus')).count()).toBe(1);
    await command(page, 'Trả kết quả').click();
    await command(page, 'Trả kết quả').last().click();
    await page.getByText('Chỉ trả kết quả sau khi kiểm tra giấy tờ tùy thân').waitFor();
    await page.getByLabel('Đã kiểm tra giấy tờ tùy thân của người nhận').check();
    await command(page, 'Trả kết quả').last().click();
    await page.getByRole('cell', { name: /Người yêu cầu, người trả: desk-officer/ }).waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });

  it('say when the connection is lost, and are up to date when it is back', async () => {
    const code = await aCase();
    const visitor = await visit(browser, product.url);
    const { page } = visitor;
    await page.context().route('**/api/v1/stream*', (route) => route.abort('connectionfailed'));
    await visitor.signIn('desk-officer');
    await page.goto(`/cases/${code}`);
    await page.getByText('Mất kết nối trực tiếp').waitFor();
    await page.getByText('Đang chờ gì, ai giữ, đến bao giờ').waitFor();
    await registered(code);
    await page.context().unroute('**/api/v1/stream*');

    await page.getByText('Mất kết nối trực tiếp').waitFor({ state: 'detached' });
    await page.getByRole('status').getByText('Đăng ký khai sinh: Đã có kết quả').waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('are found by filters that outlive a reload and the way back, and opened by keys', async () => {
    const code = await aCase();
    await decideOn(officer, code, 'examine', { outcome: 'refuse', reason: REASON });
    await caseWith(desk, code, 'refused');
    const { page, leave } = await atTheDesk('/cases');
    await page.getByLabel('Trạng thái', { exact: true }).selectOption('refused');
    await page.getByLabel('Cơ quan có bước').selectOption('civil-status');
    await page.waitForURL(/status=refused.*agency=civil-status/);
    await page.reload();
    await page.getByRole('link', { name: code }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: 'Đang giải quyết' }).count()).toBe(0);

    await page.keyboard.press('j');
    await page.keyboard.press('o');
    await page.getByRole('heading', { level: 1, name: 'Hồ sơ H05' }).waitFor();
    await page.goBack();

    await page.getByRole('link', { name: code }).waitFor();
    expect(await page.getByLabel('Trạng thái', { exact: true }).inputValue()).toBe('refused');
    await page.getByLabel('Tiếp nhận từ ngày').fill('2030-01-01');
    await page.getByText('Không có hồ sơ nào khớp với bộ lọc').waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByRole('link', { name: code }).waitFor();
    await leave();
  });

  it.each([
    { language: 'vi', colorScheme: 'light', viewport: PHONE },
    { language: 'en', colorScheme: 'dark' },
  ] as const)('have no barrier in $language, $colorScheme', async (how) => {
    const code = await aCase();
    await registered(code);
    const { page, signIn, barriers, complaints, leave } = await visit(browser, product.url, how);
    await signIn('desk-officer');
    await page.getByRole('link', { name: code }).first().waitFor();
    expect(await barriers()).toEqual([]);
    await page.goto('/cases');
    await page.getByRole('link', { name: code }).waitFor();
    expect(await barriers()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.goto(`/cases/${code}`);
    await page.getByText('DƯƠNG').or(page.getByText('0987654321')).first().waitFor();
    await page.locator('summary').first().click();
    expect(await barriers()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.getByRole('button', { name: how.language === 'vi' ? 'Trả kết quả' : 'Hand over results' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await barriers()).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });

  it.each(['agency-officer.civil-status', 'operator', 'auditor', 'leader'])(
    'greet %s with what is to be done',
    async (who) => {
      const { page, signIn, barriers, complaints, leave } = await visit(browser, product.url);
      await signIn(who);
      await page.getByRole('heading', { level: 2 }).first().waitFor();

      expect(await barriers()).toEqual([]);
      expect(complaints).toEqual([]);
      await leave();
    },
  );
});
