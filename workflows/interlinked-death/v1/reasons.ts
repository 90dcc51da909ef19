/** Why a step is refused and what is asked for, in the words and by the articles of the agency that carries it out. */
import type { StepReasons } from '../../../src/kernel/procedure/procedure-version.js';

export const deathReasons: Readonly<Record<string, StepReasons>> = {
  'death-registration': {
    refuse: [
      {
        code: 'deceased-not-in-register',
        text: {
          vi: 'Không tìm thấy người chết trong Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra số định danh cá nhân đã khai rồi nộp lại.',
          en: 'The deceased was not found in the population register. Please check the personal number that was given and apply again.',
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 34; Nghị định 63/2024/NĐ-CP, Điều 12',
      },
      {
        code: 'death-already-registered',
        text: {
          vi: 'Việc chết của người này đã được đăng ký; mỗi người chỉ đăng ký khai tử một lần.',
          en: 'The death of this person was registered before; a death is registered once.',
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 5 khoản 4',
      },
      {
        code: 'died-in-future',
        text: {
          vi: 'Thời điểm chết đã khai muộn hơn ngày hôm nay. Đề nghị kiểm tra lại theo giấy báo tử.',
          en: 'The declared time of death is later than today. Please check it against the death notice.',
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 33 khoản 1',
      },
    ],
    'request-supplement': [
      {
        code: 'deceased-name-differs',
        text: {
          vi: 'Họ tên người chết không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị sửa lại tờ khai hoặc nộp giấy tờ chứng minh.',
          en: "The deceased's name differs from the population register. Please correct the declaration or hand in a paper that proves the name.",
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 34',
      },
    ],
  },
  'residence-removal': {
    refuse: [
      {
        code: 'death-not-registered',
        text: {
          vi: 'Chưa có kết quả đăng ký khai tử; chỉ xóa đăng ký thường trú sau khi đã đăng ký khai tử.',
          en: 'There is no result of the registration of the death yet; this can only be decided after it.',
        },
        legalBasis: 'Luật Cư trú 2020, Điều 24 khoản 1 điểm a',
      },
      {
        code: 'deceased-lived-elsewhere',
        text: {
          vi: 'Người chết không đăng ký thường trú tại xã, phường này. Đề nghị nộp hồ sơ đến nơi người chết đăng ký thường trú.',
          en: 'The deceased was not registered as a resident of this commune. Please apply where they were registered.',
        },
        legalBasis: 'Luật Cư trú 2020, Điều 24',
      },
      {
        code: 'residence-already-removed',
        text: {
          vi: 'Đăng ký thường trú của người chết đã được xóa trong một hồ sơ khác.',
          en: 'The registration of the deceased was removed in another case.',
        },
        legalBasis: 'Luật Cư trú 2020, Điều 24',
      },
    ],
    'request-supplement': [
      {
        code: 'household-differs',
        text: {
          vi: 'Chủ hộ đã khai không cùng hộ với người chết theo dữ liệu cư trú. Đề nghị kiểm tra lại thông tin chủ hộ.',
          en: 'The declared head of the household was not in one household with the deceased. Please check it.',
        },
        legalBasis: 'Luật Cư trú 2020, Điều 10, Điều 24',
      },
    ],
  },
  'funeral-allowance': {
    refuse: [
      {
        code: 'death-not-registered',
        text: {
          vi: 'Chưa có kết quả đăng ký khai tử; chỉ giải quyết mai táng phí sau khi đã đăng ký khai tử.',
          en: 'There is no result of the registration of the death yet; this can only be decided after it.',
        },
        legalBasis: 'Nghị định 20/2021/NĐ-CP, Điều 11; Nghị định 63/2024/NĐ-CP, Điều 9',
      },
      {
        code: 'belongs-to-social-insurance',
        text: {
          vi: 'Người chết đang hưởng lương hưu, trợ cấp bảo hiểm xã hội hằng tháng: trợ cấp mai táng do cơ quan bảo hiểm xã hội giải quyết. Đề nghị nộp hồ sơ đến cơ quan bảo hiểm xã hội.',
          en: 'The deceased drew a pension or a monthly benefit: the social insurance office grants this allowance. Please apply there.',
        },
        legalBasis: 'Luật Bảo hiểm xã hội 2024, Điều 85; Nghị định 20/2021/NĐ-CP, Điều 11',
      },
      {
        code: 'not-entitled',
        text: {
          vi: 'Người chết không thuộc đối tượng bảo trợ xã hội được hỗ trợ chi phí mai táng.',
          en: 'The deceased was not on social protection with a funeral allowance.',
        },
        legalBasis: 'Nghị định 20/2021/NĐ-CP, Điều 11 khoản 1',
      },
      {
        code: 'allowance-already-paid',
        text: {
          vi: 'Chi phí mai táng của người này đã được hỗ trợ theo một hồ sơ khác; chỉ được hưởng một lần.',
          en: 'The funeral allowance for this person was paid in another case; it is paid once.',
        },
        legalBasis: 'Nghị định 20/2021/NĐ-CP, Điều 11',
      },
      {
        code: 'buried-before-death',
        text: {
          vi: 'Ngày mai táng đã khai sớm hơn ngày chết. Đề nghị kiểm tra lại tờ khai rồi nộp lại.',
          en: 'The declared day of burial is before the day of death. Please check the declaration and apply again.',
        },
        legalBasis: 'Nghị định 20/2021/NĐ-CP, Điều 11',
      },
    ],
    'request-supplement': [
      {
        code: 'authorisation-paper',
        text: {
          vi: 'Người nhận không phải là thân nhân của người chết. Đề nghị bổ sung văn bản ủy quyền hoặc giấy xác nhận đã tổ chức mai táng.',
          en: 'The recipient is not a relative of the deceased. Please hand in an authorisation or the paper that confirms who held the funeral.',
        },
        legalBasis: 'Nghị định 20/2021/NĐ-CP, Điều 11',
      },
    ],
  },
};
