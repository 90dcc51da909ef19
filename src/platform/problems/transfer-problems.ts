import type { ProblemEntry } from './problem-entry.js';

/** What passing a case on to another desk is refused for. */
export const TRANSFER_PROBLEMS = {
  'desk-has-the-case': {
    status: 409,
    title: { vi: 'Hồ sơ đang ở chính đơn vị này', en: 'That desk has the case already' },
    advice: {
      vi: 'Tải lại hồ sơ để xem đơn vị đang giữ; nếu cần chuyển, chọn đơn vị khác.',
      en: 'Reload the case to see which desk has it; to pass it on, choose another one.',
    },
  },
  'desk-not-open': {
    status: 409,
    title: { vi: 'Đơn vị được chọn vừa ngừng tiếp nhận', en: 'The chosen desk has just closed' },
    advice: {
      vi: 'Hồ sơ vẫn ở đơn vị cũ. Chọn bộ phận một cửa đang hoạt động.',
      en: 'The case stayed where it was. Choose a desk that is open.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
