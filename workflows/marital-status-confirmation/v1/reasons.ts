/** Why a confirmation is refused, what is asked for and what is verified, in the words and by the articles of civil status. */
import type { StepReasons } from '../../../src/kernel/procedure/procedure-version.js';
import { unmappedEthnicGroup } from '../../_shared/code-lists/v1.js';

const DECREE = 'Nghị định 123/2015/NĐ-CP';

export const maritalStatusConfirmationReasons: Readonly<Record<string, StepReasons>> = {
  'marital-status-confirmation': {
    refuse: [
      {
        code: 'subject-not-in-register',
        text: {
          vi: 'Không tìm thấy người được xác nhận trong Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra số định danh cá nhân đã khai rồi nộp lại.',
          en: 'The person was not found in the population register. Please check the personal number that was given and apply again.',
        },
        legalBasis: `${DECREE}, Điều 22 khoản 3`,
      },
      {
        code: 'lives-in-another-commune',
        text: {
          vi: 'Người được xác nhận không cư trú tại xã, phường này. Đề nghị nộp hồ sơ đến nơi đăng ký thường trú; nếu không có nơi thường trú thì đến nơi đăng ký tạm trú.',
          en: 'The person does not live in this commune. Please apply where the permanent residence is or, if there is none, the temporary one.',
        },
        legalBasis: `${DECREE}, Điều 21 khoản 1`,
      },
      {
        code: 'married-already',
        text: {
          vi: 'Theo Cơ sở dữ liệu quốc gia về dân cư, người được xác nhận đang có vợ, có chồng nên không được cấp Giấy xác nhận để kết hôn.',
          en: 'By the population register the person is married: no confirmation is issued in order to marry.',
        },
        legalBasis: `${DECREE}, Điều 22 khoản 1; Luật Hôn nhân và gia đình 2014, Điều 8 khoản 1 điểm d`,
      },
      {
        code: 'too-young-to-marry',
        text: {
          vi: 'Người được xác nhận chưa đủ tuổi kết hôn (nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi) nên không được cấp Giấy xác nhận để kết hôn.',
          en: 'The person is too young to marry (a man from 20 years, a woman from 18): no confirmation is issued in order to marry.',
        },
        legalBasis: `${DECREE}, Điều 22 khoản 1; Luật Hôn nhân và gia đình 2014, Điều 8 khoản 1 điểm a`,
      },
    ],
    'request-supplement': [
      unmappedEthnicGroup(`${DECREE}, Điều 22 khoản 3`),
      {
        code: 'subject-name-differs',
        text: {
          vi: 'Họ tên người được xác nhận không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị sửa lại tờ khai hoặc nộp giấy tờ chứng minh.',
          en: "The person's name differs from the population register. Please correct the declaration or hand in a paper that proves the name.",
        },
        legalBasis: `${DECREE}, Điều 22 khoản 3`,
      },
      {
        code: 'ended-marriage-paper',
        text: {
          vi: 'Người đã ly hôn hoặc có vợ, chồng đã chết chưa nộp giấy tờ chứng minh. Đề nghị bổ sung bản án, quyết định ly hôn, trích lục ghi chú ly hôn hoặc trích lục khai tử.',
          en: 'The paper that proves the end of the former marriage is missing: the judgment, the extract of the noted divorce or of the death registration.',
        },
        legalBasis: `${DECREE}, Điều 22 khoản 2`,
      },
      {
        code: 'partner-details',
        text: {
          vi: 'Xin xác nhận để kết hôn nhưng chưa khai người dự định kết hôn và nơi đăng ký. Đề nghị bổ sung.',
          en: 'The confirmation is wanted in order to marry, and neither the intended spouse nor the place of registration is named. Please add them.',
        },
        legalBasis: `${DECREE}, Điều 22 khoản 3`,
      },
      {
        code: 'earlier-confirmation',
        text: {
          vi: 'Người này đã được cấp Giấy xác nhận tình trạng hôn nhân trước đó. Đề nghị nộp lại giấy đã cấp; nếu đã mất thì nộp văn bản cam đoan.',
          en: 'A confirmation was given to this person before. Please hand it back; if it is lost, hand in a written statement.',
        },
        legalBasis: `${DECREE}, Điều 22 khoản 6`,
      },
    ],
    'report-verification': [
      {
        code: 'former-residence-asked',
        text: {
          vi: 'Người được xác nhận từng thường trú ở nơi khác và không chứng minh được tình trạng hôn nhân thời gian đó; Ủy ban nhân dân nơi ấy được đề nghị kiểm tra, trả lời.',
          en: 'The person lived elsewhere before and cannot prove the marital status of that time: the commune there is asked.',
        },
        legalBasis: `${DECREE}, Điều 22 khoản 4`,
      },
      {
        code: 'declared-status-differs',
        text: {
          vi: 'Tình trạng hôn nhân đã khai khác với Cơ sở dữ liệu quốc gia về dân cư; cơ quan hộ tịch kiểm tra, xác minh.',
          en: 'The declared marital status differs from the population register and is verified.',
        },
        legalBasis: `${DECREE}, Điều 22 khoản 3`,
      },
    ],
  },
};
