/** Auditors at their pages: what happened, how the case stood at each moment, what was refused, and whether the history is whole. */
import type { Page } from 'playwright-core';
import { examine, REASON, sign } from '../support/births.js';
import { caseWith, decideOn, letOfficersDecide, sampleBody, startCase, stepWith } from '../support/cases.js';
import { callBack, dispatchKeyOf, messageWith } from '../support/callbacks.js';
import { PHONE } from '../support/chromium.js';
import { describePages } from '../support/pages.js';

const DAY_MS = 24 * 60 * 60 * 1000;

describePages('the pages of auditors', (pages) => {
  /** Decided by officers, the last step days later, with an attempt that was refused in between. */
  let completed: string;
  let refused: string;

  /** Writes another name into an event, with rights over the whole database; its hash stays. */
  async function forge(code: string, seq: number) {
    await pages.product.query('alter table case_events disable trigger user');
    await pages.product.query(
      `update case_events set header = convert_to(replace(convert_from(header, 'UTF8'), 'agency-officer', 'signing-officer'), 'UTF8')
     where case_id = (select id from cases where code = $1) and seq = $2`,
      [code, seq],
    );
  }

  beforeAll(async () => {
    await letOfficersDecide(pages.product);
    const desk = await pages.product.as('desk-officer');
    completed = (await startCase(desk, sampleBody('interlinked-birth'))).code;
    await examine(pages.product, completed, { outcome: 'propose' });
    // Civil status says once more that its officers have to decide.
    const dispatchKey = await dispatchKeyOf(pages.product, completed, 'birth-registration');
    const again = { dispatchKey, kind: 'awaiting-decision', at: '2026-11-25T03:00:00Z' };
    await callBack(pages.product, { body: messageWith([again]) });
    // Nobody asked for papers yet.
    await desk.post(`/cases/${completed}/commands/submit-supplement`, { data: { papers: [{ code: 'birth-notice' }] } });
    await sign(pages.product, completed);
    await stepWith(desk, completed, { step: 'permanent-residence', status: 'awaiting-decision' });
    await pages.product.moveClock(7 * DAY_MS);
    for (const officer of ['agency-officer.residence', 'agency-officer.social-insurance']) {
      await decideOn(await pages.product.as(officer), completed, 'examine', { outcome: 'approve' });
    }
    await caseWith(desk, completed, 'completed');

    refused = (await startCase(desk, sampleBody('interlinked-birth', 'single-mother'))).code;
    await examine(pages.product, refused, { outcome: 'refuse', reason: REASON });
    await caseWith(desk, refused, 'refused');
  }, 120_000);

  describe('the history of a case', () => {
    it('tells events in one order at every density, with the waits between and the days off in them', async () => {
      const { page } = await pages.visitAs('auditor', `/cases/${completed}/history`);
      const axis = page.getByRole('list', { name: 'Nhật ký hồ sơ theo thời gian' });
      await axis.getByRole('heading', { name: 'Đã ký duyệt' }).waitFor();

      const working = await axis.getByRole('heading').allTextContents();
      expect(working[0]).toBe('Hồ sơ được tiếp nhận');
      // The days off come after the events, with the calendar. In a week that begins on a Sunday the first stands alone.
      const overDaysOff = axis.getByText(/^chờ .* ngày.*, gồm ngày nghỉ hằng tuần \d\d(–\d\d)?\/\d\d/);
      await overDaysOff.first().waitFor();
      expect(await overDaysOff.count()).toBe(1);
      await axis.getByText('Không được chấp nhận: Nộp bổ sung').waitFor();
      await axis
        .getByText(/Nguyễn Minh Dũng \(.+, Trung tâm Phục vụ hành chính công/)
        .first()
        .waitFor();
      for (const density of ['Tóm tắt', 'Kỹ thuật']) {
        await page.getByRole('group', { name: 'Mức chi tiết' }).getByText(density).click();
        expect(await axis.getByRole('heading').allTextContents()).toEqual(working);
      }
      await axis.getByText('Trả lời trùng lặp: Báo chờ cán bộ quyết định').waitFor();
      await axis.getByText('chỉ câu trả lời đầu tiên được ghi nhận').waitFor();
      await axis
        .getByText(/^[0-9a-f]{64}$/)
        .first()
        .waitFor();
    });

    it('keeps its filter in the address, and leads a link to its event, which takes the focus', async () => {
      const { page } = await pages.visitAs('desk-officer', `/cases/${completed}/history`);
      await page.getByLabel('Bước', { exact: true }).selectOption({ label: 'Đăng ký thường trú' });
      await page.waitForURL(/step=permanent-residence/);
      await page.reload();
      await page
        .getByText(/sự kiện không hiển thị do đang lọc/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Bỏ lọc' }).click();
      await page.getByRole('link', { name: 'Liên kết đến sự kiện 4' }).click();

      await page.locator('#e4:focus').waitFor();
      expect(new URL(page.url()).hash).toBe('#e4');
    });
  });

  describe('the replay of a case', () => {
    const slider = (page: Page) => page.getByRole('slider', { name: 'Sự kiện đang xem' });

    it('goes through a completed birth with the keys, and shows a refused attempt where it was made', async () => {
      const { page } = await pages.visitAs('auditor', `/cases/${completed}/chart`);
      await page.getByText('Không có việc nào đang mở.').waitFor();
      await slider(page).focus();
      await page.keyboard.press('Home');
      await page.getByRole('heading', { name: 'Ngay sau sự kiện 1' }).waitFor();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.getByRole('heading', { name: 'Ngay sau sự kiện 3' }).waitFor();

      expect(new URL(page.url()).searchParams.get('at')).toBe('3');
      await page
        .getByRole('listitem')
        .filter({ hasText: /^Không được chấp nhận: Nộp bổ sung\. / })
        .waitFor();
      await page.getByRole('group', { name: /^Không được chấp nhận: Nộp bổ sung, / }).waitFor();
      await page
        .getByRole('listitem')
        .filter({ hasText: /^Đã ký duyệt → / })
        .waitFor();
    });

    it('says so where refused attempts cannot be read, and shows none as if there were none', async () => {
      const { page } = await pages.visitAs('auditor');
      await page.route('**/refusals*', (route) => route.abort());
      await page.goto(`/cases/${completed}/chart`);

      await page.getByRole('alert').filter({ hasText: 'Không kết nối được với máy chủ' }).waitFor();
      await page.unroute('**/refusals*');
      await page.getByRole('alert').getByRole('button').click();
      await page.getByRole('alert').waitFor({ state: 'detached' });

      expect(await page.getByRole('slider', { name: 'Sự kiện đang xem' }).count()).toBe(1);
    });

    it('ends a refused birth in what it was refused, with no way on', async () => {
      const { page } = await pages.visitAs('auditor', `/cases/${refused}/chart?part=birth-registration`);

      await page.getByText('Không còn bước nào: phần này đã kết thúc.').waitFor();
      await page.getByRole('group', { name: 'Không được giải quyết, đang ở đây' }).waitFor();
      await slider(page).press('Home');
      await page.getByRole('heading', { name: 'Ngay sau sự kiện 1' }).waitFor();
      const ways = await page.getByRole('listitem').allTextContents();
      expect(ways).toContainEqual(expect.stringMatching(/→ Không được giải quyết$/));
    });

    it('leads from state to state with the arrow keys', async () => {
      const { page } = await pages.visitAs('auditor', `/cases/${completed}/chart?at=3`);
      const picture = page.getByRole('group', { name: 'Sơ đồ trạng thái' });
      const signing = picture.getByRole('group', { name: 'Chờ ký, đang ở đây' });
      await signing.focus();
      await page.keyboard.press('ArrowRight');

      const focused = await page.evaluate<string>('document.activeElement.getAttribute("aria-label")');
      expect(focused).not.toBe('Chờ ký, đang ở đây');
      expect(focused).toMatch(/, (đang ở đây|đã đi qua|còn có thể đến|không còn đến được)$/);
      await picture.getByRole('button', { name: 'Phóng to' }).press('Enter');
    });

    it('compares two moments value by value, and keeps both in the address', async () => {
      const { page } = await pages.visitAs('auditor', `/cases/${completed}/chart?at=2`);
      await page.getByRole('button', { name: 'Đánh dấu 2 là A để so sánh' }).click();
      await page.getByText('Không có gì khác nhau.').waitFor();
      await page.getByLabel('Số của sự kiện đang xem').fill('5');
      await page.getByRole('heading', { name: 'Khác nhau giữa sự kiện 2 và sự kiện 5' }).waitFor();

      const row = page.getByRole('row', { name: /^Bước · Đăng ký khai sinh/ });
      expect(await row.locator('del').textContent()).toBe('trước: Chờ cán bộ quyết định');
      expect(await row.locator('ins').textContent()).toBe('sau: Đã có kết quả');
      expect(new URL(page.url()).search).toBe('?at=5&from=2');
    });
  });

  describe('verifying a case', () => {
    it.each([
      { language: 'vi', colorScheme: 'light', viewport: PHONE },
      { language: 'en', colorScheme: 'dark' },
    ] as const)('has no barrier in $language, $colorScheme, nor have the other views', async (how) => {
      const { page, barriers } = await pages.visitAs('auditor', '/', how);
      for (const view of ['history', 'chart?at=3&from=1', 'verify']) {
        await page.goto(`/cases/${completed}/${view}`);
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        if (view.startsWith('chart')) await page.locator('.react-flow__node').first().waitFor();
        expect(await barriers()).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      }
    });

    it('is printed in dark on white, whatever the screen shows', async () => {
      const { page, barriers } = await pages.visitAs('auditor', `/cases/${completed}/verify`, { colorScheme: 'dark' });
      const isIn = (scheme: string) => page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor();
      await page.getByText(/^Nhật ký nguyên vẹn: /).waitFor();
      await isIn('dark');

      await page.emulateMedia({ media: 'print' });
      await isIn('light');
      expect(await barriers()).toEqual([]);

      await page.emulateMedia({ media: null });
      await isIn('dark');
    });

    it('says that a history is whole only after it was recomputed, and names the first break of another', async () => {
      const { page } = await pages.visitAs('auditor', `/cases/${refused}/verify`);
      await page.getByText(/^Nhật ký nguyên vẹn: \d+ sự kiện$/).waitFor();
      await page.getByText(/^Kiểm chứng lúc \d\d:\d\d:\d\d/).waitFor();
      await forge(refused, 3);
      await page.getByRole('button', { name: 'Kiểm chứng lại' }).click();

      await page.getByText(/^Nhật ký không nguyên vẹn từ sự kiện 3 /).waitFor();
      expect(await page.getByText(/^Nhật ký nguyên vẹn/).count()).toBe(0);
      const digests = await page.getByRole('definition').allTextContents();
      expect(digests).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/)]);
      expect(digests[0]).not.toBe(digests[1]);
      await page.getByRole('link', { name: 'Xem sự kiện 3 trong nhật ký' }).click();
      await page.locator('#e3:focus').waitFor();
    });
  });
});
