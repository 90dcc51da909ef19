/**
 * Goal: people of today's law come from the counter to their last result. Method: a new installation with every version published, nothing but
 * pages; the agencies wait for officers, who find their work in the inbox. The form is filled as at the counter: by numbers that are looked up.
 */
import { registry } from '../../workflows/registry.js';
import { letOfficersDecide } from '../support/cases.js';
import { describePages } from '../support/pages.js';
import { peopleOf } from './case-people.js';
import { begin } from './desk-visit.js';
import { PHONE_OF_FATHER, tellOfABirth } from './told-birth.js';

const JOURNEY_MS_MAX = 180_000;
const BIRTH = /^Lập hồ sơ: .*khai sinh/;

describePages(
  "an application under today's law",
  (pages) => {
    const { atTheDesk, anOfficer, theFamilyReads } = peopleOf(pages);

    beforeAll(() => letOfficersDecide(pages.product));

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
  },
  { versions: registry },
);
