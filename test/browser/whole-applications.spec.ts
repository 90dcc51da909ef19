/**
 * Goal: a birth, a death and a request of a data subject come from the desk to their last result as people bring them there.
 * Method: nothing but pages. Each person signs in at a browser of their own; whoever waits for somebody else sees the page change by itself.
 */
import { peopleOf } from './case-people.js';
import { letOfficersDecide } from '../support/cases.js';
import { describePages } from '../support/pages.js';

const JOURNEY_MS_MAX = 180_000;

describePages('a whole application', (pages) => {
  const { atTheDesk, anOfficer, theFamilyReads, anAuditorProves } = peopleOf(pages);

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
});
