import type { Texts } from '../../platform/problems/problem-entry.js';
import type { PaperKind } from './ports/paper-content.js';

/** What papers are called, as the law calls them; the English says what they are. */
export const PAPER_TITLES: Readonly<Record<PaperKind, Texts>> = {
  receipt: { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', en: 'Receipt with the day of the result' },
  'supplement-request': { vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', en: 'Request for a supplement' },
  refusal: { vi: 'Phiếu từ chối giải quyết hồ sơ', en: 'Refusal' },
  apology: { vi: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', en: 'Apology with a new day' },
  result: { vi: 'Bản in kết quả giải quyết', en: 'Print of the result' },
  'control-sheet': {
    vi: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
    en: 'Control sheet of the whole way',
  },
};
