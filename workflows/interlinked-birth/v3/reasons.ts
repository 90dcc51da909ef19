/** Why a step is refused and what is asked for, in the words and by the articles of the agency that carries it out. */
import type { StepReasons } from '../../../src/kernel/procedure/procedure-version.js';
import { birthReasons as before } from '../v2/reasons.js';

export const birthReasons: Readonly<Record<string, StepReasons>> = {
  ...before,
  'child-identity-card': {
    refuse: [
      {
        code: 'no-personal-id-yet',
        text: {
          vi: 'Trẻ chưa có số định danh cá nhân nên chưa thể cấp thẻ căn cước. Khi giấy khai sinh được bổ sung số định danh, gia đình đề nghị cấp thẻ trên VNeID hoặc tại cơ quan quản lý căn cước.',
          en: 'The child has no personal id number yet, so no card can be made. Once the number is added to the birth certificate, please apply in VNeID or at the police.',
        },
        legalBasis: 'Luật Căn cước 2023, Điều 18, Điều 23',
      },
      {
        code: 'has-identity-card',
        text: {
          vi: 'Trẻ đã được cấp thẻ căn cước theo một hồ sơ khác; mỗi người chỉ được cấp một thẻ.',
          en: 'The child got an identity card in another case; everybody has one card.',
        },
        legalBasis: 'Luật Căn cước 2023, Điều 20',
      },
    ],
    'request-supplement': [
      {
        code: 'not-legal-representative',
        text: {
          vi: 'Người yêu cầu không phải là cha, mẹ hoặc người giám hộ của trẻ. Đề nghị bổ sung văn bản chứng minh là người đại diện hợp pháp.',
          en: 'The applicant is neither parent nor guardian of the child. Please hand in the paper that proves who may act for the child.',
        },
        legalBasis: 'Luật Căn cước 2023, Điều 23 khoản 5',
      },
    ],
  },
};
