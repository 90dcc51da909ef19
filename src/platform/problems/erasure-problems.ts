import type { ProblemEntry } from './problem-entry.js';

/** Why personal data is not erased. */
export const ERASURE_PROBLEMS = {
  'erasure-needs-a-second-person': {
    status: 403,
    title: { vi: 'Người đề nghị không được tự duyệt việc xóa', en: 'Who proposed an erasure may not approve it' },
    advice: {
      vi: 'Nhờ một quản trị viên khác xem xét và duyệt.',
      en: 'Ask another administrator to look at it and to approve it.',
    },
  },
  'erasure-proposed-already': {
    status: 409,
    title: { vi: 'Đã có đề nghị xóa dữ liệu này', en: 'The erasure of this data is proposed already' },
    advice: {
      vi: 'Xem danh sách đề nghị xóa; một quản trị viên khác duyệt hoặc từ chối đề nghị đang có.',
      en: 'Look at the list of erasures: another administrator approves or refuses the one that is there.',
    },
  },
  'erasure-decided': {
    status: 409,
    title: { vi: 'Đề nghị xóa này đã được quyết định', en: 'This erasure has been decided' },
    advice: {
      vi: 'Tải lại danh sách đề nghị xóa để xem ai đã quyết định, lúc nào.',
      en: 'Reload the list of erasures to see who decided, and when.',
    },
  },
  'nothing-to-erase': {
    status: 409,
    title: { vi: 'Không có dữ liệu loại này của người này', en: 'There is no data of this kind of this person' },
    advice: {
      vi: 'Kiểm tra mã hồ sơ, vai trò và loại dữ liệu; dữ liệu có thể đã được xóa.',
      en: 'Check the case code, the role and the class; the data may have been erased before.',
    },
  },
  'erasure-while-open': {
    status: 409,
    title: { vi: 'Người này còn hồ sơ đang giải quyết', en: 'A case of this person is still open' },
    advice: {
      vi: 'Chờ hồ sơ được nêu kết thúc và mọi thông báo được gửi xong, rồi đề nghị lại.',
      en: 'Wait until the case that is named has ended and everybody has been told, then propose it again.',
    },
  },
  'paper-erased': {
    status: 410,
    title: { vi: 'Giấy tờ này không còn đọc được', en: 'This paper can no longer be read' },
    advice: {
      vi: 'Dữ liệu cá nhân trong giấy tờ này đã được xóa theo quy định. Nếu cần, đề nghị người giữ bản đã cấp xuất trình bản đó.',
      en: 'Personal data in it was erased by law. If it is needed, ask whoever was given a copy to show it.',
    },
  },
  'data-must-be-kept': {
    status: 409,
    title: { vi: 'Pháp luật buộc lưu giữ dữ liệu này', en: 'The law has this data kept' },
    advice: {
      vi: 'Dữ liệu chỉ được xóa khi hết thời hạn lưu giữ theo điều luật được nêu.',
      en: 'It may be erased only when the period of the article that is named is over.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
