/** Why a step is refused and what is asked for, in the words and by the articles of the agency that carries it out. */
import type { OfficerReason, StepReasons } from '../../../src/kernel/procedure/procedure-version.js';
import { required } from '../../../src/kernel/values/assert.js';
import { deathReasons as first } from '../v1/reasons.js';
import { forEmergency, forRegistration, forRelatives, headDied, meritDecision } from './asked-for.js';

const LAW_ON_INSURANCE = 'Luật Bảo hiểm xã hội 2024, Điều 85, Điều 91, Điều 109, Điều 112';

const notRegistered: OfficerReason = {
  code: 'death-not-registered',
  text: {
    vi: 'Chưa có kết quả đăng ký khai tử; chỉ giải quyết sau khi đã đăng ký khai tử.',
    en: 'There is no result of the registration of the death yet; this can only be decided after it.',
  },
};

const authorisation: OfficerReason = {
  code: 'authorisation-paper',
  text: {
    vi: 'Người nhận không phải là thân nhân của người đã mất. Đề nghị bổ sung văn bản ủy quyền hoặc giấy xác nhận đã tổ chức mai táng.',
    en: 'The recipient is no relative of the deceased. Please hand in an authorisation, or the paper that confirms who held the funeral.',
  },
};

/** Decree 20/2021, art. 11.2: of several supports the highest alone. */
const paidElsewhere: OfficerReason = {
  code: 'funeral-paid-elsewhere',
  text: {
    vi: 'Một cơ quan khác đã chi trả mai táng phí cho người đã mất trong một hồ sơ khác; mỗi đám tang chỉ được hưởng một mức, là mức cao nhất. Nếu mức ở đây cao hơn, đề nghị xin thu hồi quyết định kia rồi nộp lại.',
    en: 'Another agency has paid for this funeral in another case; one support is paid, the highest. If it is higher here, please have the other decision taken back and apply again.',
  },
  legalBasis: 'Nghị định 20/2021/NĐ-CP, Điều 11 khoản 2',
};

const underSixtyMonths: OfficerReason = {
  code: 'insured-under-sixty-months',
  text: {
    vi: 'Người đã mất tham gia bảo hiểm xã hội tự nguyện chưa đủ 60 tháng nên không có trợ cấp mai táng; thân nhân vẫn được đề nghị trợ cấp tuất một lần.',
    en: 'The deceased had paid voluntary insurance for less than 60 months: nothing is paid for the funeral; relatives may still ask for the survivor benefit that is paid once.',
  },
  legalBasis: 'Luật Bảo hiểm xã hội 2024, Điều 109 khoản 1, Điều 110',
};

const ofInsured: StepReasons = {
  refuse: [
    notRegistered,
    {
      code: 'not-insured',
      text: {
        vi: 'Người đã mất không tham gia, không hưởng chế độ bảo hiểm xã hội.',
        en: 'The deceased had no social insurance.',
      },
      legalBasis: LAW_ON_INSURANCE,
    },
    {
      code: 'through-employer',
      text: {
        vi: 'Người đã mất đang tham gia bảo hiểm xã hội bắt buộc: thân nhân nộp hồ sơ qua đơn vị sử dụng lao động, không thuộc liên thông này.',
        en: 'The deceased was in compulsory insurance: the family applies through the employer, which is no part of this procedure.',
      },
      legalBasis: 'Luật Bảo hiểm xã hội 2024, Điều 91 khoản 2',
    },
    {
      code: 'benefit-already-paid',
      text: {
        vi: 'Chế độ này đã được giải quyết theo một hồ sơ khác; chỉ được hưởng một lần.',
        en: 'This benefit was granted in another case; it is paid once.',
      },
      legalBasis: LAW_ON_INSURANCE,
    },
  ],
  'request-supplement': [authorisation],
};

/** The reasons of version 1, and those of its step that this version adds. */
function more(step: string, refuse: readonly OfficerReason[], ask: readonly OfficerReason[]): StepReasons {
  const known = required(first[step], step);
  return {
    refuse: [...known.refuse, ...refuse],
    'request-supplement': [...known['request-supplement'], ...ask],
  };
}

export const deathReasons: Readonly<Record<string, StepReasons>> = {
  ...first,
  'death-registration': {
    ...more('death-registration', [], forRegistration),
    'report-verification': [
      {
        code: 'substitute-notice',
        text: {
          vi: 'Không có giấy báo tử mà dùng giấy tờ thay thế; cơ quan đăng ký xác minh sự kiện chết với nơi cấp giấy.',
          en: 'Another paper stands for the death notice: the death is verified with whoever issued it.',
        },
        legalBasis: 'Nghị định 123/2015/NĐ-CP, Điều 4',
      },
    ],
  },
  'residence-removal': more('residence-removal', [], [headDied]),
  'funeral-benefit': { ...ofInsured, refuse: [...ofInsured.refuse, underSixtyMonths, paidElsewhere] },
  'funeral-allowance': more('funeral-allowance', [paidElsewhere], [forEmergency]),
  'survivor-benefit': { ...ofInsured, 'request-supplement': [authorisation, ...forRelatives] },
  'merit-funeral-allowance': {
    refuse: [
      notRegistered,
      {
        code: 'not-in-merit-register',
        text: {
          vi: 'Người đã mất không có tên trong danh sách người có công đang quản lý.',
          en: 'The deceased is not in the register of people with merit.',
        },
      },
      {
        code: 'benefit-already-paid',
        text: {
          vi: 'Chế độ này đã được giải quyết theo một hồ sơ khác; chỉ được hưởng một lần.',
          en: 'This benefit was granted in another case; it is paid once.',
        },
      },
      paidElsewhere,
    ],
    'request-supplement': [authorisation, meritDecision],
  },
};
