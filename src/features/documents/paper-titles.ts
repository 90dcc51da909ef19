import type { Texts } from '../../platform/problems/problem-entry.js';
import type { PaperKind } from './ports/paper-content.js';

/** What papers are called, as the law calls them; the English says what they are. */
export const PAPER_TITLES: Readonly<Record<PaperKind, Texts>> = {
  receipt: {
    vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    en: 'Receipt with the day of the result',
  },
};
