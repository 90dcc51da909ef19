/** What auditors and inspectors see of who looked at whose data. */
import { PgAccessWatch } from '../../src/adapters/postgres/pg-access-watch.js';
import { watchAccessesOnce } from '../../src/features/audit/access-findings/watch-accesses.js';
import { leaveAccesses } from '../support/accesses.js';
import { PHONE } from '../support/chromium.js';
import { describePages } from '../support/pages.js';
import { seenBirth } from '../support/seen-birth.js';

describePages('the page of those who watch over readings', (pages) => {
  it('leads an auditor from a reader to what was read, and from there to one case', async () => {
    const { code } = await seenBirth(pages.product);
    const auditor = await pages.product.as('auditor');
    await auditor.get(`/audit/cases/${code}/verify`);
    await auditor.get(`/audit/cases/${code}/diff?from=1&to=2`);
    const { page, barriers } = await pages.visitAs('auditor', '/access-log');

    await page.getByRole('link', { name: 'Nguyễn Minh Dũng' }).click();
    const entries = page.getByRole('region', { name: 'Từng lượt xem' });
    await entries
      .getByRole('row')
      .filter({ hasText: 'Cán bộ một cửa' })
      .filter({ hasText: 'nội dung đã khai, thông tin liên hệ' })
      .first()
      .waitFor();
    expect(await barriers()).toEqual([]);
    await entries.getByRole('link', { name: code }).first().click();
    await page
      .getByLabel('Mã hồ sơ', { exact: true })
      .and(page.locator(`[value="${code}"]`))
      .waitFor();

    expect(new URL(page.url()).searchParams.get('case')).toBe(code);
    expect(await page.getByLabel('Số định danh cá nhân').count()).toBe(0);
    await page.getByRole('button', { name: 'Bỏ lọc', exact: true }).click();
    await entries.getByText('kiểm chứng nhật ký', { exact: true }).waitFor();
    await entries.getByText('so sánh hai thời điểm', { exact: true }).waitFor();
  });

  it('says so where nothing matches', async () => {
    const { page } = await pages.visitAs('auditor', '/access-log?case=H05.01-260101-9999');

    await page.getByRole('heading', { name: 'Không có lượt xem nào khớp với bộ lọc' }).waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc', exact: true }).click();

    await page.getByRole('region', { name: 'Từng lượt xem' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.getByLabel('Mã hồ sơ', { exact: true }).fill(' H05.01-260101-9999 ');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Không có lượt xem nào khớp với bộ lọc' }).waitFor();
    expect(new URL(page.url()).searchParams.get('case')).toBe('H05.01-260101-9999');
  });

  it('shows an inspector who looked at one citizen, with the number in no address', async () => {
    const { code, mother } = await seenBirth(pages.product);
    const { page, barriers } = await pages.visitAs('inspector', '/access-log', {
      viewport: PHONE,
      language: 'en',
      colorScheme: 'dark',
    });

    await page.getByLabel('Personal id').fill('24');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByText('A personal id has exactly 12 digits.').waitFor();
    await page.getByLabel('Personal id').fill(mother);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'By citizen' }).getByText(code).first().waitFor();

    expect(page.url()).not.toContain(mother);
    expect(await barriers()).toEqual([]);
  });

  it('leads an inspector to what is to be looked at, with what is normal, until it is closed with a reason', async () => {
    await pages.product.moveClockPast('2026-12-03T09:00:00+07:00');
    await leaveAccesses(pages.product, 11, { at: '2026-12-01T23:30:00+07:00' });
    const { enginePool, ids } = pages.product.runtime;
    while ((await watchAccessesOnce(new PgAccessWatch(enginePool, ids))) > 0);
    const { page, barriers } = await pages.visitAs('inspector', '/access-log');

    await page.getByRole('link', { name: '11 lượt xem ngoài giờ làm việc trong một ngày' }).click();
    await page.getByText('Thường lệ là không quá 10 lượt trong một ngày').waitFor();
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Đóng mục này' }).click();
    await page.getByText('Hãy ghi lý do.').waitFor();
    await page.getByLabel('Lý do').fill('Trực đêm theo lịch phân công.');
    await page.getByRole('button', { name: 'Đóng mục này' }).click();

    await page.getByRole('status').filter({ hasText: 'Có lý do chính đáng: Trực đêm theo lịch phân công.' }).waitFor();
    await page.getByRole('link', { name: 'Về nhật ký truy cập' }).click();
    await page.getByRole('heading', { name: 'Cần xem xét' }).waitFor();
    await page.getByText('Đã đóng', { exact: true }).click();
    const link = { name: '11 lượt xem ngoài giờ làm việc trong một ngày' };
    await page.locator('details').getByRole('link', link).waitFor();
    expect(await page.getByRole('link', link).count()).toBe(1);
  });

  it("makes the paper for a citizen, with offices and roles and nobody's name", async () => {
    const { mother } = await seenBirth(pages.product);
    const { page, barriers } = await pages.visitAs('inspector', '/access-log', { viewport: PHONE });

    await page.getByRole('link', { name: 'Lập văn bản trả lời công dân' }).click();
    // The page before asks for a personal id too, and stays until this one is there.
    await page.getByRole('heading', { level: 1, name: 'Trả lời công dân về việc xem dữ liệu' }).waitFor();
    await page.getByLabel('Số định danh cá nhân').fill(mother);
    await page.keyboard.press('Enter');
    const paper = page.getByRole('article');
    await paper.getByText('Cán bộ một cửa, ').first().waitFor();

    expect(await paper.textContent()).not.toContain('Nguyễn Minh Dũng');
    expect(await paper.getByRole('status').textContent()).toContain('dữ liệu còn lưu theo số định danh');
    await paper.getByText('những lượt xem trước đó không thể tìm lại').waitFor();
    expect(page.url()).not.toContain(mother);
    expect(await barriers()).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'In', exact: true }).isVisible()).toBe(false);
    expect(await paper.isVisible()).toBe(true);
  });

  it('is closed to everybody else', async () => {
    const { page } = await pages.visitAs('desk-officer', '/access-log');

    await page.getByRole('heading', { name: 'Bạn chưa được phân công làm việc này' }).waitFor();
    expect(await page.getByRole('link', { name: 'Truy cập dữ liệu' }).count()).toBe(0);
  });
});
