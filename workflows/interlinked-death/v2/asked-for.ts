/** What officers ask a family for since forms tell more: each with what to do next. */
import type { OfficerReason } from '../../../src/kernel/procedure/procedure-version.js';
import { unmappedEthnicGroup } from '../../_shared/code-lists/v1.js';

/** At the registration of the death. */
export const forRegistration: readonly OfficerReason[] = [
  unmappedEthnicGroup(),
  {
    code: 'notice-before-death',
    text: {
      vi: 'Ngày cấp giấy báo tử hoặc giấy tờ thay thế sớm hơn ngày chết đã khai. Đề nghị kiểm tra lại thời gian chết, hoặc nộp giấy được cấp lại.',
      en: 'The paper was issued before the declared death. Please check the time of death, or hand in a paper that was issued anew.',
    },
    legalBasis: 'Luật Hộ tịch 2014, Điều 34; Thông tư 25/2025/TT-BYT',
  },
  {
    code: 'witness-statement',
    text: {
      vi: 'Người chết tại nhà: giấy xác nhận chưa ghi người làm chứng. Đề nghị bổ sung văn bản của người làm chứng việc chết.',
      en: 'A death at home, and the confirmation names no witness. Please hand in the statement of whoever witnessed it.',
    },
    legalBasis: 'Nghị định 123/2015/NĐ-CP, Điều 4 khoản 2',
  },
  {
    code: 'foreign-paper-legalised',
    text: {
      vi: 'Giấy tờ do cơ quan nước ngoài cấp: đề nghị nộp bản được hợp pháp hóa lãnh sự và bản dịch tiếng Việt.',
      en: 'A paper of another state: please hand it in legalised, with a translation.',
    },
    legalBasis: 'Nghị định 123/2015/NĐ-CP, Điều 2; Nghị định 111/2011/NĐ-CP',
  },
];

/** At the removal from residence. */
export const headDied: OfficerReason = {
  code: 'head-died-before',
  text: {
    vi: 'Chủ hộ đã khai cũng đã mất. Đề nghị khai lại chủ hộ hiện nay, hoặc nộp văn bản cử chủ hộ mới của các thành viên.',
    en: 'The named head of the household has died, too. Please name the present one, or hand in the paper by which the members chose one.',
  },
  legalBasis: 'Luật Cư trú 2020, Điều 10',
};

/** By the commune that pays for a funeral. */
export const forEmergency: OfficerReason = {
  code: 'death-notice-for-emergency',
  text: {
    vi: 'Hỗ trợ khẩn cấp cần giấy báo tử; hồ sơ chỉ có giấy tờ thay thế. Đề nghị bổ sung giấy báo tử hoặc văn bản xác nhận của công an.',
    en: 'Emergency support needs the death notice. Please hand it in, or the confirmation of the police.',
  },
  legalBasis: 'Nghị định 20/2021/NĐ-CP, Điều 14',
};

/** By the office for people with merit. */
export const meritDecision: OfficerReason = {
  code: 'merit-decision-differs',
  text: {
    vi: 'Số quyết định công nhận người có công đã khai không khớp với hồ sơ đang quản lý. Đề nghị sửa lại tờ khai hoặc nộp bản sao quyết định.',
    en: 'The number of the decision differs from the register. Please correct it, or hand in a copy of the decision.',
  },
};

const RELATIVES = 'Luật Bảo hiểm xã hội 2024, Điều 86, Điều 91; Quyết định 1449/QĐ-BHXH';

/** By social insurance, of who is left. */
export const forRelatives: readonly OfficerReason[] = [
  {
    code: 'one-time-instead',
    text: {
      vi: 'Thân nhân của người tham gia bảo hiểm xã hội tự nguyện, hoặc của người hưởng trợ cấp hằng tháng có mức suy giảm khả năng lao động dưới 61%, được hưởng trợ cấp tuất một lần. Đề nghị sửa lại tờ khai, hoặc nộp văn bản đồng ý hưởng một lần.',
      en: 'After voluntary insurance, or an allowance for less than 61% of reduced working capacity, relatives are paid once. Please correct the application, or hand in that you agree to be paid once.',
    },
    legalBasis: 'Luật Bảo hiểm xã hội 2024, Điều 86 khoản 1, Điều 110',
  },
  {
    code: 'relatives-disagree',
    text: {
      vi: 'Có thân nhân không đồng ý về người đại diện nhận trợ cấp tuất. Đề nghị các thân nhân thống nhất và nộp mẫu 09-HSB có chữ ký của tất cả.',
      en: 'A relative does not agree to who receives the benefit. Please agree, and hand in form 09-HSB signed by all of them.',
    },
    legalBasis: RELATIVES,
  },
  {
    code: 'assessment-paper',
    text: {
      vi: 'Thân nhân thành niên suy giảm khả năng lao động đề nghị trợ cấp hằng tháng. Đề nghị bổ sung biên bản giám định y khoa.',
      en: 'An adult relative of reduced working capacity asks for the monthly benefit. Please hand in the medical assessment.',
    },
    legalBasis: RELATIVES,
  },
];
