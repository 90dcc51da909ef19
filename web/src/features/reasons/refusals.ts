import type { Reason } from './reason.js';

/** Why a step is refused, in the words and by the articles of the agency that carries it out. */
export const REFUSALS: Readonly<Record<string, readonly Reason[]>> = {
  'birth-registration': [
    {
      code: 'mother-not-in-register',
      text: {
        vi: 'Không tìm thấy người mẹ trong Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra số định danh cá nhân đã khai rồi nộp lại.',
        en: 'The mother was not found in the population register. Please check the personal number that was given and apply again.',
      },
      legalBasis: 'Luật Hộ tịch 2014, Điều 16 khoản 2; Nghị định 63/2024/NĐ-CP, Điều 8',
    },
    {
      code: 'born-in-future',
      text: {
        vi: 'Ngày sinh đã khai muộn hơn ngày hôm nay. Chỉ đăng ký khai sinh sau khi trẻ được sinh ra.',
        en: 'The declared day of birth is later than today. A birth is registered after the child was born.',
      },
      legalBasis: 'Luật Hộ tịch 2014, Điều 15 khoản 1',
    },
    {
      code: 'birth-already-registered',
      text: {
        vi: 'Trẻ này hoặc giấy chứng sinh này đã được đăng ký khai sinh trong một hồ sơ khác; mỗi người chỉ đăng ký khai sinh một lần.',
        en: 'This child or this birth notice was registered in another case; a birth is registered once.',
      },
      legalBasis: 'Luật Hộ tịch 2014, Điều 5 khoản 4',
    },
  ],
  'death-registration': [
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
  'permanent-residence': [
    {
      code: 'birth-not-registered',
      text: {
        vi: 'Chưa có kết quả đăng ký khai sinh của trẻ; chỉ đăng ký thường trú sau khi đã đăng ký khai sinh.',
        en: 'There is no result of the registration of the birth yet; this can only be decided after it.',
      },
      legalBasis: 'Nghị định 63/2024/NĐ-CP, Điều 7, Điều 8',
    },
    {
      code: 'head-not-in-register',
      text: {
        vi: 'Không tìm thấy chủ hộ trong Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra số định danh cá nhân của chủ hộ.',
        en: 'The head of the household was not found in the population register. Please check the personal number that was given.',
      },
      legalBasis: 'Luật Cư trú 2020, Điều 20 khoản 2',
    },
    {
      code: 'head-lives-elsewhere',
      text: {
        vi: 'Nơi đề nghị đăng ký thường trú không thuộc xã, phường mà chủ hộ đang đăng ký thường trú.',
        en: 'The place where the child is to be registered is not in the commune in which the head of the household is registered.',
      },
      legalBasis: 'Luật Cư trú 2020, Điều 20 khoản 2, Điều 22',
    },
    {
      code: 'child-already-resident',
      text: {
        vi: 'Trẻ đã được đăng ký thường trú trong một hồ sơ khác; mỗi công dân chỉ có một nơi thường trú.',
        en: 'The child was registered as a resident in another case; every citizen has one permanent residence.',
      },
      legalBasis: 'Luật Cư trú 2020, Điều 11',
    },
  ],
  'residence-removal': [
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
  'child-health-insurance': [
    {
      code: 'birth-not-registered',
      text: {
        vi: 'Chưa có kết quả đăng ký khai sinh của trẻ; chỉ cấp thẻ bảo hiểm y tế sau khi đã đăng ký khai sinh.',
        en: 'There is no result of the registration of the birth yet; this can only be decided after it.',
      },
      legalBasis: 'Nghị định 63/2024/NĐ-CP, Điều 7, Điều 8',
    },
    {
      code: 'six-or-older',
      text: {
        vi: 'Trẻ đã đủ 6 tuổi nên không thuộc đối tượng cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi.',
        en: 'The child is six or older and does not get the health insurance card for children under six.',
      },
      legalBasis: 'Luật Bảo hiểm y tế 2008, Điều 12',
    },
    {
      code: 'already-insured',
      text: {
        vi: 'Trẻ đã có thẻ bảo hiểm y tế theo một hồ sơ khác; mỗi người chỉ được cấp một thẻ.',
        en: 'The child got a health insurance card in another case; everybody has one card.',
      },
      legalBasis: 'Luật Bảo hiểm y tế 2008, Điều 16',
    },
  ],
  'funeral-allowance': [
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
};
