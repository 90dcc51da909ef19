import type { ProblemEntry } from './problem-entry.js';

/** What moving a case to another version is refused for. */
export const MIGRATION_PROBLEMS = {
  'version-not-published': {
    status: 409,
    title: { vi: 'Phiên bản đích chưa được công bố', en: 'The target version is not published today' },
    advice: {
      vi: 'Hồ sơ vẫn theo phiên bản cũ. Công bố phiên bản đó trước, do hai người quyết định, rồi làm lại.',
      en: 'The case stays as it was. Publish that version first, which two people decide, and do this again.',
    },
  },
  'migration-not-possible': {
    status: 409,
    title: {
      vi: 'Hồ sơ không chuyển được sang phiên bản đó',
      en: 'The case cannot go on by that version',
    },
    advice: {
      vi: 'Hồ sơ vẫn theo phiên bản đang áp dụng. Xem từng lý do rồi lập lại kế hoạch chuyển, hoặc để hồ sơ kết thúc theo phiên bản cũ.',
      en: 'The case goes on as it is. Look at each reason and plan anew, or let the case end by the version that it has.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
