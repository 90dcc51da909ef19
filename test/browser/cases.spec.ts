/** Cases as people find them, read them and go on with them in the browser. */
import type { Page } from 'playwright-core';
import { aBirth, examine, REASON, register } from '../support/births.js';
import { caseWith, letOfficersDecide } from '../support/cases.js';
import { PHONE } from '../support/chromium.js';
import { openItem } from '../support/inbox.js';
import { describePages } from '../support/pages.js';
import { sayWhy, SHOW } from './in-full.js';

describePages('the cases', (pages) => {
  beforeAll(() => letOfficersDecide(pages.product));

  const command = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('tell what other people did without a reload, and leave the focus where it is', async () => {
    const code = await aBirth(pages.product);
    const { page } = await pages.visitAs('desk-officer', `/cases/${code}`);
    const how = page.getByText('Cách tính ngày').last();
    await how.click();
    await page.getByRole('columnheader', { name: 'Vì sao' }).first().waitFor();

    await register(pages.product, code);

    await page.getByRole('status').getByText('Đăng ký khai sinh: Đã có kết quả').waitFor();
    await page.getByText('Đã có kết quả đăng ký khai sinh.', { exact: true }).waitFor();
    await page.getByText(/^Khi có kết quả đăng ký thường trú: “Đã có kết quả đăng ký thường trú\.”/).waitFor();
    expect(await how.and(page.locator(':focus')).count()).toBe(1);
    await command(page, 'Trả kết quả').click();
    await command(page, 'Trả kết quả').last().click();
    await page.getByText('Chỉ trả kết quả sau khi kiểm tra giấy tờ tùy thân').waitFor();
    await page.getByLabel('Đã kiểm tra giấy tờ tùy thân của người nhận').check();
    await command(page, 'Trả kết quả').last().click();
    await page
      .getByRole('cell', { name: /Người yêu cầu, người trả: Nguyễn Minh Dũng, Trung tâm Phục vụ hành chính công/ })
      .waitFor();
  });

  it('say when the connection is lost, and are up to date when it is back', async () => {
    const code = await aBirth(pages.product);
    const { page } = await pages.visitAs('desk-officer');
    await page.context().route('**/api/v1/stream*', (route) => route.abort('connectionfailed'));
    await page.goto(`/cases/${code}`);
    await page.getByText('Mất kết nối trực tiếp').waitFor();
    await page.getByText('Tình trạng xử lý và thời hạn').waitFor();
    await register(pages.product, code);
    await page.context().unroute('**/api/v1/stream*');

    await page.getByRole('status').getByText('Đăng ký khai sinh: Đã có kết quả').waitFor();
    expect(await page.getByText('Mất kết nối trực tiếp').count()).toBe(0);
    await page.getByRole('status').getByText('Đã có lại kết nối trực tiếp').waitFor();
  });

  it('are found by filters that outlive a reload and the way back, and opened by keys', async () => {
    const code = await aBirth(pages.product);
    await examine(pages.product, code, { outcome: 'refuse', reason: REASON });
    await caseWith(await pages.product.as('desk-officer'), code, 'refused');
    const { page } = await pages.visitAs('desk-officer', '/cases');
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
    await page.getByLabel('Tiếp nhận từ ngày').fill('1/1/2030');
    await page.getByText('Không có hồ sơ nào khớp với bộ lọc').waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByRole('link', { name: code }).waitFor();
  });

  it('take a day as it is written here, and say so where it is none', async () => {
    const code = await aBirth(pages.product);
    const { page } = await pages.visitAs('desk-officer', '/cases');
    const from = page.getByLabel('Tiếp nhận từ ngày');

    await from.fill('31/02/2030');
    await page.keyboard.press('Tab');
    await page.getByText('Hãy ghi ngày/tháng/năm').waitFor();
    await page.getByRole('link', { name: code }).waitFor();

    await from.fill('01022030');
    await page.getByText('Không có hồ sơ nào khớp với bộ lọc').waitFor();
    await page.keyboard.press('Tab');
    expect(await from.inputValue()).toBe('01/02/2030');
    expect(new URL(page.url()).searchParams.get('from')).toBe('2030-02-01');
  });

  it('keep the focus at its place in the list, when the row that has it goes', async () => {
    const codes = [await aBirth(pages.product), await aBirth(pages.product), await aBirth(pages.product)];
    const [oldest = '', middle = '', newest = ''] = codes;
    const { page } = await pages.visitAs('desk-officer', '/cases?status=open');
    const rowOf = (code: string) => page.getByRole('link', { name: code });
    await rowOf(newest).focus();
    await page.keyboard.press('j');
    await rowOf(middle).and(page.locator(':focus')).waitFor();

    await examine(pages.product, middle, { outcome: 'refuse', reason: REASON });

    await rowOf(middle).waitFor({ state: 'detached' });
    expect(await rowOf(oldest).and(page.locator(':focus')).count()).toBe(1);
  });

  it('show numbers in full to whoever says what for and why, until they are masked again', async () => {
    const code = await aBirth(pages.product);
    const { page, barriers } = await pages.visitAs('desk-officer');
    await page.clock.install();
    await page.goto(`/cases/${code}`);
    const phone = (text: string) => page.getByText(text, { exact: true });
    const [masked, real] = [phone('098765****'), phone('0987654321')];
    await masked.waitFor();
    expect(await real.count()).toBe(0);

    await command(page, SHOW).click();
    await page.getByRole('dialog', { name: SHOW }).getByRole('button', { name: SHOW }).click();
    await page.getByText('Hãy chọn mục đích').waitFor();
    await page.getByText('Nêu lý do, ít nhất 5 ký tự').waitFor();
    expect(await barriers()).toEqual([]);
    await sayWhy(page, 'contact-applicant');
    await real.waitFor();
    await command(page, 'Che lại').and(page.locator(':focus')).click();
    await masked.waitFor();
    await command(page, SHOW).click();
    await sayWhy(page, 'paper-check');
    await real.waitFor();
    await page.clock.fastForward('05:01');

    await masked.waitFor();
    expect(await real.count()).toBe(0);
    await command(page, SHOW).click();
    await sayWhy(page, 'paper-check');
    await real.waitFor();
    await page.getByRole('link', { name: 'Nhật ký', exact: true }).click();
    // The address is another at once; the page is left when the next one has loaded.
    await page.getByRole('list', { name: 'Nhật ký hồ sơ theo thời gian' }).waitFor();
    await page.getByRole('link', { name: 'Tóm tắt', exact: true }).click();
    await masked.waitFor();
    expect(await real.count()).toBe(0);
  });

  it('show whoever takes the work item the numbers of its step as they are, without a question', async () => {
    const code = await aBirth(pages.product);
    const { page } = await pages.visitAs('agency-officer.civil-status', '/inbox');
    await openItem(page, code);
    await page.getByText('098765****', { exact: true }).waitFor();

    await page.getByRole('button', { name: /^Nhận việc/ }).click();

    await page.getByText('0987654321', { exact: true }).waitFor();
    expect(await command(page, SHOW).count()).toBe(0);
  });

  it.each([
    { language: 'vi', colorScheme: 'light', viewport: PHONE },
    { language: 'en', colorScheme: 'dark' },
  ] as const)('have no barrier in $language, $colorScheme', async (how) => {
    const code = await aBirth(pages.product);
    await register(pages.product, code);
    const { page, barriers } = await pages.visitAs('desk-officer', '/', how);
    await page.getByRole('link', { name: code }).first().waitFor();
    expect(await barriers()).toEqual([]);
    await page.goto('/cases');
    await page.getByRole('link', { name: code }).waitFor();
    expect(await barriers()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.goto(`/cases/${code}`);
    await page.getByText('098765****', { exact: true }).waitFor();
    await page.locator('summary').first().click();
    expect(await barriers()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.getByRole('button', { name: how.language === 'vi' ? SHOW : 'Show in full' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await barriers()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: how.language === 'vi' ? 'Trả kết quả' : 'Hand over results' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await barriers()).toEqual([]);
  });

  it.each(['agency-officer.civil-status', 'operator', 'auditor', 'leader'])(
    'greet %s with what is to be done',
    async (who) => {
      const { page, barriers } = await pages.visitAs(who, '/');
      await page.getByRole('heading', { level: 2 }).first().waitFor();

      expect(await barriers()).toEqual([]);
    },
  );
});
