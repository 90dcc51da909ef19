/**
 * Goal: a birth, a death and a request of a data subject come from the desk to their last result as people bring them there.
 * Method: nothing but pages. Each person signs in at a browser of their own; whoever waits for somebody else sees the page change by itself.
 */
import type { Page } from 'playwright-core';
import { begin, fieldOf, fillWithSample } from './desk-visit.js';
import { letOfficersDecide } from '../support/cases.js';
import { PHONE, type Visitor } from '../support/chromium.js';
import { openItem, says, sayYes } from '../support/inbox.js';
import { describePages } from '../support/pages.js';

const JOURNEY_MS_MAX = 180_000;

describePages('a whole application', (pages) => {
  beforeAll(() => letOfficersDecide(pages.product));

  it(
    'of a birth comes to its last result over a question to the family',
    async () => {
      const desk = await atTheDesk();
      const { code, phone } = await desk.takeIn(/^Lập hồ sơ: .*khai sinh/);
      const registrar = await anOfficer('agency-officer.civil-status');

      await registrar.ask(code, { reason: 'birth-notice-facility-unknown', problem: 'Chưa nộp bản giấy.' });
      await desk.sees('Đăng ký khai sinh: Chờ bổ sung hồ sơ');
      await desk.supplies({ asked: 'Chưa nộp bản giấy.', number: '00102.GCS.24001.26' });
      await registrar.decides(code, 'Đã trình ký');
      await (await anOfficer('signing-officer.civil-status')).decides(code, 'Đã ký duyệt');
      await desk.sees('Đăng ký khai sinh: Đã có kết quả');
      await (await anOfficer('agency-officer.residence')).decides(code, 'Đã phê duyệt');
      await desk.sees('Đăng ký thường trú: Đã có kết quả');
      await (await anOfficer('agency-officer.social-insurance')).decides(code, 'Đã phê duyệt');

      await desk.sees('Đã hoàn thành; Cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi: Đã có kết quả');
      expect(await desk.papers()).toMatch(/Giấy khai sinh[^]*đăng ký thường trú[^]*Thẻ bảo hiểm y tế/);
      expect(desk.loads()).toBe(1);
      expect(await theFamilyReads(code, phone)).toMatch(
        /Giấy khai sinh, số [^]*đăng ký thường trú, số [^]*Thẻ bảo hiểm y tế, số /,
      );
      await anAuditorProves(code, { begins: 'Hồ sơ được tiếp nhận', tells: 'Đã nộp bổ sung' });
    },
    JOURNEY_MS_MAX,
  );

  it(
    'of a death comes to its last result over two signatures',
    async () => {
      const desk = await atTheDesk();
      const { code, phone } = await desk.takeIn(/^Lập hồ sơ: Liên thông.*khai tử/);

      await (await anOfficer('agency-officer.civil-status')).decides(code, 'Đã trình ký');
      await (await anOfficer('signing-officer.civil-status')).decides(code, 'Đã ký duyệt');
      await desk.sees('Đăng ký khai tử: Đã có kết quả');
      await (await anOfficer('agency-officer.residence')).decides(code, 'Đã phê duyệt');
      await desk.sees('Xóa đăng ký thường trú: Đã có kết quả');
      await (await anOfficer('agency-officer.social-protection')).decides(code, 'Đã trình ký');
      await (await anOfficer('signing-officer.social-protection')).decides(code, 'Đã ký duyệt');

      await desk.sees('Đã hoàn thành; Giải quyết mai táng phí: Đã có kết quả');
      expect(await desk.papers()).toMatch(/khai tử[^]*đăng ký thường trú[^]*chi phí mai táng/i);
      expect(desk.loads()).toBe(1);
      expect(await theFamilyReads(code, phone)).toMatch(
        /khai tử, số [^]*đăng ký thường trú, số [^]*chi phí mai táng, số /i,
      );
      await anAuditorProves(code, { begins: 'Hồ sơ được tiếp nhận', tells: 'Đã ký duyệt' });
    },
    JOURNEY_MS_MAX,
  );

  it(
    'of a data subject comes to the answer and to what was asked, over a proof of identity',
    async () => {
      const desk = await atTheDesk();
      const { code, phone } = await desk.takeIn(/^Lập hồ sơ: .*chủ thể dữ liệu/);
      const officer = await anOfficer('agency-officer.data-protection');

      await officer.ask(code, { reason: 'identity-paper', problem: 'Ảnh thẻ căn cước không rõ.' });
      await desk.sees('Trả lời yêu cầu: Chờ bổ sung hồ sơ');
      await desk.supplies({ asked: 'Ảnh thẻ căn cước không rõ.', number: '024068556914' });
      await officer.decides(code, 'Đã phê duyệt');
      await desk.sees('Trả lời yêu cầu: Đã có kết quả');
      await officer.decides(code, 'Đã trình ký');
      await (await anOfficer('signing-officer.data-protection')).decides(code, 'Đã ký duyệt');

      await desk.sees('Đã hoàn thành; Thực hiện yêu cầu: Đã có kết quả');
      expect(await theFamilyReads(code, phone)).toMatch(/trả lời yêu cầu[^]*, số [^]*thực hiện yêu cầu, số /i);
      await anAuditorProves(code, { begins: 'Hồ sơ được tiếp nhận', tells: 'Đã ký duyệt' });
    },
    JOURNEY_MS_MAX,
  );

  async function somebody(username: string): Promise<Visitor> {
    const visitor = await pages.visit();
    await visitor.signIn(username);
    return visitor;
  }

  const goTo = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Các trang' }).getByRole('link', { name, exact: true }).click();

  /** The officer at the counter, who takes an application in and then keeps its case in view. */
  async function atTheDesk() {
    const { page } = await somebody('desk-officer');
    let loads = 0;
    page.on('load', () => (loads += 1));
    return {
      loads: () => loads,
      takeIn: async (procedure: RegExp) => {
        await begin(page, procedure);
        await fillWithSample(page);
        const phone = await fieldOf(page, 'Người yêu cầu', 'Số điện thoại').inputValue();
        await page.getByRole('button', { name: 'Kiểm tra và nộp' }).click();
        await page.getByRole('button', { name: 'Tiếp nhận hồ sơ', exact: true }).click();
        const receipt = page.getByRole('heading', { level: 1, name: /^Giấy tiếp nhận H/ });
        const code = (await receipt.innerText()).replace('Giấy tiếp nhận ', '');
        await page.getByRole('link', { name: 'Xem hồ sơ' }).click();
        await page.getByRole('heading', { level: 1, name: `Hồ sơ ${code}` }).waitFor();
        return { code, phone };
      },
      sees: (change: string) => says(page, change),
      supplies: async ({ asked, number }: { readonly asked: string; readonly number: string }) => {
        await page.getByText(asked).first().waitFor();
        await page.getByRole('button', { name: 'Nộp bổ sung', exact: true }).click();
        const dialog = page.getByRole('dialog', { name: 'Nộp bổ sung' });
        await dialog.getByLabel('Số, ký hiệu').fill(number);
        await dialog.getByRole('button', { name: 'Nộp bổ sung', exact: true }).click();
        await page.getByText('Đã thực hiện: Nộp bổ sung.').waitFor();
      },
      papers: () =>
        page
          .getByRole('region', { name: 'Kết quả và giấy tờ' })
          .getByRole('rowheader')
          .allInnerTexts()
          .then((papers) => papers.join('\n')),
    };
  }

  /** Somebody of an agency, who finds the case in the inbox, takes it, and decides. */
  async function anOfficer(username: string) {
    const { page } = await somebody(username);
    await goTo(page, 'Việc cần xử lý');
    const take = async (code: string) => {
      await openItem(page, code);
      await page.getByRole('button', { name: /^Nhận việc/ }).click();
      await says(page, /Bạn đang giữ việc này, giữ đến \d\d:\d\d/);
    };
    return {
      decides: async (code: string, did: string) => {
        await take(code);
        await sayYes(page);
        await says(page, `${did} ${code}`);
      },
      ask: async (code: string, { reason, problem }: { readonly reason: string; readonly problem: string }) => {
        await take(code);
        await page.keyboard.press('s');
        await page.getByLabel('Lý do', { exact: true }).selectOption(reason);
        await page.getByLabel('Sai hoặc thiếu điều gì').fill(problem);
        await page.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }).click();
        await says(page, `Đã yêu cầu bổ sung ${code}`);
      },
    };
  }

  /** The family asks on a phone, with the code of the receipt and four digits of its own number; gives the results that it reads. */
  async function theFamilyReads(code: string, phone: string): Promise<string> {
    const { page } = await pages.visit({ viewport: PHONE });
    await page.goto('/track');
    await page.getByLabel('Mã hồ sơ').fill(code);
    await page.getByLabel(/bốn số cuối/i).fill(phone.slice(-4));
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByRole('heading', { level: 1, name: `Hồ sơ ${code}` }).waitFor();
    return (await page.getByText(/, số .* cấp ngày \d\d\/\d\d\/\d{4}/).allInnerTexts()).join('\n');
  }

  /** An auditor reads what happened, goes through the case moment by moment, and has its history recomputed. */
  async function anAuditorProves(code: string, { begins, tells }: { readonly begins: string; readonly tells: string }) {
    const { page } = await somebody('auditor');
    await page.getByRole('textbox', { name: 'Tìm theo mã hồ sơ' }).fill(code);
    await page.keyboard.press('Enter');
    const views = page.getByRole('navigation', { name: 'Các phần của hồ sơ' });
    await views.getByRole('link', { name: 'Nhật ký' }).click();
    const axis = page.getByRole('list', { name: 'Nhật ký hồ sơ theo thời gian' });
    await axis.getByRole('heading', { name: tells }).first().waitFor();
    expect(await axis.getByRole('heading').first().innerText()).toBe(begins);

    await views.getByRole('link', { name: 'Sơ đồ và tua lại' }).click();
    await page.getByText('Không có việc nào đang mở.').waitFor();
    const slider = page.getByRole('slider', { name: 'Sự kiện đang xem' });
    await slider.press('Home');
    await page.getByRole('heading', { name: 'Ngay sau sự kiện 1', exact: true }).waitFor();
    await slider.press('ArrowRight');
    await page.getByRole('heading', { name: 'Ngay sau sự kiện 2', exact: true }).waitFor();

    await views.getByRole('link', { name: 'Kiểm chứng' }).click();
    await page.getByText(/^Nhật ký nguyên vẹn: \d+ sự kiện$/).waitFor();
  }
});
