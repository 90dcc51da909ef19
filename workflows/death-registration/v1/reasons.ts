/** Why a registration is refused and what is asked for, in the words and by the articles of civil status. */
import type { StepReasons } from '../../../src/kernel/procedure/procedure-version.js';
import { unmappedEthnicGroup } from '../../_shared/code-lists/v1.js';

export const deathRegistrationReasons: Readonly<Record<string, StepReasons>> = {
  'death-registration': {
    refuse: [
      {
        code: 'deceased-not-in-register',
        text: {
          vi: 'Không tìm thấy người chết trong Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra số định danh cá nhân đã khai rồi nộp lại.',
          en: 'The deceased was not found in the population register. Please check the personal number that was given and apply again.',
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 34',
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
      unmappedEthnicGroup(),
      {
        code: 'deceased-name-differs',
        text: {
          vi: 'Họ tên người chết không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị sửa lại tờ khai hoặc nộp giấy tờ chứng minh.',
          en: "The deceased's name differs from the population register. Please correct the declaration or hand in a paper that proves the name.",
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 34',
      },
    ],
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
};
