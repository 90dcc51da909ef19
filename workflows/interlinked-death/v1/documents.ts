/** The papers that the steps issue, by their names in the law of this version. */
import type { Label } from '../../../src/kernel/procedure/procedure-version.js';

export const deathDocuments: Readonly<Record<string, Label>> = {
  'death-extract': { vi: 'Trích lục khai tử', en: 'Extract of death registration' },
  'residence-removal-notice': {
    vi: 'Thông báo xóa đăng ký thường trú',
    en: 'Notice of removal from permanent residence',
  },
  'funeral-allowance-decision': {
    vi: 'Quyết định hỗ trợ chi phí mai táng',
    en: 'Decision on the funeral allowance',
  },
};
