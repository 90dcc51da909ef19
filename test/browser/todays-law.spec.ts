/**
 * Goal: people of today's law come from the counter to their last result. Method: a new installation with every version published, nothing but
 * pages; the agencies wait for officers, who find their work in the inbox. The form is filled as at the counter: by numbers that are looked up.
 */
import { registry } from '../../workflows/registry.js';
import { letOfficersDecide } from '../support/cases.js';
import { forgetAlike } from '../support/drafts.js';
import { describePages } from '../support/pages.js';
import { peopleOf } from './case-people.js';
import { begin, fieldOf, fillWithSample } from './desk-visit.js';
import { PHONE_OF_FATHER, tellOfABirth } from './told-birth.js';

const JOURNEY_MS_MAX = 180_000;
const TRANSFER = 'Chuyển hồ sơ cho bộ phận một cửa khác';
const DEATH = /^Lập hồ sơ: Liên thông.*khai tử/;
const BIRTH = /^Lập hồ sơ: .*khai sinh/;

describePages(
  "an application under today's law",
  (pages) => {
    const { atTheDesk, anOfficer, theFamilyReads } = peopleOf(pages);

    beforeAll(() => letOfficersDecide(pages.product));
    // The samples are the same families each time.
    beforeEach(() => forgetAlike(pages.product));

    const socialInsurancePays = async (code: string) => {
      await (await anOfficer('agency-officer.social-insurance')).decides(code, 'Đã trình ký');
      await (await anOfficer('signing-officer.social-insurance')).decides(code, 'Đã ký duyệt');
    };

    it(
      'of a birth is filled in from numbers, paid at the counter, and comes to four results side by side',
      async () => {
        const desk = await atTheDesk();
        const { page } = desk;
        await begin(page, BIRTH);
        await tellOfABirth(page);
        const code = await desk.handsIn();

        await page
          .getByText(/Đăng ký khai sinh \(trong ngày\) \+ chuyển hồ sơ \(1 ngày làm việc\) \+ Cấp thẻ căn cước/)
          .waitFor();
        await page.getByRole('row', { name: /Ngày làm việc thứ 8$/ }).waitFor();
        await page.getByText('Phải thu: 16.000').waitFor();
        await desk.watches(code);
        await desk.takesInCash('BL/26-0000123');
        await (await anOfficer('agency-officer.civil-status')).decides(code, 'Đã trình ký');
        await (await anOfficer('signing-officer.civil-status')).decides(code, 'Đã ký duyệt');
        await desk.sees('Đăng ký khai sinh: Đã có kết quả');
        await (await anOfficer('agency-officer.identity-card')).decides(code, 'Đã trình ký');
        await (await anOfficer('signing-officer.identity-card')).decides(code, 'Đã ký duyệt');
        await desk.sees('Cấp thẻ căn cước cho trẻ em dưới 6 tuổi: Đã có kết quả');
        await (await anOfficer('agency-officer.social-insurance')).decides(code, 'Đã phê duyệt');
        await desk.sees('Cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi: Đã có kết quả');
        await (await anOfficer('agency-officer.residence')).decides(code, 'Đã phê duyệt');

        await desk.sees('Đã hoàn thành; Đăng ký thường trú: Đã có kết quả');
        expect(await theFamilyReads(code, PHONE_OF_FATHER)).toMatch(
          /Giấy khai sinh, số [^]*đăng ký thường trú, số [^]*Thẻ bảo hiểm y tế, số [^]*Thẻ căn cước, số /,
        );
        await page.getByRole('link', { name: 'Giấy tiếp nhận và hẹn trả' }).click();
        await page.getByText(/tiền mặt, biên lai số BL\/26-0000123/).waitFor();
      },
      JOURNEY_MS_MAX,
    );

    it(
      'of a death comes to its four results, two of them of social insurance',
      async () => {
        const desk = await atTheDesk();
        const { code, phone } = await desk.takeIn(DEATH, /hưởng lương hưu/);

        await (await anOfficer('agency-officer.civil-status')).decides(code, 'Đã trình ký');
        await (await anOfficer('signing-officer.civil-status')).decides(code, 'Đã ký duyệt');
        await desk.sees('Đăng ký khai tử: Đã có kết quả');
        await (await anOfficer('agency-officer.residence')).decides(code, 'Đã phê duyệt');
        await desk.sees('Xóa đăng ký thường trú: Đã có kết quả');
        await socialInsurancePays(code);
        await desk.sees(/Trợ cấp (mai táng|tuất).*: Đã có kết quả/);
        await socialInsurancePays(code);

        await desk.page.getByText('Đã hoàn thành').first().waitFor();
        expect(await theFamilyReads(code, phone)).toMatch(
          /khai tử, số [^]*thường trú, số [^]*mai táng[^]*, số [^]*tuất/i,
        );
      },
      JOURNEY_MS_MAX,
    );

    it(
      'whose father is not declared leaves the residence out with a reason, and goes on at another desk',
      async () => {
        const { page, handsIn, watches } = await atTheDesk();
        await begin(page, BIRTH);
        await fillWithSample(page, /không ghi tên người cha/);
        const residence = (label: string) => fieldOf(page, 'Đăng ký thường trú', label);
        await residence('Thực hiện').selectOption({ label: 'Không làm trong hồ sơ này' });
        await residence('Lý do không làm').selectOption({ label: 'Sẽ làm sau' });
        const code = await handsIn();

        await page.getByRole('listitem').filter({ hasText: 'Cấp thẻ căn cước' }).waitFor();
        expect(await page.getByRole('listitem').filter({ hasText: 'Đăng ký thường trú' }).count()).toBe(0);
        await watches(code);
        await page.getByText('Không làm trong hồ sơ này: gia đình sẽ làm sau').first().waitFor();
        expect(await page.getByRole('heading', { name: 'Người cha', exact: true }).count()).toBe(0);
        await page.getByRole('button', { name: TRANSFER }).click();
        const dialog = page.getByRole('dialog', { name: TRANSFER });
        await dialog.getByLabel('Mã xã, phường').fill('09187');
        await dialog.getByLabel('Lý do', { exact: true }).selectOption({ label: 'Tiếp nhận không đúng nơi' });
        await dialog.getByLabel('Nội dung lý do').fill('Gia đình ở phường khác.');
        await dialog.getByRole('button', { name: TRANSFER }).click();
        await page.getByText(`Đã thực hiện: ${TRANSFER}.`).waitFor();

        const { page: other } = await pages.visitAs('desk-officer.other', `/cases/${code}`, { language: 'en' });
        await other.getByRole('button', { name: 'Withdraw the application', exact: true }).waitFor();
        await other.getByText('Not part of this application: the family will do it later').first().waitFor();
      },
      JOURNEY_MS_MAX,
    );

    it(
      'with an ethnic group that no list maps is matched by the desk, and then decided',
      async () => {
        const desk = await atTheDesk();
        const { code } = await desk.takeIn(BIRTH, /Dân tộc không có mã/);
        const { page } = await pages.visitAs('desk-officer', '/inbox?kind=mapping', { language: 'en' });
        await page.getByRole('link', { name: code }).click();
        await page.getByText('This item ends when the case says what the desk has matched or confirmed.').waitFor();
        await page.getByRole('button', { name: /^Take it/ }).click();
        await desk.supplies({ asked: 'Mã dân tộc đúng trong danh mục', number: '24' });

        await (await anOfficer('agency-officer.civil-status')).decides(code, 'Đã trình ký');
        await (await anOfficer('signing-officer.civil-status')).decides(code, 'Đã ký duyệt');
        await desk.sees('Đăng ký khai sinh: Đã có kết quả');
        expect(await desk.papers()).toMatch(/Giấy khai sinh/);
      },
      JOURNEY_MS_MAX,
    );
  },
  { versions: registry },
);
