/** Why a step is refused and what is asked for: as in version 1, with the cases that the fuller form can tell. */
import type { StepReasons } from '../../../src/kernel/procedure/procedure-version.js';
import { required } from '../../../src/kernel/values/assert.js';
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
        code: 'twins-confirmation',
        text: {
          vi: 'Trẻ bị nghi trùng với trẻ đã được cấp số. Đề nghị bộ phận một cửa đối chiếu giấy chứng sinh của từng trẻ và xác nhận trẻ sinh đôi, sinh ba.',
          en: 'The child is taken for one who has a number. Please compare the birth notices and confirm that they are twins or triplets.',
        },
        legalBasis: 'Công văn 3160/BTP-CNTT ngày 13/09/2021',
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
  },
};
