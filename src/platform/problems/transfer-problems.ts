import type { ProblemEntry } from './problem-entry.js';

/** What passing a case on to another desk, or a step to another office, is refused for. */
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
    title: { vi: 'Đơn vị được chọn vừa ngừng tiếp nhận', en: 'The chosen office has just closed' },
    advice: {
      vi: 'Hồ sơ vẫn ở đơn vị cũ. Chọn đơn vị đang hoạt động.',
      en: 'The case stayed where it was. Choose an office that is open.',
    },
  },
  'office-has-the-step': {
    status: 409,
    title: { vi: 'Phần việc đang ở chính đơn vị này', en: 'That office has the step already' },
    advice: {
      vi: 'Tải lại hồ sơ để xem đơn vị đang giải quyết; nếu cần chuyển, chọn đơn vị khác.',
      en: 'Reload the case to see which office has the step; to pass it on, choose another one.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
