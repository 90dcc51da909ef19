import type { Texts } from '../../../platform/problems/problem-entry.js';

/** What masked values are shown in full for; nothing else is a purpose. */
export const REVEAL_PURPOSES = {
  'paper-check': { vi: 'Đối chiếu với giấy tờ', en: 'Comparing with papers' },
  'supplement-intake': { vi: 'Bổ sung, sửa hồ sơ đã tiếp nhận', en: 'Supplementing or correcting a case' },
  'contact-applicant': { vi: 'Liên hệ với người nộp hồ sơ', en: 'Getting in touch with the applicant' },
  'other-system': { vi: 'Nhập vào hệ thống khác', en: 'Entering it into another system' },
  'case-work': { vi: 'Giải quyết hồ sơ', en: 'Working on the case' },
  'complaint-or-audit': { vi: 'Giải quyết khiếu nại, kiểm tra hồ sơ', en: 'A complaint, or an audit of the case' },
} as const satisfies Readonly<Record<string, Texts>>;
