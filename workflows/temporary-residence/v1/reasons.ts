/** Why a registration is refused and what is asked for, in the words and by the articles of the residence police. */
import type { StepReasons } from '../../../src/kernel/procedure/procedure-version.js';

export const temporaryResidenceReasons: Readonly<Record<string, StepReasons>> = {
  'temporary-residence': {
    refuse: [
      {
        code: 'resident-not-in-register',
        text: {
          vi: 'Không tìm thấy người đăng ký tạm trú trong Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra số định danh cá nhân đã khai rồi nộp lại.',
          en: 'The lodger was not found in the population register. Please check the personal number that was given and apply again.',
        },
        legalBasis: 'Luật Cư trú 2020, Điều 28',
      },
      {
        code: 'lodging-in-home-commune',
        text: {
          vi: 'Chỗ ở thuộc xã, phường mà người đăng ký đang thường trú; chỉ đăng ký tạm trú ngoài xã, phường nơi thường trú.',
          en: 'The place is in the commune of permanent residence; temporary residence is registered in another commune only.',
        },
        legalBasis: 'Luật Cư trú 2020, Điều 27 khoản 1',
      },
      {
        code: 'stay-under-thirty-days',
        text: {
          vi: 'Thời gian ở dưới 30 ngày nên không phải đăng ký tạm trú; chỉ cần thông báo lưu trú với Công an cấp xã.',
          en: 'A stay of less than 30 days needs no registration; a notice of stay to the commune police is enough.',
        },
        legalBasis: 'Luật Cư trú 2020, Điều 27 khoản 1, Điều 30',
      },
      {
        code: 'stay-already-registered',
        text: {
          vi: 'Người này đã đăng ký tạm trú trong một hồ sơ khác; nơi ở mới chỉ đăng ký sau khi xóa đăng ký cũ.',
          en: 'This person is registered as a lodger in another case; a new place is registered once the former one was removed.',
        },
        legalBasis: 'Luật Cư trú 2020, Điều 27, Điều 29',
      },
    ],
    'request-supplement': [
      {
        code: 'owner-consent',
        text: {
          vi: 'Hồ sơ chưa có ý kiến đồng ý của chủ chỗ ở. Đề nghị nộp Tờ khai thay đổi thông tin cư trú (mẫu CT01) có chữ ký của chủ chỗ ở, hoặc xác nhận trên VNeID.',
          en: "The landlord's consent is missing. Please hand in form CT01 with the landlord's signature, or let the landlord consent on VNeID.",
        },
        legalBasis: 'Luật Cư trú 2020, Điều 28 khoản 1',
      },
      {
        code: 'lodging-paper',
        text: {
          vi: 'Hồ sơ chưa có giấy tờ chứng minh chỗ ở hợp pháp. Đề nghị bổ sung hợp đồng thuê, văn bản cho mượn, cho ở nhờ.',
          en: 'No paper proves the right to the place. Please hand in the contract, or the statement of whoever lends the place.',
        },
        legalBasis: 'Luật Cư trú 2020, Điều 28 khoản 1',
      },
      {
        code: 'stay-over-two-years',
        text: {
          vi: 'Thời hạn tạm trú tối đa là 02 năm và được gia hạn nhiều lần. Đề nghị khai lại ngày kết thúc.',
          en: 'Temporary residence lasts two years at most and may be extended. Please give another last day.',
        },
        legalBasis: 'Luật Cư trú 2020, Điều 27 khoản 2',
      },
      {
        code: 'owner-name-differs',
        text: {
          vi: 'Họ tên chủ chỗ ở không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra lại.',
          en: "The landlord's name differs from the population register. Please check it.",
        },
        legalBasis: 'Luật Cư trú 2020, Điều 28 khoản 1',
      },
    ],
  },
};
