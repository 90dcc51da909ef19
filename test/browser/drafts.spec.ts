/** Nothing that was typed at the desk is lost: to another browser, to the network, or to the end of a sign-in. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { aPdf } from '../support/attachments.js';
import { begin, fieldOf, fillWithSample } from './desk-visit.js';
import { describePages } from '../support/pages.js';

const DEATH = /^Lập hồ sơ: Liên thông.*khai tử/;

describePages('a draft', (pages) => {
  const phone = (page: Page) => fieldOf(page, 'Người yêu cầu', 'Số điện thoại');
  const saved = (page: Page) => page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();

  /** What the server has, whatever a page says. */
  async function phoneKept(address: string): Promise<unknown> {
    const { body } = await (await pages.product.as('desk-officer')).get(address.replace('/start', '/drafts'));
    return Object(Object(body).applicant).phone;
  }

  it('is gone on with in another browser, and neither browser writes over the other unasked', async () => {
    const [first, second] = [await pages.visitAs('desk-officer'), await pages.visitAs('desk-officer')];
    const address = await begin(first.page, DEATH);
    await fillWithSample(first.page);
    await second.page.goto('/start');
    await second.page
      .getByRole('row', { name: /Đã đủ, có thể nộp/ })
      .getByRole('link', { name: /^Tiếp tục/ })
      .click();
    await phone(second.page).fill('0911111111');
    await second.page.keyboard.press('Control+s');
    await saved(second.page);

    await phone(first.page).fill('0922222222');
    await first.page.getByRole('alert').getByText('Bản nháp đã được lưu ở nơi khác').waitFor();
    expect(await phone(first.page).and(first.page.locator(':focus')).count()).toBe(1);
    expect(await phoneKept(address)).toBe('0911111111');
    await first.page.getByRole('button', { name: 'Giữ nội dung trên trang này' }).click();
    await saved(first.page);
    expect(await phoneKept(address)).toBe('0922222222');

    await phone(second.page).fill('0933333333');
    await second.page.keyboard.press('Control+s');
    const open = second.page.getByRole('button', { name: 'Mở bản đã lưu ở nơi khác' });
    second.page.once('dialog', (question) => question.dismiss());
    await open.click();
    expect(await phone(second.page).inputValue()).toBe('0933333333');
    second.page.on('dialog', (question) => question.accept());
    await second.page.context().setOffline(true);
    await open.click();
    await second.page.getByRole('alert').getByText('Không kết nối được').waitFor();
    await second.page.context().setOffline(false);
    await open.click();
    await second.page.getByText('Bản nháp đã được lưu ở nơi khác').waitFor({ state: 'detached' });
    expect(await phone(second.page).inputValue()).toBe('0922222222');
  });

  it('is nobody else’s', async () => {
    const [owner, colleague] = [await pages.visitAs('desk-officer'), await pages.visitAs('desk-officer.2')];
    const address = await begin(owner.page, DEATH);
    await colleague.page.goto(address);

    await colleague.page.getByRole('alert').getByText('Không tìm thấy').waitFor();
    expect(await colleague.page.getByRole('group').count()).toBe(0);
  });

  it('keeps on the page what a lost connection does not let through, and saves it when the connection is back', async () => {
    const { page } = await pages.visitAs('desk-officer');
    const address = await begin(page, DEATH);
    await page.context().setOffline(true);
    await phone(page).fill('0944444444');
    await page.keyboard.press('Control+s');
    await page.getByText(/^Chưa lưu: mất kết nối/).waitFor();
    expect(await phone(page).inputValue()).toBe('0944444444');
    await page.context().setOffline(false);

    await saved(page);
    expect(await phoneKept(address)).toBe('0944444444');
  });

  it('is saved before its page is left, however fast, and is not left unsaved unasked', async () => {
    const { page } = await pages.visitAs('desk-officer');
    const address = await begin(page, DEATH);
    await phone(page).click();
    await page.keyboard.type('0966666666');
    await page.getByRole('link', { name: 'Hôm nay' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    expect(await phoneKept(address)).toBe('0966666666');

    await page.goBack();
    await phone(page).click();
    await page.keyboard.type('7');
    await page.context().setOffline(true);
    page.once('dialog', (question) => question.dismiss());
    await Promise.all([page.waitForEvent('dialog'), page.getByRole('link', { name: 'Hôm nay' }).click()]);
    expect(new URL(page.url()).pathname).toBe(address);
    expect(await phone(page).inputValue()).toBe('09666666667');
    await page.context().setOffline(false);
    await saved(page);
  });

  it('is saved on and on when only the answer to a saving was lost', async () => {
    const { page } = await pages.visitAs('desk-officer');
    const address = await begin(page, DEATH);
    await page.route(
      `**/api/v1/drafts/*`,
      async (route) => {
        await route.fetch();
        await route.abort('connectionfailed');
      },
      { times: 1 },
    );
    await phone(page).fill('0961111111');
    await page.keyboard.press('Control+s');
    await page.getByText(/^Chưa lưu: mất kết nối/).waitFor();
    expect(await phoneKept(address)).toBe('0961111111');
    await phone(page).fill('0962222222');

    await saved(page);
    expect(await phoneKept(address)).toBe('0962222222');
  });

  it('is replaced by a sample only when somebody says so', async () => {
    const { page, barriers } = await pages.visitAs('desk-officer');
    await begin(page, DEATH);
    await phone(page).fill('0966666666');
    await page.getByRole('button', { name: 'Điền theo mẫu thử' }).click();
    await page
      .getByRole('menuitem', { name: /Hồ sơ đủ/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Thay toàn bộ nội dung bằng mẫu thử?' });
    await dialog.waitFor();
    expect(await barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    expect(await phone(page).inputValue()).toBe('0966666666');

    await page.getByRole('button', { name: 'Điền theo mẫu thử' }).click();
    await page
      .getByRole('menuitem', { name: /Hồ sơ đủ/ })
      .first()
      .click();
    await dialog.getByRole('button', { name: 'Thay bằng mẫu thử' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await phone(page).inputValue()).not.toBe('0966666666');
  });

  it('survives the end of a sign-in while somebody types', async () => {
    const { page } = await pages.visitAs('desk-officer');
    const address = await begin(page, DEATH);
    await pages.product.query(`update web_sessions set expires_at = created_at where subject = 'desk-officer'`);
    await phone(page).fill('0955555555');
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: 'Phiên đăng nhập đã kết thúc' });
    const [again] = await Promise.all([page.waitForEvent('popup'), dialog.getByRole('link').click()]);
    await again.locator('nav').first().waitFor({ state: 'attached' });
    await again.close();
    await dialog.getByRole('button', { name: 'Tôi đã đăng nhập lại' }).click();
    await dialog.waitFor({ state: 'detached' });

    expect(await phone(page).inputValue()).toBe('0955555555');
    await saved(page);
    expect(await phoneKept(address)).toBe('0955555555');
  });

  it('is thrown away only when somebody says so twice', async () => {
    const { page } = await pages.visitAs('desk-officer.2');
    await begin(page, DEATH);
    await page.goto('/start');
    await page.getByRole('button', { name: /^Xóa bản nháp lưu lúc/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa bản nháp' }).click();

    await page.getByText('Không có bản nháp nào').waitFor();
    expect(Object((await (await pages.product.as('desk-officer.2')).get('/drafts')).body).items).toEqual([]);
  });

  it("takes files, tells in the server's words which it does not, hands them in, and gives them to who says why", async () => {
    const { page, barriers } = await pages.visitAs('desk-officer');
    await begin(page, DEATH);
    await fillWithSample(page);
    const chosen = page.locator('input[type=file]');
    const scan = Buffer.from(aPdf('bản quét'));
    await chosen.setInputFiles({ name: 'giấy chứng sinh.pdf', mimeType: 'application/pdf', buffer: scan });
    await page.getByRole('button', { name: 'Bỏ giấy chứng sinh.pdf' }).waitFor();
    await chosen.setInputFiles({ name: 'ảnh.png', mimeType: 'image/png', buffer: Buffer.from('không phải ảnh') });
    await page.getByRole('alert').getByText('Loại tệp không được nhận').waitFor();
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Kiểm tra và nộp' }).click();
    await page.getByRole('alert').getByText('Còn tệp chưa được nhận').waitFor();
    await page.getByRole('button', { name: 'Bỏ ảnh.png' }).click();
    await page.getByText('ảnh.png').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    await page
      .getByRole('region', { name: 'Giấy tờ đính kèm' })
      .getByText(/^giấy chứng sinh\.pdf \(/)
      .waitFor();
    await page.getByRole('button', { name: 'Tiếp nhận hồ sơ', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^Giấy tiếp nhận H/ }).waitFor();

    await page.goto(page.url().replace(/\/receipt$/, ''));
    await page.getByRole('button', { name: 'Tải về giấy chứng sinh.pdf' }).click();
    const dialog = page.getByRole('dialog', { name: 'Xem đầy đủ' });
    await dialog.getByLabel('Mục đích').selectOption({ index: 1 });
    await dialog.getByLabel('Lý do').fill('Đối chiếu giấy chứng sinh.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Xem đầy đủ' }).click(),
    ]);

    expect(download.suggestedFilename()).toBe('giấy chứng sinh.pdf');
    expect(await readFile(await download.path())).toEqual(scan);
    expect(await barriers()).toEqual([]);
  });
});
