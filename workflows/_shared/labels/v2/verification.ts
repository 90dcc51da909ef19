/** Words for a longer limit of which the family is told, in both languages. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';

/** The Vietnamese ones. */
export const verificationVi: LabelFile = {
  'notice.verification-started.subject': 'Cần xác minh: {step}',
  'notice.verification-started.text':
    'Cơ quan giải quyết cần xác minh trước khi quyết định: {step}. Thời hạn có xác minh được áp dụng; trang tra cứu hồ sơ có ngày hẹn mới và lý do.',
  'reason.needs-verification': 'Cần xác minh thông tin đã khai',
};

/** The English ones. */
export const verificationEn: LabelFile = {
  'notice.verification-started.subject': 'To be verified: {step}',
  'notice.verification-started.text':
    'The agency has to verify before it decides: {step}. The longer time limit holds; the tracking page says until when, and why.',
  'reason.needs-verification': 'What was declared has to be verified',
};
