/** Why a registration is refused and what is asked for, in the words and by the articles of civil status. */
import type { StepReasons } from '../../../src/kernel/procedure/procedure-version.js';
import { unmappedEthnicGroup } from '../../_shared/code-lists/v1.js';

export const marriageRegistrationReasons: Readonly<Record<string, StepReasons>> = {
  'marriage-registration': {
    refuse: [
      {
        code: 'spouse-not-in-register',
        text: {
          vi: 'Không tìm thấy bên nam hoặc bên nữ trong Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra số định danh cá nhân đã khai rồi nộp lại.',
          en: 'One of the two was not found in the population register. Please check the personal numbers that were given and apply again.',
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 18',
      },
      {
        code: 'under-age',
        text: {
          vi: 'Bên nam chưa đủ 20 tuổi hoặc bên nữ chưa đủ 18 tuổi nên chưa đủ điều kiện kết hôn.',
          en: 'The man is not yet 20 or the woman not yet 18, so they may not marry yet.',
        },
        legalBasis: 'Luật Hôn nhân và gia đình 2014, Điều 8 khoản 1 điểm a',
      },
      {
        code: 'existing-marriage',
        text: {
          vi: 'Theo Cơ sở dữ liệu quốc gia về dân cư, bên nam hoặc bên nữ đang có vợ, có chồng. Đề nghị xuất trình bản án, quyết định ly hôn đã có hiệu lực để cập nhật trước khi đăng ký.',
          en: 'By the population register one of the two is married. Please show the decision of divorce so that the register can follow, and apply again.',
        },
        legalBasis: 'Luật Hôn nhân và gia đình 2014, Điều 5 khoản 2 điểm c, Điều 8 khoản 1 điểm d',
      },
      {
        code: 'close-kinship',
        text: {
          vi: 'Bên nam và bên nữ cùng dòng máu về trực hệ hoặc có họ trong phạm vi ba đời.',
          en: 'The two are of one line, or related within three generations.',
        },
        legalBasis: 'Luật Hôn nhân và gia đình 2014, Điều 5 khoản 2 điểm d',
      },
      {
        code: 'neither-lives-here',
        text: {
          vi: 'Không bên nào cư trú tại xã, phường này. Đề nghị nộp hồ sơ đến nơi cư trú của một trong hai bên.',
          en: 'Neither of the two lives in this commune. Please apply where one of them does.',
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 17 khoản 1',
      },
      {
        code: 'marriage-already-registered',
        text: {
          vi: 'Việc kết hôn của bên nam hoặc bên nữ đã được đăng ký trong một hồ sơ khác.',
          en: 'The marriage of one of the two was registered in another case.',
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 5 khoản 4',
      },
    ],
    'request-supplement': [
      unmappedEthnicGroup(),
      {
        code: 'both-have-to-come',
        text: {
          vi: 'Hai bên nam, nữ phải cùng có mặt để xác nhận tự nguyện kết hôn và ký vào Sổ đăng ký kết hôn. Đề nghị hai bên cùng đến.',
          en: 'Both have to be there to say that they marry of their own will, and to sign the register. Please come together.',
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 18',
      },
      {
        code: 'former-marriage-paper',
        text: {
          vi: 'Bên đã ly hôn hoặc có vợ, chồng đã chết chưa nộp giấy tờ chứng minh. Đề nghị bổ sung bản án, quyết định ly hôn, trích lục khai tử hoặc giấy chứng tử.',
          en: 'Whoever is divorced or widowed has not proved it. Please hand in the decision of divorce, or the extract or certificate of the death.',
        },
        legalBasis: 'Nghị định 123/2015/NĐ-CP, Điều 10, Điều 30',
      },
      {
        code: 'spouse-name-differs',
        text: {
          vi: 'Họ tên bên nam hoặc bên nữ không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị sửa lại tờ khai hoặc nộp giấy tờ chứng minh.',
          en: 'A name differs from the population register. Please correct the declaration or hand in a paper that proves the name.',
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 18',
      },
    ],
    'report-verification': [
      {
        code: 'marital-status-verified',
        text: {
          vi: 'Tình trạng hôn nhân đã khai khác với Cơ sở dữ liệu quốc gia về dân cư; cơ quan đăng ký xác minh điều kiện kết hôn.',
          en: 'The declared marital status is not that of the population register: whether the two may marry is verified.',
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 18 khoản 2',
      },
    ],
  },
};
