/** Why a step is refused and what is asked for, in the words and by the articles of the unit for personal-data protection. */
import type { StepReasons } from '../../../src/kernel/procedure/procedure-version.js';

export const requestReasons: Readonly<Record<string, StepReasons>> = {
  'request-answer': {
    refuse: [],
    'request-supplement': [
      {
        code: 'identity-paper',
        text: {
          vi: 'Họ tên người yêu cầu hoặc chủ thể dữ liệu không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị bổ sung giấy tờ chứng minh.',
          en: 'The name of the applicant or of the data subject differs from the population register. Please hand in a paper that proves who it is.',
        },
        legalBasis: 'Luật Bảo vệ dữ liệu cá nhân 2025, Điều 4; Nghị định 356/2025/NĐ-CP, Điều 5',
      },
      {
        code: 'representation-paper',
        text: {
          vi: 'Người yêu cầu không phải là chủ thể dữ liệu. Đề nghị bổ sung giấy tờ chứng minh quyền đại diện.',
          en: 'The applicant is not the data subject. Please hand in a paper that gives the right to speak for that person.',
        },
        legalBasis: 'Luật Bảo vệ dữ liệu cá nhân 2025, Điều 4; Nghị định 356/2025/NĐ-CP, Điều 5',
      },
    ],
  },
  'request-fulfilment': {
    refuse: [
      {
        code: 'kept-by-law',
        text: {
          vi: 'Dữ liệu này phải lưu giữ theo luật của lĩnh vực nên không được xóa. Căn cứ: ',
          en: 'The law says that this data is kept, so it cannot be erased. By: ',
        },
        legalBasis: 'Luật Bảo vệ dữ liệu cá nhân 2025, Điều 4; Nghị định 356/2025/NĐ-CP, Điều 5',
      },
    ],
    'request-supplement': [
      {
        code: 'correction-paper',
        text: {
          vi: 'Yêu cầu chỉnh sửa chưa kèm giấy tờ chứng minh thông tin đúng. Đề nghị bổ sung.',
          en: 'No paper that proves the right value came with the request. Please hand it in.',
        },
        legalBasis: 'Luật Bảo vệ dữ liệu cá nhân 2025, Điều 4; Nghị định 356/2025/NĐ-CP, Điều 5',
      },
    ],
    'report-verification': [
      {
        code: 'erasure-verified',
        text: {
          vi: 'Trước khi xóa phải kiểm tra hồ sơ còn thời hạn lưu giữ theo luật hay không.',
          en: 'Before it is erased: whether the law still wants the files kept is verified.',
        },
        legalBasis: 'Luật Bảo vệ dữ liệu cá nhân 2025, Điều 4; Nghị định 356/2025/NĐ-CP, Điều 5',
      },
    ],
  },
};
