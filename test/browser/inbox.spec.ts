/** Officers at their inbox: one item after the other, many at once, two people at the same one, and nothing lost. */
import { aBirth, anApplication, examine } from '../support/births.js';
import { caseWith, itemIn, letOfficersDecide } from '../support/cases.js';
import { PHONE } from '../support/chromium.js';
import type { Visit } from '../support/chromium.js';
import { openItem, says, sayYes } from '../support/inbox.js';
import { caseOfFamily } from '../support/own-case.js';
import { describePages } from '../support/pages.js';

const [FIRST, SECOND, SIGNER] = [
  'agency-officer.civil-status',
  'agency-officer.civil-status.2',
  'signing-officer.civil-status',
];
const TYPED = 'Tờ khai không khớp với sổ hộ tịch.';

describePages('the inbox', (pages) => {
  beforeAll(() => letOfficersDecide(pages.product));

  const officer = (username: string, how?: Visit) => pages.visitAs(username, '/inbox', how);

  /** A case that waits at civil status, and its item. */
  async function examination() {
    const code = await aBirth(pages.product);
    return { code, item: await itemIn(await pages.product.as(FIRST), code, 'examine') };
  }

  it('takes a birth from the examination over the signature to its last result', async () => {
    const { code } = await examination();
    for (const [username, did] of [
      [FIRST, `Đã trình ký ${code}`],
      [SIGNER, `Đã ký duyệt ${code}`],
      ['agency-officer.residence', `Đã phê duyệt ${code}`],
      ['agency-officer.social-insurance', `Đã phê duyệt ${code}`],
    ] as const) {
      const { page, leave } = await officer(username);
      await openItem(page, code);
      await sayYes(page);
      await says(page, did);
      await leave();
    }

    expect((await caseWith(await pages.product.as('desk-officer'), code, 'completed')).documents).toHaveLength(3);
  });

  it('offers who prepared a decision no signature on it, and says who signs', async () => {
    await pages.product.query(
      `insert into assignments (id, subject, role, agency, office, valid_from)
       values ('00000000-0000-8000-8000-000000000003', $1, 'signing-officer', 'civil-status', 'civil-status.07210', '2025-07-01')`,
      [FIRST],
    );
    const { code } = await examination();
    await examine(pages.product, code, { outcome: 'propose' });
    const toSign = await itemIn(await pages.product.as(SIGNER), code, 'sign');
    const { page } = await officer(FIRST);
    await openItem(page, code);
    await page.getByText('đã soạn quyết định này. Người có thẩm quyền ký khác tại đơn vị thực hiện').waitFor();

    expect(await page.getByRole('heading', { name: 'Quyết định' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /Nhận việc/ }).count()).toBe(0);
    await pages.product.query('delete from assignments where subject = $1 and role = $2', [FIRST, 'signing-officer']);
    await (await pages.product.as(SIGNER)).post(`/work-items/${toSign}/complete`, { outcome: 'sign' });
  });

  it('offers nobody their own case, neither alone nor among many, and says who does it (I8)', async () => {
    const { code } = await caseOfFamily(pages.product, anApplication(), { subject: SECOND, name: 'Chu Minh Linh' });
    const { page } = await officer(SECOND);
    const why = 'Đồng nghiệp cùng vai trò tại đơn vị thực hiện việc này';
    await openItem(page, code);
    await page.getByText(why).waitFor();
    expect(await page.getByRole('heading', { name: 'Quyết định' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /Nhận việc/ }).count()).toBe(0);

    await page.getByLabel(`Chọn hồ sơ ${code}`).check();
    await page.getByRole('button', { name: 'Phê duyệt 0 việc…' }).click();
    await page
      .getByRole('dialog')
      .getByRole('row', { name: new RegExp(`${code}.*${why}`) })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Xem toàn bộ hồ sơ' }).click();
    await page.getByText(new RegExp(`^Ghi nhận kết quả.*: .*${why}`)).waitFor();
    expect(await page.getByRole('button', { name: /^Ghi nhận kết quả/ }).count()).toBe(0);
  });

  it('asks for what is missing item by item, and the desk reads it so', async () => {
    const { code } = await examination();
    const { page } = await officer(FIRST);
    await openItem(page, code);
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Chọn lý do' }).click();
    await page.getByLabel('Lý do', { exact: true }).selectOption('birth-notice-facility-unknown');
    expect(await page.getByLabel('Căn cứ pháp lý').inputValue()).toContain('Luật Hộ tịch 2014');
    await page.getByLabel('Sai hoặc thiếu điều gì').fill('Chưa nộp bản giấy.');
    await page.getByText(/ngày làm việc để bổ sung/).waitFor();
    await page.keyboard.press('Control+Enter');
    await says(page, `Đã yêu cầu bổ sung ${code}`);

    const { page: atDesk } = await officer('desk-officer');
    await openItem(atDesk, code);
    await atDesk
      .getByRole('listitem')
      .filter({ hasText: 'nộp bản giấy của giấy chứng sinh: Chưa nộp bản giấy.' })
      .waitFor();
    expect(await atDesk.getByText('Việc này kết thúc khi giấy tờ bổ sung được ghi nhận').isVisible()).toBe(true);
  });

  it('shows a colleague whose an item is and since when, and keeps what they typed', async () => {
    const { code, item } = await examination();
    const { page } = await officer(FIRST);
    await openItem(page, code);
    await page.keyboard.press('c');
    await says(page, /Bạn đang giữ việc này, giữ đến \d\d:\d\d/);
    await page.keyboard.press('r');
    await page.getByLabel('Lý do', { exact: true }).selectOption('not-eligible');
    await page.getByLabel('Nội dung lý do').fill(TYPED);
    await page.getByRole('button', { name: 'Giao cho đồng nghiệp' }).click();
    await page.getByRole('dialog').getByLabel('Giao cho').selectOption(SECOND);
    await page.getByLabel('Ghi rõ lý do').fill('Nghỉ phép từ chiều nay.');
    await page.getByRole('button', { name: 'Giao việc' }).click();

    await says(page, /Chu Minh Linh đang giữ việc này từ \d\d:\d\d .*, giữ đến/);
    await page.getByText('Việc này đã qua tay những ai').click();
    await page.getByText('Đỗ Mai Bích giao việc cho Chu Minh Linh').waitFor();
    await page.getByText('Nghỉ hoặc đi công tác: Nghỉ phép từ chiều nay.').waitFor();
    await page.getByRole('button', { name: 'Xác nhận từ chối' }).click();
    await page.getByRole('alert').filter({ hasText: 'Việc đang do người khác xử lý' }).waitFor();
    expect(await page.getByLabel('Nội dung lý do').inputValue()).toBe(TYPED);

    await (await pages.product.as(SECOND)).post(`/work-items/${item}/complete`, { outcome: 'propose' });
    await says(page, /Chu Minh Linh đã xử lý xong việc này lúc/);
    await page.getByText(TYPED).waitFor();
  });

  it('loses nothing to a broken line, nor to a sign-in that ends', async () => {
    const { code } = await examination();
    const { page } = await officer(FIRST);
    await openItem(page, code);
    await page.keyboard.press('r');
    await page.getByLabel('Lý do', { exact: true }).selectOption('not-eligible');
    await page.getByLabel('Nội dung lý do').fill(TYPED);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Xác nhận từ chối' }).click();
    await page.getByRole('alert').filter({ hasText: 'Không kết nối được với máy chủ' }).waitFor();
    await page.context().setOffline(false);
    await pages.product.query('delete from web_sessions');
    await page.getByRole('button', { name: 'Xác nhận từ chối' }).click();
    const dialog = page.getByRole('dialog');
    const [window] = await Promise.all([page.waitForEvent('popup'), dialog.getByRole('link').click()]);
    await window.locator('nav').first().waitFor({ state: 'attached' });
    await window.close();
    await page.getByRole('button', { name: 'Tôi đã đăng nhập lại' }).click();

    expect(await page.getByLabel('Nội dung lý do').inputValue()).toBe(TYPED);
    await page.getByRole('button', { name: 'Xác nhận từ chối' }).click();
    await says(page, `Đã từ chối giải quyết ${code}`);
  });

  it('approves many at once and says of each whether it was done, until all are', async () => {
    const items = [await examination(), await examination()];
    const second = await pages.product.as(SECOND);
    const { page } = await officer(FIRST);
    for (const { code } of items) await page.getByLabel(`Chọn hồ sơ ${code}`).check();
    await page.route('**/work-items/bulk', async (route) => {
      await second.post(`/work-items/${items[1]?.item}/claim`);
      await route.continue();
    });
    await page.getByRole('button', { name: 'Phê duyệt 2 việc…' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(new RegExp(`^Trình ký: 2 việc\\s+${items[0]?.code}\\s+${items[1]?.code}$`)),
    ]);
    await page.getByRole('button', { name: 'Xác nhận 2 việc' }).click();
    await dialog.getByText('Đã xong 1 trên 2 việc').waitFor();
    await dialog.getByRole('row', { name: new RegExp(`${items[0]?.code} Xong`) }).waitFor();
    await dialog.getByRole('row', { name: /Chưa xong Việc đang do người khác xử lý/ }).waitFor();

    await page.unroute('**/work-items/bulk');
    await second.post(`/work-items/${items[1]?.item}/release`);
    await dialog.getByRole('button', { name: 'Thử lại việc chưa xong' }).click();
    await dialog.getByText('Đã xong 2 trên 2 việc').waitFor();
    expect(await dialog.getByRole('button', { name: 'Thử lại việc chưa xong' }).count()).toBe(0);
  });

  it('is worked from start to end with the keyboard, and the focus is never lost', async () => {
    const made = [await examination(), await examination(), await examination()];
    const { page } = await officer(FIRST);
    await page.goto('/inbox?kind=examine');
    await page.getByRole('link', { name: made[0]?.code ?? '' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const first = await page.locator(':focus').innerText();
    await page.keyboard.press('x');
    await page.getByText('Đã chọn 1 việc').waitFor();
    await page.keyboard.press('x');
    await page.keyboard.press('o');
    await page.locator('h2:focus').filter({ hasText: first }).waitFor();
    await page.keyboard.press('c');
    await says(page, /Bạn đang giữ việc này/);
    await page.keyboard.press('u');
    await says(page, /Chưa ai giữ việc này/);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Phím tắt của trang này' }).waitFor();
    await page.keyboard.press('Escape');
    await sayYes(page);
    await says(page, `Đã trình ký ${first}. Việc tiếp theo: `);

    const next = await page.locator('h2:focus').innerText();
    expect(next).not.toContain(first);
    expect(new URL(page.url()).searchParams.get('item')).toBeTruthy();
  });

  it('keeps filters in the address, and under a name of the reader', async () => {
    const { page } = await officer(FIRST);
    await page.getByLabel('Của ai').selectOption('mine');
    await page.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
    await page.getByRole('dialog').getByLabel('Tên bộ lọc').fill('Việc tôi giữ');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.waitForURL((url) => url.search === '');
    await page.reload();
    await page.getByRole('link', { name: 'Việc tôi giữ' }).click();
    await page.waitForURL(/queue=/);
    expect(new URL(page.url()).search).toBe('?queue=mine');
  });

  it.each([
    { language: 'vi', colorScheme: 'light', viewport: { width: 1440, height: 900 }, answers: 'Nội dung đã khai' },
    { language: 'en', colorScheme: 'dark', viewport: PHONE, answers: 'What was declared' },
  ] as const)('has no barrier in $language, $colorScheme', async ({ answers, ...how }) => {
    const { code } = await examination();
    const { page, barriers } = await officer(FIRST, how);
    const link = page.getByRole('link', { name: code });
    await link.waitFor();
    expect(await barriers()).toEqual([]);
    await link.click();
    await page.getByRole('heading', { name: answers }).waitFor();
    await page.keyboard.press('s');
    await page.locator('#decision-code').selectOption('missing-paper');

    expect(await barriers()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
