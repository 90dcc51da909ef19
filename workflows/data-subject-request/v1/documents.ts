/** The papers that the unit for personal-data protection issues. */
import type { Label } from '../../../src/kernel/procedure/procedure-version.js';

export const requestDocuments: Readonly<Record<string, Label>> = {
  'request-reply': {
    vi: 'Văn bản trả lời yêu cầu của chủ thể dữ liệu',
    en: 'Reply to the request of the data subject',
  },
  'fulfilment-notice': {
    vi: 'Thông báo kết quả thực hiện yêu cầu',
    en: 'Notice of what was done about the request',
  },
};
