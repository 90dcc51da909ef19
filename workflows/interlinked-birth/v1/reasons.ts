/** Why a step is refused and what is asked for, in the words and by the articles of the agency that carries it out. */
import type { StepReasons } from '../../../src/kernel/procedure/procedure-version.js';

export const birthReasons: Readonly<Record<string, StepReasons>> = {
  'birth-registration': {
    refuse: [
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
    'request-supplement': [
      {
        code: 'marriage-or-acknowledgement-paper',
        text: {
          vi: 'Tờ khai có tên người cha nhưng dữ liệu hộ tịch không có quan hệ hôn nhân của cha mẹ. Đề nghị bổ sung giấy chứng nhận kết hôn hoặc quyết định công nhận việc nhận cha, mẹ, con.',
          en: 'The declaration names a father, but the registers hold no marriage of the parents. Please hand in the marriage certificate or the decision that acknowledges the parent.',
        },
        legalBasis: 'Nghị định 123/2015/NĐ-CP, Điều 15; Thông tư 04/2020/TT-BTP, Điều 16',
      },
      {
        code: 'birth-notice-facility-unknown',
        text: {
          vi: 'Mã cơ sở khám bệnh, chữa bệnh trên giấy chứng sinh không có trong danh mục. Đề nghị kiểm tra lại số giấy chứng sinh hoặc nộp bản giấy.',
          en: 'The health facility in the number of the birth notice is not on the list. Please check the number or hand in the notice on paper.',
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 16 khoản 1; Thông tư 22/2025/TT-BYT',
      },
      {
        code: 'mother-name-differs',
        text: {
          vi: 'Họ tên người mẹ không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị sửa lại tờ khai hoặc nộp giấy tờ chứng minh.',
          en: "The mother's name differs from the population register. Please correct the declaration or hand in a paper that proves the name.",
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 14 khoản 1, Điều 16',
      },
    ],
  },
  'permanent-residence': {
    refuse: [
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
    'request-supplement': [
      {
        code: 'ct01-consent',
        text: {
          vi: 'Chủ hộ đồng ý bằng văn bản nhưng hồ sơ chưa có Tờ khai thay đổi thông tin cư trú (mẫu CT01) có chữ ký của chủ hộ. Đề nghị bổ sung tờ khai hoặc xác nhận trên VNeID.',
          en: 'The head of the household consents in writing, but form CT01 with their signature is missing. Please hand it in, or let the head confirm on VNeID.',
        },
        legalBasis: 'Luật Cư trú 2020, Điều 21; Nghị định 63/2024/NĐ-CP, Điều 5',
      },
      {
        code: 'head-name-differs',
        text: {
          vi: 'Họ tên chủ hộ không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra lại thông tin chủ hộ.',
          en: 'The name of the head of the household differs from the population register. Please check it.',
        },
        legalBasis: 'Luật Cư trú 2020, Điều 21',
      },
    ],
  },
  'child-health-insurance': {
    refuse: [
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
    'request-supplement': [
      {
        code: 'facility-unknown',
        text: {
          vi: 'Nơi đăng ký khám bệnh, chữa bệnh ban đầu không có trong danh mục. Đề nghị chọn lại cơ sở.',
          en: 'The facility for primary care is not on the list. Please choose another.',
        },
        legalBasis: 'Luật Bảo hiểm y tế 2008, Điều 26; Nghị định 63/2024/NĐ-CP, Điều 5',
      },
      {
        code: 'guardian-missing',
        text: {
          vi: 'Tờ khai ghi người cha là người giám hộ nhưng không khai thông tin người cha. Đề nghị chọn lại người giám hộ.',
          en: "The declaration names the father as guardian, but not the father's data. Please choose another guardian, or add the father's data.",
        },
        legalBasis: 'Luật Bảo hiểm y tế 2008, Điều 17; Nghị định 63/2024/NĐ-CP, Điều 5',
      },
    ],
  },
};
