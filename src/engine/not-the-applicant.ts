import type { Texts } from '../platform/problems/problem-entry.js';

/** What is said to whoever applies as somebody else. */
export const NOT_THE_APPLICANT: Texts = {
  vi: 'Số định danh của người yêu cầu không phải của người đã khai trong hồ sơ: sửa số định danh, hoặc chọn lại quan hệ.',
  en: 'The personal id of the applicant is not that of the person named in the application: correct the id, or choose another relation.',
};
