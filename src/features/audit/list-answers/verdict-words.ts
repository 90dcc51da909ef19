import type { AnswerVerdict } from '../../../engine/ports/inbox-records.js';
import type { Label } from '../../../kernel/procedure/procedure-version.js';

interface VerdictWords {
  readonly titles: Label;
  /** Why such an answer changes nothing. */
  readonly why: Label;
}

/** What became of an answer that is no event. */
export const VERDICT_WORDS: Readonly<Record<Exclude<AnswerVerdict, 'applied'>, VerdictWords>> = {
  duplicate: {
    titles: { vi: 'Trả lời trùng lặp', en: 'Answered before' },
    why: {
      vi: 'Cơ quan đã trả lời đúng như vậy trước đó; chỉ câu trả lời đầu tiên được ghi nhận.',
      en: 'The agency had answered the same before; only its first answer counts.',
    },
  },
  late: {
    titles: { vi: 'Trả lời đến muộn', en: 'Answered too late' },
    why: {
      vi: 'Đến sau một câu trả lời đã nói nhiều hơn, hoặc khi hồ sơ không còn chờ câu trả lời này.',
      en: 'It came after an answer that says more, or when the case did not wait for it any more.',
    },
  },
  unknown: {
    titles: { vi: 'Trả lời cho yêu cầu không có', en: 'Answered what was not asked' },
    why: {
      vi: 'Hệ thống không gửi yêu cầu này cho cơ quan đó: nhầm lẫn hoặc mạo nhận. Hồ sơ không thay đổi.',
      en: 'Nothing of the kind was sent to that agency: a mistake, or a false claim. The case stays as it is.',
    },
  },
  invalid: {
    titles: { vi: 'Trả lời không hợp lệ', en: 'Not a valid answer' },
    why: {
      vi: 'Không đúng định dạng đã thống nhất, hoặc không phù hợp với yêu cầu đã gửi; đã mở sự cố cho người vận hành.',
      en: 'It breaks the agreed format or does not fit what was asked; an incident was opened for the operator.',
    },
  },
};
