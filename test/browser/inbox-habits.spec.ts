/** What an officer at the inbox can count on: a claim that lasts as long as the work, answers that come after a reload, and keys that can be switched off. */
import type { Page } from 'playwright-core';
import { aBirth } from '../support/births.js';
import { eventsOf, itemIn, letOfficersDecide } from '../support/cases.js';
import { openItem, says, sayYes } from '../support/inbox.js';
import { describePages } from '../support/pages.js';

const [FIRST, SECOND] = ['agency-officer.civil-status', 'agency-officer.civil-status.2'];
const TYPED = 'Tờ khai không khớp với sổ hộ tịch';
const CLAIM_MS = 10_000;
/** Until a claim has lapsed and somebody's page has asked. */
const LAPSE_MS_MAX = 3 * CLAIM_MS;
const KEYS_MAX = 5_000;

describePages(
  'an officer at the inbox',
  (pages) => {
    beforeAll(() => letOfficersDecide(pages.product));

    const reason = (page: Page) => page.getByLabel('Nội dung lý do');
    const claim = (page: Page) => page.getByRole('button', { name: /^Nhận việc/ });

    async function beginRefusal(page: Page) {
      await page.getByRole('button', { name: /^Từ chối giải quyết/ }).click();
      await page.getByLabel('Lý do', { exact: true }).selectOption('not-eligible');
    }

    it('shows no key of a word while the words are on their way', async () => {
      const code = await aBirth(pages.product);
      const { page } = await pages.visitAs('agency-officer.civil-status', '/settings');
      const held: (() => void)[] = [];
      await page.route('**/api/v1/procedures/*/versions/*', (route) => held.push(() => void route.continue()));

      await page.goto('/');
      const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: code }) });
      await item.getByText('…', { exact: false }).waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/work-item\.|step\./);

      held.forEach((send) => send());
      await item.getByText('Thẩm tra hồ sơ: Đăng ký khai sinh').waitFor();
    });

    it('keeps a claim by working on the item, and loses it to a colleague by doing nothing', async () => {
      const code = await aBirth(pages.product);
      const reader = await pages.product.as(FIRST);
      const item = await itemIn(reader, code, 'examine');
      const claimedUntil = async () => Object((await reader.get(`/work-items/${item}`)).body).claimedUntil;
      const [{ page }, { page: colleague }] = [
        await pages.visitAs(FIRST, '/inbox'),
        await pages.visitAs(SECOND, '/inbox'),
      ];
      await openItem(page, code);
      await openItem(colleague, code);
      await claim(page).click();
      await says(page, /Bạn đang giữ việc này/);
      await says(colleague, /đang giữ việc này từ/);
      const claimed = await claimedUntil();
      await beginRefusal(page);
      await reason(page).fill(TYPED);
      for (let keys = 0; keys < KEYS_MAX && (await claimedUntil()) === claimed; keys += 1)
        await reason(page).press('.');
      expect((await claimedUntil()) > claimed).toBe(true);

      await claim(colleague).click({ timeout: LAPSE_MS_MAX });
      await says(colleague, /Bạn đang giữ việc này/);
      await says(page, /đang giữ việc này từ/);
      expect(await reason(page).inputValue()).toContain(TYPED);
    }, 90_000);

    it('learns after a reload what became of many approvals whose answer was lost, and none is done twice', async () => {
      const codes = [await aBirth(pages.product), await aBirth(pages.product)];
      const { page } = await pages.visitAs(FIRST, '/inbox?kind=examine');
      for (const code of codes) await page.getByLabel(`Chọn hồ sơ ${code}`).check();
      await page.route('**/work-items/bulk', async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      });
      await page.getByRole('button', { name: 'Phê duyệt 2 việc…' }).click();
      await page.getByRole('button', { name: 'Xác nhận 2 việc' }).click();
      await page.getByRole('alert').filter({ hasText: 'Không kết nối được với máy chủ' }).waitFor();
      await page.unroute('**/work-items/bulk');
      await page.reload();

      await page.getByText('Lần phê duyệt 2 việc chưa có trả lời của máy chủ').waitFor();
      await page.getByRole('button', { name: 'Gửi lại để biết kết quả' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Gửi lại để biết kết quả' }).click();
      await dialog.getByText('Đã xong 2 trên 2 việc').waitFor();
      await dialog.getByRole('button', { name: 'Đóng', exact: true }).last().click();
      await page.getByText('chưa có trả lời của máy chủ').waitFor({ state: 'detached' });
      const desk = await pages.product.as('desk-officer');
      for (const code of codes) {
        expect((await eventsOf(desk, code)).filter((type) => type === 'decision-proposed')).toHaveLength(1);
      }
    });

    it('stays at an item that was decided where the next one is not to open by itself, also another day', async () => {
      const codes = [await aBirth(pages.product), await aBirth(pages.product)];
      const { page } = await pages.visitAs(FIRST, '/inbox?kind=examine');
      const autoNext = page.getByRole('switch', { name: 'Tự mở việc tiếp theo' });
      await autoNext.uncheck({ force: true });
      await page.reload();
      expect(await autoNext.isChecked()).toBe(false);
      await openItem(page, codes[0] ?? '');
      await sayYes(page);

      await says(page, `Đã trình ký ${codes[0]}.`);
      expect(await page.getByRole('heading', { level: 2, name: codes[0] ?? '' }).count()).toBe(1);
      await page.getByText(/đã xử lý xong việc này lúc/).waitFor();
    });

    it('has no single keys where they were switched off, and others where they were changed', async () => {
      const code = await aBirth(pages.product);
      const { page } = await pages.visitAs(FIRST, '/settings');
      await page.getByLabel('Dùng phím tắt một phím').uncheck();
      await page.goto('/inbox');
      await openItem(page, code);
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
      for (const key of ['c', 'a', '?', 'j', '/']) await page.keyboard.press(key);
      expect(await page.locator('h2:focus').innerText()).toContain(code);
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Xác nhận trình ký' }).count()).toBe(0);
      await claim(page).click();
      await says(page, /Bạn đang giữ việc này/);
      expect(sent.filter((request) => request.endsWith('/claim'))).toHaveLength(1);

      await page.goto('/settings');
      await page.getByLabel('Dùng phím tắt một phím').check();
      await page.getByLabel('Phím: Trả lại việc đã nhận').fill('y');
      await page.goto('/inbox');
      await openItem(page, code);
      await page.keyboard.press('u');
      await page.keyboard.press('y');
      await says(page, /Chưa ai giữ việc này/);
      expect(sent.filter((request) => request.endsWith('/release'))).toHaveLength(1);
    });
  },
  { environment: { WORK_ITEM_CLAIM_MS: String(CLAIM_MS) } },
);
