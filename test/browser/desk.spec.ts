/** The desk takes applications in: with the keyboard alone, with registers that know better, and printed for the family. */
import { begin, fieldOf, fillWithSample, tabTo } from './desk-visit.js';
import { anApplication } from '../support/births.js';
import { startCase } from '../support/cases.js';
import { PHONE } from '../support/chromium.js';
import { forgetAlike, keepDraft } from '../support/drafts.js';
import { describePages } from '../support/pages.js';
import { validApplications } from '../support/valid-applications.js';

const [MOTHER, FATHER] = ['024196018803', '024091641170'];
const BIRTH = /^(Lập hồ sơ|Begin): .*(khai sinh|birth)/;
const DAY_MS = 24 * 60 * 60 * 1000;
const births = validApplications().births[Symbol.iterator]();
const DEATH = /^(Lập hồ sơ|Begin): (Liên thông.*khai tử|Interlinked.*death)/;

describePages('the desk', (pages) => {
  // The samples are the same families each time.
  beforeEach(() => forgetAlike(pages.product));

  it('takes a birth in with the keyboard alone, from the procedure to the receipt', async () => {
    const { page } = await pages.visitAs('desk-officer', '/start');
    const { keyboard } = page;
    const type = async (section: string, label: string, text: string) => {
      await tabTo(page, fieldOf(page, section, label));
      await keyboard.type(text);
    };
    const choose = async (section: string, label: string, option: string) => {
      const choice = fieldOf(page, section, label);
      await tabTo(page, choice);
      const place = (await choice.getByRole('option').allInnerTexts()).indexOf(option);
      for (let presses = 0; presses < place; presses += 1) await keyboard.press('ArrowDown');
    };
    await tabTo(page, page.getByRole('button', { name: BIRTH }));
    await keyboard.press('Enter');
    await type('Người yêu cầu', 'Số định danh cá nhân', FATHER);
    await keyboard.press('Enter');
    await page.getByText(/Có dữ liệu: CSDL dân cư/).waitFor();
    expect(await fieldOf(page, 'Người yêu cầu', 'Họ, chữ đệm, tên').inputValue()).toBe('DƯƠNG NGỌC NAM');
    await choose('Người yêu cầu', 'Quan hệ', 'Cha');
    await type('Người yêu cầu', 'Số điện thoại', '0987654321');
    await type('Người được khai sinh', 'Tên', 'Nhiên');
    await choose('Người được khai sinh', 'Giới tính', 'Nữ');
    await type('Người được khai sinh', 'Ngày sinh', '16/11/2026');
    await type('Nơi sinh', 'Tỉnh', '24');
    await type('Nơi sinh', 'Xã', '07210');
    await type('Nơi sinh', 'Số nhà', 'Bệnh viện Sản Nhi Bắc Ninh số 1');
    await type('Quê quán', 'Tỉnh', '24');
    await type('Quê quán', 'Xã', '07210');
    await type('Người được khai sinh', 'Dân tộc', '01');
    await type('Người được khai sinh', 'Số giấy chứng sinh', '00101.GCS.24001.26');
    await type('Người mẹ', 'Số định danh cá nhân', MOTHER);
    await keyboard.press('Enter');
    await page.getByText(new RegExp(`${MOTHER}, tra cứu lúc`)).waitFor();
    await type('Giấy chứng nhận kết hôn', 'Nơi cấp', 'UBND Phường Bắc Giang');
    await tabTo(page, fieldOf(page, 'Đăng ký thường trú', 'Số định danh cá nhân của chủ hộ'));
    await keyboard.press('Enter');
    await page.getByText(/024058263537, tra cứu lúc/).waitFor();
    await type('Đăng ký thường trú', 'Quan hệ của trẻ', 'Cháu nội');
    await choose('Đăng ký thường trú', 'Hình thức đồng ý', 'Đồng ý trên VNeID');
    await type('Thẻ bảo hiểm y tế', 'Nơi đăng ký khám', '24001');
    await choose('Thẻ bảo hiểm y tế', 'Người đại diện', 'Người mẹ');
    await keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Kiểm tra trước khi nộp' }).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Tiếp nhận hồ sơ', exact: true }));
    await keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: /^Giấy tiếp nhận H/ }).waitFor();
    const code = page.url().match(/cases\/(.+)\/receipt/)?.[1] ?? '';
    expect(await (await pages.product.as('desk-officer')).get(`/cases/${code}`)).toMatchObject({
      body: { channel: 'counter' },
    });
    await page.getByRole('img', { name: /Mã QR/ }).waitFor();
    await page.getByRole('row', { name: /Ngày làm việc thứ 1$/ }).waitFor();
    await page.getByText(/4 chữ số cuối số điện thoại/).waitFor();
    // Some hundred keys and a wait for each.
  }, 90_000);

  it('is shown the case that is there already beside the application, and says why it is another, or goes on with it', async () => {
    const desk = await pages.product.as('desk-officer');
    const body = anApplication();
    const first = await startCase(desk, body);
    const { applicant, data, procedure } = body;
    const draft = await keepDraft(desk, { procedure, version: 1, applicant, data });
    const { page, barriers } = await pages.visitAs('desk-officer', `/start/${draft.id}?step=check`, {
      viewport: PHONE,
    });
    const block = page.getByRole('region', { name: 'Kiểm tra trùng hồ sơ' });
    await block.getByRole('link', { name: first.code }).waitFor();
    await block.getByRole('heading', { name: 'Có 1 hồ sơ có thể trùng' }).waitFor();
    await block.getByRole('row', { name: /^Số định danh của mẹ .*\*.* Không đối chiếu$/ }).waitFor();
    expect(await barriers()).toEqual([]);

    await page.getByRole('button', { name: 'Tiếp nhận hồ sơ', exact: true }).click();
    await page.getByText('Đối chiếu hồ sơ có thể trùng trước khi tiếp nhận.').waitFor();
    await page.keyboard.press('n');
    await page.getByText('Chọn lý do trước khi tiếp tục.').waitFor();
    await block.getByLabel('Vì sao không trùng').selectOption('told-wrongly');
    await block.getByRole('button', { name: /^Không trùng, tiếp tục/ }).click();
    await block.getByText(/^Đã đối chiếu: không trùng/).waitFor();
    await block.getByRole('button', { name: 'Đối chiếu lại' }).click();
    await block.getByRole('button', { name: /^Là trùng: mở hồ sơ kia/ }).click();

    await page.waitForURL(new RegExp(`/cases/${first.code}$`));
    expect(await desk.get(`/drafts/${draft.id}`)).toMatchObject({ status: 200 });
  });

  it('shows what a register says otherwise and which one is silent, and lets the officer choose', async () => {
    const { page } = await pages.visitAs('desk-officer');
    await begin(page, BIRTH);
    await pages.product.behave('residence', {}, { latencyMs: 1_500 });
    await fieldOf(page, 'Người mẹ', 'Họ, chữ đệm, tên').fill('NGUYỄN HỒNG NHƯNG');
    await fieldOf(page, 'Người mẹ', 'Số định danh cá nhân').fill(MOTHER);
    await page.getByRole('button', { name: 'Tra cứu: Người mẹ › Số định danh cá nhân' }).click();

    await page.getByText(/Chưa trả lời: CSDL cư trú\. Cứ nhập theo giấy tờ/).waitFor();
    await page.getByText('CSDL dân cư ghi khác: NGUYỄN HỒNG NHUNG').waitFor();
    expect(await fieldOf(page, 'Người mẹ', 'Họ, chữ đệm, tên').inputValue()).toBe('NGUYỄN HỒNG NHƯNG');
    await page.getByRole('button', { name: 'Dùng dữ liệu này cho: Họ, chữ đệm, tên' }).click();
    expect(await fieldOf(page, 'Người mẹ', 'Họ, chữ đệm, tên').inputValue()).toBe('NGUYỄN HỒNG NHUNG');
    await fieldOf(page, 'Người mẹ', 'Dân tộc').fill('02');
    await page.getByRole('button', { name: 'Giữ nội dung đã nhập ở: Dân tộc' }).click();
    expect(await fieldOf(page, 'Người mẹ', 'Dân tộc').inputValue()).toBe('02');
    expect(await page.getByText('ghi khác:').count()).toBe(0);
    await pages.product.behave('residence');
  });

  it('fills nobody’s form in with somebody else: neither from a slow register nor after the number was mended', async () => {
    const { page } = await pages.visitAs('desk-officer');
    await begin(page, BIRTH);
    const number = fieldOf(page, 'Người mẹ', 'Số định danh cá nhân');
    const name = fieldOf(page, 'Người mẹ', 'Họ, chữ đệm, tên');
    await pages.product.behave('population', {}, { latencyMs: 700 });
    await number.fill(FATHER);
    await number.press('Enter');
    await number.fill(MOTHER);
    await page.getByText(`dữ liệu của ${FATHER} không dùng cho số mới`).waitFor();
    expect(await name.inputValue()).toBe('');

    await pages.product.behave('population');
    await number.press('Enter');
    await page.getByText(new RegExp(`${MOTHER}, tra cứu lúc`)).waitFor();
    expect(await name.inputValue()).toBe('NGUYỄN HỒNG NHUNG');
    await number.fill('024196018804');
    expect(await name.inputValue()).toBe('');
  });

  it('says what has to be mended, and leads to it: what the page finds, and what the server finds', async () => {
    const { page } = await pages.visitAs('desk-officer');
    const address = await begin(page, BIRTH);
    await page.getByRole('button', { name: 'Kiểm tra và nộp' }).click();
    const summary = page.getByRole('alert');

    expect(await summary.and(page.locator(':focus')).count()).toBe(1);
    expect(await page.title()).toMatch(/^Lỗi: /);
    await summary.getByRole('link', { name: 'Người được khai sinh: Hãy chọn giới tính' }).click();
    await page.locator('select:focus').waitFor();

    await fillWithSample(page);
    // Blanks are text to the page; the server trims them.
    await fieldOf(page, 'Người được khai sinh', 'Tên').fill('   ');
    await page.keyboard.press('Control+s');
    await page.goto(`${address}?step=check`);
    await page.getByRole('button', { name: 'Tiếp nhận hồ sơ', exact: true }).click();
    await summary.getByRole('link', { name: /^Người được khai sinh › Tên: / }).click();
    await page.locator('#field-data-child-givenName:focus').waitFor();
  });

  it.each([
    { language: 'vi', colorScheme: 'light' },
    { language: 'en', colorScheme: 'dark' },
  ] as const)('has no barrier in $language, $colorScheme, up to the receipt of a death', async (how) => {
    const { page, barriers } = await pages.visitAs('desk-officer', '/', { ...how, viewport: PHONE });
    await begin(page, DEATH);
    expect(await barriers()).toEqual([]);
    await fillWithSample(page);
    await page.goto('/start');
    await page.getByRole('table').waitFor();
    expect(await barriers()).toEqual([]);
    await page
      .getByRole('link', { name: /^(Tiếp tục bản nháp|Go on)/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^(Kiểm tra và nộp|Check and submit)$/ }).click();
    await page.getByRole('heading', { level: 1, name: /^(Kiểm tra|Check)/ }).waitFor();
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: /^(Tiếp nhận hồ sơ|Submit the application)$/ }).click();
    await page.getByRole('img', { name: /QR/ }).waitFor();

    expect(await barriers()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it.each([
    { language: 'vi', colorScheme: 'light' },
    { language: 'en', colorScheme: 'dark', viewport: PHONE },
  ] as const)(
    'gives the receipt out as a file, which stands among the papers of the case, in $language',
    async (how) => {
      const { code } = await startCase(await pages.product.as('desk-officer'), births.next().value);
      const { page, barriers } = await pages.visitAs('desk-officer', `/cases/${code}/receipt`, how);
      const receipt = page.waitForEvent('download');
      await page.getByRole('link', { name: /^(Tải bản PDF|Download as PDF)$/ }).click();
      expect((await receipt).suggestedFilename()).toBe(`01-TN-${code}.pdf`);

      await page.getByRole('link', { name: /^(Xem hồ sơ|Show the case)$/ }).click();
      await page.getByRole('link', { name: /^(Giấy tờ|Papers)$/ }).click();
      await page.getByRole('row', { name: new RegExp(`01/TN-${code}`) }).waitFor();
      expect(await barriers()).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      const again = page.waitForEvent('download');
      await page.getByRole('link', { name: /^(Tải xuống Giấy tiếp nhận|Download Receipt)/ }).click();
      expect((await again).suggestedFilename()).toBe(`01-TN-${code}.pdf`);
    },
  );

  it('prints a receipt in the name of the office of the case, once all of it is there, and says when it is printed again', async () => {
    const { code } = await startCase(await pages.product.as('desk-officer'), births.next().value);
    const { page } = await pages.visitAs('auditor');
    const held: (() => void)[] = [];
    await page.route('**/explain', (route) => held.push(() => void route.continue()));
    await page.goto(`/cases/${code}/receipt`);
    const paper = page.getByRole('article');
    await paper.getByText('Trung tâm Phục vụ hành chính công').waitFor();
    await paper
      .getByText(/liên thông/i)
      .first()
      .waitFor();
    const print = page.getByRole('button', { name: 'In', exact: true });

    expect(await print.count()).toBe(0);
    for (const go of held) go();
    await print.waitFor();
    expect(await paper.getByText('In lại ngày').count()).toBe(0);
    await page.unroute('**/explain');
    await pages.product.moveClock(2 * DAY_MS);
    await page.reload();
    await paper.getByText(/^In lại ngày \d\d\/\d\d\/\d{4}: thông tin tại thời điểm in$/).waitFor();
  });
});
