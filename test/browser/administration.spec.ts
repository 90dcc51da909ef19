/** What two administrators see of each other's proposals. */
import type { Page } from 'playwright-core';
import { decideChange, proposeChange, publishVersion } from '../support/administration.js';
import { letOfficersDecide, startCase } from '../support/cases.js';
import { PHONE } from '../support/chromium.js';
import { aWithdrawnCase } from '../support/erasures.js';
import { describePages } from '../support/pages.js';
import { validApplications } from '../support/valid-applications.js';

const OFFICE = 'Trung tâm Phục vụ hành chính công phường Bắc Giang';
const DARK_PHONE = { viewport: PHONE, language: 'en', colorScheme: 'dark' } as const;

const isWithinWidth = (page: Page) => page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth');

describePages('administration by two people', (pages) => {
  const naming = (vi: string) => ({ kind: 'rename-office', office: 'one-stop.09187', name: { vi, en: vi } });
  const proposed = async (change: object) => proposeChange(await pages.product.as('admin'), change);

  it('is a proposal of one at the desk, and the approval of another on a phone, before and after in words', async () => {
    const one = await pages.visitAs('admin', '/administration/offices?text=one-stop.07210');
    await one.page.getByRole('button', { name: `Đổi tên ${OFFICE}` }).click();
    const dialog = one.page.getByRole('dialog', { name: `Đổi tên ${OFFICE}` });
    await dialog.getByLabel('Tên tiếng Việt').fill('Một cửa Bắc Giang');
    await dialog.getByRole('button', { name: 'Gửi đề xuất' }).click();
    await dialog.getByRole('link', { name: /Nói rõ lý do.*Cần điền mục này/ }).click();
    expect(await one.barriers()).toEqual([]);
    await one.page.keyboard.type('Theo Quyết định 12/QĐ-UBND.');
    await dialog.getByRole('button', { name: 'Gửi đề xuất' }).click();
    await one.page.getByText('Bạn đã đề xuất thay đổi này').waitFor();
    expect(await one.page.getByRole('button', { name: 'Duyệt' }).count()).toBe(0);

    const two = await pages.visitAs('admin.2', '/administration', DARK_PHONE);
    await two.page.getByRole('link', { name: /^Rename/ }).click();
    await two.page.getByRole('cell', { name: 'Một cửa Bắc Giang' }).waitFor();
    expect([await isWithinWidth(two.page), await two.barriers()]).toEqual([true, []]);
    await two.page.getByRole('button', { name: 'Approve' }).click();
    await two.page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await two.page.getByRole('status').getByText('Approved: the change was made.').waitFor();

    await one.page.goto('/administration/offices?text=one-stop.07210');
    await one.page.getByRole('rowheader', { name: 'Một cửa Bắc Giang' }).waitFor();
  });

  it('says before an approval what would follow, and what speaks against it', async () => {
    const officer = 'agency-officer.residence';
    const { page, barriers } = await pages.visitAs('admin.2', `/administration/officers?subject=${officer}`);
    await page.getByRole('button', { name: /^Kết thúc vai trò Cán bộ chuyên môn/ }).click();
    await page.getByRole('dialog').getByLabel('Nói rõ lý do').fill('Chuyển công tác.');
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi đề xuất' }).click();
    await page.getByRole('heading', { level: 1, name: /^Kết thúc vai trò Cán bộ chuyên môn của/ }).waitFor();
    const address = new URL(page.url()).pathname;
    const [, id = ''] = /changes\/(.+)$/.exec(address) ?? [];

    const other = await pages.product.as('admin');
    const end = {
      kind: 'end-publication',
      procedure: 'interlinked-birth',
      version: 1,
      // Midnight in Vietnam.
      validFrom: '2024-06-09T17:00:00.000Z',
    };
    await page.goto(`/administration/changes/${await proposed(end)}`);
    await page.getByText(/không nộp được hồ sơ mới của thủ tục này/).waitFor();
    expect(await barriers()).toEqual([]);

    const [first, later] = [await proposed(naming('Tên A')), await proposed(naming('Tên B'))];
    await decideChange(await pages.product.as('admin.2'), first, 'approve');
    await page.goto(`/administration/changes/${later}`);
    await page.getByRole('alert', { name: 'Chưa duyệt được' }).getByText('nay là “Tên A”').first().waitFor();

    await decideChange(other, id, 'approve');
    const twice = await pages.visitAs('admin', `/administration/officers?subject=${officer}`);
    await twice.page.getByRole('heading', { name: 'Không có vai trò nào khớp' }).waitFor();
  });

  it('erases what is kept of somebody: one proposes what the law lets go, another approves it on a phone', async () => {
    const [application] = validApplications().births;
    const code = await aWithdrawnCase(pages.product, await pages.product.as('desk-officer'), application);
    const one = await pages.visitAs('admin', '/administration/erasures');
    await one.page.getByRole('textbox', { name: 'Mã hồ sơ', exact: true }).fill(code.toLowerCase());
    await one.page.getByRole('button', { name: 'Xem dữ liệu đang lưu' }).click();
    const mother = one.page.getByRole('listitem').filter({ has: one.page.getByRole('heading', { name: /mẹ/ }) });
    await mother.getByText(/^Số quản trị viên khác duyệt được: \d+\.$/).waitFor();
    expect(await one.barriers()).toEqual([]);
    await mother.getByRole('button', { name: 'Đề nghị xóa: Hồ sơ, giấy tờ đã nộp' }).click();
    const dialog = one.page.getByRole('dialog', { name: 'Đề nghị xóa' });
    await dialog.getByLabel('Số văn bản').fill('không phải số');
    await dialog.getByRole('button', { name: 'Gửi đề xuất' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Số văn bản').fill('12/ĐN-UBND');
    await dialog.getByRole('button', { name: 'Gửi đề xuất' }).click();
    await one.page.getByText('Bạn đã đề nghị xóa dữ liệu này').waitFor();
    expect(await one.page.getByRole('button', { name: /^Duyệt xóa/ }).count()).toBe(0);

    const two = await pages.visitAs('admin.2', `/administration/erasures?case=${code}`, DARK_PHONE);
    await two.page.getByText('proposed, waits for a second person.').waitFor();
    expect([await isWithinWidth(two.page), await two.barriers()]).toEqual([true, []]);
    await two.page.getByRole('button', { name: /^Approve the erasure/ }).click();
    await two.page.getByRole('dialog').getByRole('button', { name: 'Approve the erasure' }).click();
    await two.page.getByText(/erased on \d/).waitFor();
    await two.page.getByRole('heading', { name: 'No erasures are proposed' }).waitFor();

    await one.page.goto('/administration/erasures?status=approved');
    await one.page.getByRole('heading', { level: 2, name: new RegExp(`hồ sơ ${code}$`) }).waitFor();
  }, 60_000);

  it('moves open cases to another version: one looks ahead and proposes, another approves on a phone and sees each', async () => {
    await letOfficersDecide(pages.product);
    const desk = await pages.product.as('desk-officer');
    const [, first, second] = validApplications().births;
    const [alone, together] = [(await startCase(desk, first)).code, (await startCase(desk, second)).code];
    await publishVersion(pages.product, 'interlinked-birth', 3);

    const one = await pages.visitAs('admin', `/administration/migrations/cases/${alone}`);
    await one.page.getByRole('alert', { name: 'Không chuyển sang phiên bản 3 được' }).waitFor();
    await one.page.getByLabel(/thẻ căn cước.*bỏ qua vì/i).selectOption('left-out-later');
    await one.page.getByRole('alert', { name: 'Chuyển sang phiên bản 3 được' }).waitFor();
    expect(await one.barriers()).toEqual([]);
    await one.page.getByRole('button', { name: 'Chuyển hồ sơ' }).click();
    await one.page.getByRole('dialog').getByLabel('Nói rõ lý do').fill('Theo Nghị định 301.');
    await one.page.getByRole('dialog').getByRole('button', { name: 'Chuyển hồ sơ' }).click();
    await one.page.getByRole('status').getByText('Đã chuyển: hồ sơ theo phiên bản 3.').waitFor();

    await one.page.goto('/administration/migrations');
    await one.page.getByLabel(/thẻ căn cước.*bỏ qua vì/i).selectOption('left-out-later');
    await one.page.getByRole('button', { name: 'Xem trước' }).click();
    await one.page.getByRole('heading', { name: 'Chuyển được: 1' }).waitFor();
    await one.page.getByText('Những hồ sơ nào').click();
    await one.page.getByRole('link', { name: together }).waitFor();
    expect(await one.barriers()).toEqual([]);
    await one.page.getByRole('button', { name: 'Đề xuất chuyển' }).click();
    await one.page.getByRole('dialog').getByLabel('Nói rõ lý do').fill('Theo Nghị định 301.');
    await one.page.getByRole('dialog').getByRole('button', { name: 'Gửi đề xuất' }).click();
    await one.page.getByText('Bạn đã đề xuất thay đổi này').waitFor();

    const two = await pages.visitAs('admin.2', new URL(one.page.url()).pathname, DARK_PHONE);
    await two.page.getByRole('link', { name: 'Look ahead at what would happen' }).waitFor();
    await two.page.getByRole('button', { name: 'Approve' }).click();
    await two.page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await two.page.getByRole('link', { name: 'See this move' }).click();
    await two.page.getByText('1 of 1 cases have had their turn · Moved: 1').waitFor();
    await two.page.getByRole('row').filter({ hasText: together }).getByText('Moved').waitFor();
    expect([await isWithinWidth(two.page), await two.barriers()]).toEqual([true, []]);
    // The round after the last case ends it.
    await two.page.getByRole('button', { name: 'Stop the move' }).waitFor({ state: 'hidden' });
  }, 60_000);

  it.each([
    ['/administration/offices', 'Đơn vị', 'Offices'],
    ['/administration/officers', 'Cán bộ', 'Officers'],
    ['/administration/publications', 'Công bố', 'Publications'],
    ['/administration/calendars', 'Lịch làm việc', 'Working calendar'],
    ['/administration/open-law', 'Chưa xác nhận', 'Not confirmed'],
  ])('can be read by everybody, also on a phone: %s', async (path, vietnamese, english) => {
    const desk = await pages.visitAs('admin', path);
    await desk.page.getByRole('table').first().waitFor();
    await desk.page.getByRole('link', { name: vietnamese, exact: true }).first().waitFor();
    const phone = await pages.visitAs('auditor', path, DARK_PHONE);
    await phone.page.getByRole('table').first().waitFor();
    await phone.page.getByRole('link', { name: english, exact: true }).first().waitFor();

    expect([await desk.barriers(), await phone.barriers()]).toEqual([[], []]);
    expect(await isWithinWidth(phone.page)).toBe(true);
    expect(await phone.page.getByRole('button', { name: /^(Propose|Rename|End)/ }).count()).toBe(0);
  });

  it('is closed to everybody else', async () => {
    const { page } = await pages.visitAs('desk-officer', '/administration');

    await page.getByRole('heading', { name: 'Bạn chưa được phân công làm việc này' }).waitFor();
    expect(await page.getByRole('link', { name: 'Quản trị' }).count()).toBe(0);
  });
});
