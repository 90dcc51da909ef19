import type { Reason } from './reason.js';

/** What an agency asks for, in its words and by its articles; the code is also that of the paper which answers it. */
export const SUPPLEMENTS: Readonly<Record<string, readonly Reason[]>> = {
  'birth-registration': [
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
  'death-registration': [
    {
      code: 'deceased-name-differs',
      text: {
        vi: 'Họ tên người chết không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị sửa lại tờ khai hoặc nộp giấy tờ chứng minh.',
        en: "The deceased's name differs from the population register. Please correct the declaration or hand in a paper that proves the name.",
      },
      legalBasis: 'Luật Hộ tịch 2014, Điều 34',
    },
  ],
  'permanent-residence': [
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
  'residence-removal': [
    {
      code: 'household-differs',
      text: {
        vi: 'Chủ hộ đã khai không cùng hộ với người chết theo dữ liệu cư trú. Đề nghị kiểm tra lại thông tin chủ hộ.',
        en: 'The declared head of the household was not in one household with the deceased. Please check it.',
      },
      legalBasis: 'Luật Cư trú 2020, Điều 10, Điều 24',
    },
  ],
  'child-health-insurance': [
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
  'funeral-allowance': [
    {
      code: 'authorisation-paper',
      text: {
        vi: 'Người nhận không phải là thân nhân của người chết. Đề nghị bổ sung văn bản ủy quyền hoặc giấy xác nhận đã tổ chức mai táng.',
        en: 'The recipient is not a relative of the deceased. Please hand in an authorisation or the paper that confirms who held the funeral.',
      },
      legalBasis: 'Nghị định 20/2021/NĐ-CP, Điều 11',
    },
  ],
};
