/** What people ask of a case on its page: in dialogs, with the server's word for what is not possible. */
import type { Page } from 'playwright-core';
import { aBirth, examine, REASON, register } from '../support/births.js';
import { caseOf, caseWith, letOfficersDecide, stepWith } from '../support/cases.js';
import { OTHER_COMMUNE } from '../support/communes.js';
import { inFull } from '../support/in-full.js';
import { openItem, says } from '../support/inbox.js';
import { describePages } from '../support/pages.js';
import type { Caller } from '../support/product.js';
import { sayWhy } from './in-full.js';

describePages('a case on its page', (pages) => {
  let desk: Caller;

  beforeAll(async () => {
    await letOfficersDecide(pages.product);
    desk = await pages.product.as('desk-officer');
  });

  const command = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

  /** `1995-04-03` as papers write it. */
  const shownDay = (day: string) => day.split('-').toReversed().join('/');

  it('takes the supplement that an agency asked for', async () => {
    const code = await aBirth(pages.product);
    await examine(pages.product, code, { outcome: 'request-supplement', reason: REASON });
    const { page } = await pages.visitAs('desk-officer', '/');

    await page.getByRole('link', { name: code }).click();
    await page.getByText(REASON.text).waitFor();
    await page.getByText(`Căn cứ: ${REASON.legalBasis}`, { exact: true }).waitFor();
    await page.getByText('Hẹn trả: đang tạm dừng tính').waitFor();
    await command(page, 'Nộp bổ sung').click();
    const asked = dialog(page, 'Nộp bổ sung');
    await asked.getByText(REASON.text).waitFor();
    await asked.getByLabel('Số, ký hiệu').fill('00999.GCS.24001.26');
    await command(page, 'Nộp bổ sung').last().click();

    await page.getByText('Đã thực hiện: Nộp bổ sung.').waitFor();
    await page.getByText('Đã nộp bổ sung cho: Đăng ký khai sinh').waitFor();
    await page.getByText(/^Hẹn trả: \d\d\/\d\d\/\d{4}/).waitFor();
    const after = await stepWith(desk, code, { step: 'birth-registration', status: 'awaiting-decision' });
    expect(after.allowedCommands).not.toContain('submit-supplement');
  });

  it('has a step passed on to the competent office by the head of the one that has it', async () => {
    const code = await aBirth(pages.product);
    await stepWith(desk, code, { step: 'birth-registration', status: 'awaiting-decision' });
    const { page, barriers } = await pages.visitAs('signing-officer.civil-status', `/cases/${code}`);
    const name = 'Chuyển phần việc cho đơn vị khác có thẩm quyền';

    await command(page, name).click();
    const asked = dialog(page, name);
    await asked.getByLabel('Mã xã, phường của đơn vị có thẩm quyền').fill(OTHER_COMMUNE);
    await asked.getByLabel('Nội dung lý do').fill('Người mẹ cư trú ở xã khác.');
    expect(await barriers()).toEqual([]);
    await command(page, name).last().click();

    await page.getByText(`Đã thực hiện: ${name}.`).waitFor();
    const { steps } = await caseOf(desk, code);
    expect(steps.map(({ office }) => office)).toContain(`civil-status.${OTHER_COMMUNE}`);
    const { page: inbox } = await pages.visitAs('agency-officer.civil-status.other', '/inbox');
    await inbox.getByText(code).first().waitFor();
  });

  it('is withdrawn with a reason, and says what can be done no more', async () => {
    const code = await aBirth(pages.product);
    const { page } = await pages.visitAs('desk-officer', `/cases/${code}`);

    await command(page, 'Rút hồ sơ').click();
    await command(page, 'Rút hồ sơ').last().click();
    await dialog(page, 'Rút hồ sơ').getByText('Hãy điền mục này').waitFor();
    await page.getByLabel('Nội dung lý do').fill('Gia đình chuyển đi nơi khác.');
    await command(page, 'Rút hồ sơ').last().click();

    await page.getByText('Đã thực hiện: Rút hồ sơ.').waitFor();
    await page.getByText('Gia đình chuyển đi nơi khác.').waitFor();
    expect(await caseWith(desk, code, 'withdrawn')).toMatchObject({ allowedCommands: [] });
    await page.getByText('Những việc chưa làm được lúc này').click();
    await page.getByText('Rút hồ sơ: hồ sơ đã kết thúc.').waitFor();
  });

  it('is corrected where the desk typed wrongly, in the fields of its form, and only there', async () => {
    const code = await aBirth(pages.product);
    await examine(pages.product, code, { outcome: 'request-supplement', reason: REASON });
    const before = Object(await inFull(desk, code)).application;
    const { page, barriers } = await pages.visitAs('desk-officer', `/cases/${code}`);

    await command(page, 'Sửa lỗi nhập liệu').click();
    await sayWhy(page);
    const asked = dialog(page, 'Sửa lỗi nhập liệu');
    await asked.getByLabel('Số điện thoại').fill('0911');
    await page.keyboard.press('Tab');
    await asked.getByText('Số điện thoại gồm 10 chữ số, bắt đầu bằng 0').waitFor();
    await asked.getByLabel('Phần cần sửa').selectOption('Người mẹ');
    await asked.getByLabel('Ngày, tháng, năm sinh').fill('3/4/1995');
    await asked.getByLabel('Nội dung lý do').fill('Gõ nhầm số điện thoại và ngày sinh của mẹ.');
    expect(await barriers()).toEqual([]);
    await command(page, 'Sửa lỗi nhập liệu').last().click();

    const summary = asked.getByRole('alert').and(page.locator(':focus'));
    await summary.getByRole('link', { name: 'Người yêu cầu: Số điện thoại gồm 10 chữ số, bắt đầu bằng 0' }).click();
    await asked.getByLabel('Số điện thoại').and(page.locator(':focus')).fill('0911222333');
    const changes = asked.getByRole('region', { name: 'Sẽ sửa:' });
    expect(await changes.getByRole('listitem').allInnerTexts()).toEqual([
      `Người yêu cầu › Số điện thoại: “${before.applicant.phone}” thành “0911222333”`,
      `Người mẹ › Ngày, tháng, năm sinh: “${shownDay(before.data.mother.bornOn.value)}” thành “03/04/1995”`,
    ]);
    await command(page, 'Sửa lỗi nhập liệu').last().click();

    await page.getByText('Đã thực hiện: Sửa lỗi nhập liệu.').waitFor();
    await page.getByText('091122****').waitFor();
    expect(await inFull(desk, code)).toMatchObject({
      application: {
        applicant: { ...before.applicant, phone: '0911222333' },
        data: { ...before.data, mother: { ...before.data.mother, bornOn: { precision: 'day', value: '1995-04-03' } } },
      },
    });
  });

  it('has an issued result corrected, once it is seen what that comes to, and shows both editions', async () => {
    const code = await aBirth(pages.product);
    await register(pages.product, code);
    const { child } = Object(await inFull(desk, code)).application.data;
    const { page, barriers } = await pages.visitAs('desk-officer', `/cases/${code}`);

    await command(page, 'Đề nghị cải chính kết quả đã cấp').click();
    await sayWhy(page);
    const asked = dialog(page, 'Đề nghị cải chính kết quả đã cấp');
    await asked.getByLabel('Phần cần sửa').selectOption('Người được khai sinh');
    await asked.getByLabel('Tên', { exact: true }).fill('ÁNH');
    await asked.getByLabel('Nội dung lý do').fill('Giấy chứng sinh ghi tên Ánh.');
    await command(page, 'Xem ảnh hưởng').click();
    await asked.getByText('Các thời hạn đang chạy giữ nguyên.').waitFor();
    expect(await barriers()).toEqual([]);
    await command(page, 'Gửi đề nghị cải chính').click();

    await page.getByText('Đã thực hiện: Đề nghị cải chính kết quả đã cấp.').waitFor();
    await page.getByText('Đăng ký khai sinh: Đã cải chính').waitFor();
    await page.getByText(`Người được khai sinh › Tên: “${child.givenName}” thành “ÁNH”`).waitFor();
    await page.getByText(/^Bản cũ số .*, bản mới số /).waitFor();
  });

  it('is corrected with what the server finds wrong at its field, and what a slip took out put back', async () => {
    const code = await aBirth(pages.product);
    await examine(pages.product, code, { outcome: 'request-supplement', reason: REASON });
    const { page } = await pages.visitAs('desk-officer', `/cases/${code}`);
    await command(page, 'Sửa lỗi nhập liệu').click();
    await sayWhy(page);
    const asked = dialog(page, 'Sửa lỗi nhập liệu');
    await asked.getByLabel('Phần cần sửa').selectOption('Người mẹ');
    const born = asked.getByRole('textbox', { name: 'Ngày, tháng, năm sinh' });
    const was = await born.inputValue();

    await asked.getByLabel('Biết chính xác đến').selectOption('year');
    expect(await born.inputValue()).toBe('');
    await asked.getByRole('button', { name: 'Hoàn tác việc bỏ ngày, tháng, năm sinh' }).click();
    expect(await born.inputValue()).toBe(was);
    // Blanks are text to the page; the server trims them.
    await asked.getByLabel('Họ, chữ đệm, tên').fill('   ');
    await asked.getByLabel('Nội dung lý do').fill('Gõ nhầm.');
    await command(page, 'Sửa lỗi nhập liệu').last().click();

    await asked.getByRole('link', { name: /^Người mẹ › Họ, chữ đệm, tên: / }).click();
    await page.locator('#field-data-mother-fullName:focus').waitFor();
  });

  it('keeps what two people at the desk correct at the same time: who is later is told, and sends both', async () => {
    const code = await aBirth(pages.product);
    await examine(pages.product, code, { outcome: 'request-supplement', reason: REASON });
    const { page } = await pages.visitAs('desk-officer', `/cases/${code}`);
    await command(page, 'Sửa lỗi nhập liệu').click();
    await sayWhy(page);
    await page.getByLabel('Số điện thoại').fill('0911222444');
    await page.getByLabel('Nội dung lý do').fill('Gõ nhầm số điện thoại.');
    const { applicant } = Object(await inFull(desk, code)).application;
    const colleagues = {
      data: { applicant: { ...applicant, fullName: 'TRẦN VĂN SỬA' } },
      reason: { code: 'typing-error', text: 'Gõ nhầm tên.' },
    };
    expect(await desk.post(`/cases/${code}/commands/correct`, colleagues)).toMatchObject({ status: 200 });

    await command(page, 'Sửa lỗi nhập liệu').last().click();
    await page.getByRole('alert').getByText('Hồ sơ đã thay đổi').waitFor();
    await page.getByText(`“${applicant.fullName}” thành “TRẦN VĂN SỬA”`).waitFor();
    expect(await page.getByLabel('Số điện thoại').inputValue()).toBe('0911222444');
    await command(page, 'Sửa lỗi nhập liệu').last().click();

    await page.getByText('Đã thực hiện: Sửa lỗi nhập liệu.').waitFor();
    expect(await inFull(desk, code)).toMatchObject({
      application: { applicant: { phone: '0911222444', fullName: 'TRẦN VĂN SỬA' } },
    });
  });

  it('takes the result that an agency recorded in another system, once a second person has confirmed it', async () => {
    const code = await aBirth(pages.product);
    const { page } = await pages.visitAs('agency-officer.civil-status', `/cases/${code}`);

    const name = 'Ghi nhận kết quả đã có ở hệ thống khác';
    await command(page, name).click();
    await page.getByLabel('Số', { exact: true }).fill('77/2026');
    await page.getByLabel('Ngày cấp').fill('20/11/2026');
    await page.getByLabel('Nơi lưu bằng chứng').fill('Sổ hộ tịch 2026, trang 12');
    await page.getByLabel('Nội dung lý do').fill('Đăng ký trên phần mềm hộ tịch.');
    await command(page, name).last().click();

    await page.getByText('Đã ghi, đang chờ người khác xác nhận').waitFor();
    expect((await caseOf(desk, code)).documents).toEqual([]);
    const signer = await pages.visitAs('signing-officer.civil-status', '/inbox?kind=sign');
    await openItem(signer.page, code);
    await signer.page.getByText('Sổ hộ tịch 2026, trang 12').waitFor();
    expect(await signer.barriers()).toEqual([]);
    await signer.page.getByRole('button', { name: 'Xác nhận kết quả', exact: true }).click();
    await says(signer.page, `Đã xác nhận kết quả của hồ sơ ${code}.`);

    await page.getByRole('cell', { name: '77/2026' }).waitFor();
    expect(await stepWith(desk, code, { step: 'birth-registration', status: 'completed' })).toMatchObject({
      documents: [{ number: '77/2026', type: 'birth-certificate' }],
    });
  });

  it('says, if it has moved on meanwhile, what is possible now', async () => {
    const code = await aBirth(pages.product);
    const { page } = await pages.visitAs('desk-officer', `/cases/${code}`);
    await command(page, 'Rút hồ sơ').click();
    await page.getByLabel('Nội dung lý do').fill('Nộp nhầm.');
    await examine(pages.product, code, { outcome: 'refuse', reason: REASON });
    await caseWith(desk, code, 'refused');

    await dialog(page, 'Rút hồ sơ').getByRole('button', { name: 'Rút hồ sơ', exact: true }).click();

    await page.getByRole('alert').waitFor();
    await page.getByText('Lúc này không thể yêu cầu gì thêm với hồ sơ.').waitFor();
    expect(await page.getByLabel('Nội dung lý do').inputValue()).toBe('Nộp nhầm.');
    await page.getByRole('button', { name: 'Hủy' }).click();
    await page.getByText('Không thuộc đối tượng').waitFor({ state: 'detached' });
    await page.getByText(REASON.text).waitFor();
    expect(await page.getByText('Không được giải quyết').count()).toBeGreaterThan(0);
  });
});
