import type { ProblemEntry } from './problem-entry.js';

/** Why an administrative act is not done. */
export const ADMINISTRATION_PROBLEMS = {
  'change-not-possible': {
    status: 409,
    title: { vi: 'Thay đổi này không thực hiện được', en: 'This change is not possible' },
    advice: {
      vi: 'Chưa có gì thay đổi. Xem từng điểm được nêu, sửa rồi đề xuất lại.',
      en: 'Nothing was changed. Look at each of the points that are named, and propose it anew.',
    },
  },
  'change-decided-already': {
    status: 409,
    title: { vi: 'Đề xuất này đã được quyết định', en: 'This proposal was decided already' },
    advice: {
      vi: 'Tải lại để xem ai đã quyết định thế nào.',
      en: 'Load it again to see who decided what.',
    },
  },
  'change-expired': {
    status: 409,
    title: { vi: 'Đề xuất này đã hết hạn', en: 'The time of this proposal is over' },
    advice: {
      vi: 'Không ai quyết định trong 30 ngày. Chưa có gì thay đổi: nếu vẫn cần, đề xuất lại.',
      en: 'Nobody decided it within 30 days. Nothing was changed: if it is still wanted, propose it anew.',
    },
  },
  'same-person-may-not-approve': {
    status: 403,
    title: { vi: 'Người đề xuất không được tự quyết định', en: 'Who proposed it may not decide it' },
    advice: {
      vi: 'Mọi thay đổi quản trị cần hai người: nhờ một quản trị viên khác duyệt hoặc từ chối, hoặc rút đề xuất.',
      en: 'Every administrative change takes two people: ask another administrator to approve or refuse it, or withdraw it.',
    },
  },
  'grantee-may-not-approve': {
    status: 403,
    title: { vi: 'Người được giao vai trò không được tự duyệt', en: 'Who gets the role may not approve it' },
    advice: {
      vi: 'Nhờ một quản trị viên thứ ba duyệt.',
      en: 'Ask a third administrator to approve it.',
    },
  },
  'only-the-proposer-withdraws': {
    status: 403,
    title: { vi: 'Chỉ người đề xuất mới rút được', en: 'Only who proposed it may withdraw it' },
    advice: {
      vi: 'Nếu không đồng ý, hãy từ chối đề xuất và nêu lý do.',
      en: 'If you do not agree, refuse the proposal and say why.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
