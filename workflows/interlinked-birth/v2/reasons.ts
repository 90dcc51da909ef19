/** Why a step is refused, what is asked for and what is verified: as in version 1, with the cases that the fuller form can tell. */
import type { StepReasons } from '../../../src/kernel/procedure/procedure-version.js';
import { required } from '../../../src/kernel/values/assert.js';
import { unmappedEthnicGroup } from '../../_shared/code-lists/v1.js';
import { birthReasons as first } from '../v1/reasons.js';

const registration = reasonsOf('birth-registration');
const residence = reasonsOf('permanent-residence');

function reasonsOf(step: string): StepReasons {
  return required(first[step], `reasons of ${step}`);
}

export const birthReasons: Readonly<Record<string, StepReasons>> = {
  ...first,
  'birth-registration': {
    ...registration,
    'request-supplement': [
      ...registration['request-supplement'],
      {
        code: 'foreign-birth-paper',
        text: {
          vi: 'Trẻ sinh ở nước ngoài. Đề nghị bổ sung giấy chứng sinh hoặc giấy tờ khác do cơ quan có thẩm quyền của nước ngoài cấp, kèm bản dịch.',
          en: 'The child was born abroad. Please hand in the birth paper of that country, with a translation.',
        },
        legalBasis: 'Nghị định 123/2015/NĐ-CP, Điều 29',
      },
      {
        code: 'birth-notice-cancelled',
        text: {
          vi: 'Cơ sở khám bệnh, chữa bệnh đã thu hồi giấy chứng sinh này và cấp giấy khác. Đề nghị sửa số giấy chứng sinh đã khai, hoặc nộp giấy còn giá trị.',
          en: 'The health facility took this birth notice back and issued another. Please correct its number, or hand in the one that holds.',
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 16 khoản 1; Thông tư 22/2025/TT-BYT',
      },
      unmappedEthnicGroup('Luật Hộ tịch 2014, Điều 14 khoản 1'),
      {
        code: 'twins-confirmation',
        text: {
          vi: 'Trẻ bị nghi trùng với trẻ đã được cấp số. Đề nghị bộ phận một cửa đối chiếu giấy chứng sinh của từng trẻ và xác nhận trẻ sinh đôi, sinh ba.',
          en: 'The child is taken for one who has a number. Please compare the birth notices and confirm that they are twins or triplets.',
        },
        // What a registration of birth contains, the number among it; the letter of 2021 on numbers that come later asks nobody for anything.
        legalBasis: 'Luật Hộ tịch 2014, Điều 14 khoản 1',
      },
    ],
    'report-verification': [
      {
        code: 'recognition-of-father',
        text: {
          vi: 'Nhận cha cho con cùng lúc đăng ký khai sinh: cơ quan đăng ký xem xét chứng cứ trước khi quyết định.',
          en: 'A father is recognised together with the registration: the evidence is examined first.',
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 25; Thông tư 04/2020/TT-BTP, Điều 14, Điều 15',
      },
      {
        code: 'foundling-posted',
        text: {
          vi: 'Trẻ bị bỏ rơi: thông báo được niêm yết tại trụ sở Ủy ban nhân dân trong 7 ngày liên tục trước khi đăng ký.',
          en: 'An abandoned child: the notice hangs at the office of the commune for seven days in a row first.',
        },
        legalBasis: 'Nghị định 123/2015/NĐ-CP, Điều 14',
      },
      {
        code: 'born-outside-facility',
        text: {
          vi: 'Trẻ sinh ngoài cơ sở y tế nên không có giấy chứng sinh; cơ quan đăng ký xác minh văn bản của người làm chứng hoặc giấy cam đoan về việc sinh.',
          en: 'Born outside a health facility, without a birth notice: what the witness or the declaration says is verified.',
        },
        legalBasis: 'Luật Hộ tịch 2014, Điều 16 khoản 1; Nghị định 63/2024/NĐ-CP, Điều 5',
      },
    ],
  },
  'permanent-residence': {
    ...residence,
    'request-supplement': [
      ...residence['request-supplement'],
      {
        code: 'parents-apart-consent',
        text: {
          vi: 'Cha mẹ có nơi cư trú khác nhau mà chưa có ý kiến của người còn lại. Đề nghị xác nhận trên VNeID hoặc ký vào Tờ khai CT01.',
          en: 'The parents live apart and the other one has not consented. Please let that parent confirm in VNeID or sign form CT01.',
        },
        legalBasis: 'Luật Cư trú 2020, Điều 12 khoản 2',
      },
    ],
    'report-verification': [
      {
        code: 'relation-not-kin',
        text: {
          vi: 'Trẻ không có quan hệ gia đình với chủ hộ theo tờ khai; cơ quan đăng ký cư trú xác minh chỗ ở và ý kiến của chủ hộ.',
          en: 'The child is no relative of the head of the household: the lodging and the consent of the head are verified.',
        },
        legalBasis: 'Luật Cư trú 2020, Điều 20 khoản 2, khoản 3',
      },
    ],
  },
};
