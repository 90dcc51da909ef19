/** The paper that is issued, by its name in the law of this version. */
import type { Label } from '../../../src/kernel/procedure/procedure-version.js';

export const temporaryResidenceDocuments: Readonly<Record<string, Label>> = {
  'temporary-residence-notice': {
    vi: 'Thông báo về kết quả đăng ký tạm trú',
    en: 'Notice of registered temporary residence',
  },
};
