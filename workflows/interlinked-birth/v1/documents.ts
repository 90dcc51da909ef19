/** The papers that the steps issue, by their names in the law of this version. */
import type { Label } from '../../../src/kernel/procedure/procedure-version.js';

export const birthDocuments: Readonly<Record<string, Label>> = {
  'birth-certificate': { vi: 'Giấy khai sinh', en: 'Birth certificate' },
  'residence-registration-notice': {
    vi: 'Thông báo về kết quả đăng ký thường trú',
    en: 'Notice of registered permanent residence',
  },
  'health-insurance-card': { vi: 'Thẻ bảo hiểm y tế', en: 'Health-insurance card' },
};
