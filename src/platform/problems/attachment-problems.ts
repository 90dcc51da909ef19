import type { ProblemEntry } from './problem-entry.js';

/** What can be wrong with a paper that is handed in as a file, and with reading it. */
export const ATTACHMENT_PROBLEMS = {
  'attachment-name-missing': {
    status: 400,
    title: { vi: 'Thiếu tên tệp', en: 'The name of the file is missing' },
    advice: {
      vi: 'Chưa lưu gì. Đặt cho tệp một tên không quá 200 ký tự rồi chọn lại tệp.',
      en: 'Nothing was kept. Give the file a name of at most 200 characters, then choose it again.',
    },
  },
  'attachment-empty': {
    status: 422,
    title: { vi: 'Tệp trống', en: 'The file is empty' },
    advice: {
      vi: 'Chưa lưu gì. Mở tệp trên máy để kiểm tra, quét lại giấy tờ nếu cần, rồi chọn lại tệp.',
      en: 'Nothing was kept. Open the file on your computer, scan the paper again if need be, and choose it again.',
    },
  },
  'attachment-too-large': {
    status: 413,
    title: { vi: 'Tệp quá lớn', en: 'The file is too large' },
    advice: {
      vi: 'Chưa lưu gì. Quét lại ở độ phân giải thấp hơn (200–300 dpi là đủ), hoặc tách thành nhiều tệp, rồi chọn lại.',
      en: 'Nothing was kept. Scan it again at a lower resolution (200 to 300 dpi will do), or split it, then choose it again.',
    },
  },
  'attachment-type-not-taken': {
    status: 415,
    title: { vi: 'Loại tệp không được nhận', en: 'Files of this type are not taken' },
    advice: {
      vi: 'Chưa lưu gì. Chỉ nhận PDF, JPEG và PNG, xét theo nội dung chứ không theo tên tệp: lưu hoặc quét lại giấy tờ ở một trong các loại đó.',
      en: 'Nothing was kept. PDF, JPEG and PNG are taken, judged by what is in the file and not by its name: save or scan the paper as one of them.',
    },
  },
  'attachment-type-differs': {
    status: 415,
    title: { vi: 'Nội dung tệp khác loại đã khai', en: 'The file is not of the type that was declared' },
    advice: {
      vi: 'Chưa lưu gì. Kiểm tra đã chọn đúng tệp chưa (có thể tệp bị đổi đuôi); mở được thì lưu lại đúng loại rồi chọn lại.',
      en: 'Nothing was kept. See whether it is the right file (it may have been renamed); if it opens, save it as the right type and choose it again.',
    },
  },
  'attachment-active-content': {
    status: 422,
    title: { vi: 'Tệp PDF chứa mã hoặc tệp nhúng', en: 'The PDF holds code or embedded files' },
    advice: {
      vi: 'Chưa lưu gì. In tệp ra PDF mới (chức năng in thành PDF), hoặc quét bản giấy, rồi chọn lại.',
      en: 'Nothing was kept. Print it to a new PDF, or scan the paper, then choose it again.',
    },
  },
  'attachment-digest-differs': {
    status: 422,
    title: { vi: 'Tệp nhận được khác tệp đã gửi', en: 'What arrived is not what was announced' },
    advice: {
      vi: 'Chưa lưu gì: mã băm của tệp khác với mã đã báo trước. Gửi lại tệp; nếu vẫn vậy, báo bộ phận kỹ thuật.',
      en: 'Nothing was kept: its digest is not the one that was announced. Send the file again; if it remains, tell the technical staff.',
    },
  },
  'attachment-interrupted': {
    status: 400,
    title: { vi: 'Tệp chưa tới hết', en: 'The file did not arrive whole' },
    advice: {
      vi: 'Chưa lưu gì. Kiểm tra đường truyền rồi gửi lại tệp.',
      en: 'Nothing was kept. Look at the connection, then send the file again.',
    },
  },
  'too-many-attachments': {
    status: 409,
    title: { vi: 'Quá nhiều tệp chưa nộp cùng hồ sơ', en: 'Too many files that belong to no case' },
    advice: {
      vi: 'Chưa lưu gì. Nộp các hồ sơ đang soạn, hoặc bỏ những tệp không dùng nữa, rồi gửi lại.',
      en: 'Nothing was kept. Submit the drafts that have files, or remove files that are not needed, then send it again.',
    },
  },
  'attachment-not-found': {
    status: 422,
    title: { vi: 'Không có tệp đính kèm này', en: 'There is no such attachment' },
    advice: {
      vi: 'Hồ sơ chưa được gửi. Tệp đã bị bỏ, đã quá hạn giữ, hoặc do người khác tải lên: bỏ tệp khỏi danh sách rồi đính kèm lại.',
      en: 'Nothing was submitted. It was removed, its time is over, or somebody else uploaded it: take it off the list and attach the file again.',
    },
  },
  'attachment-bound': {
    status: 409,
    title: { vi: 'Tệp đã thuộc một hồ sơ', en: 'The attachment belongs to a case' },
    advice: {
      vi: 'Một tệp chỉ thuộc một hồ sơ và không gỡ ra được. Cần dùng cho hồ sơ khác thì tải tệp lên lần nữa.',
      en: 'A file belongs to one case for good. Upload it once more for another case.',
    },
  },
  'attachment-in-draft': {
    status: 409,
    title: { vi: 'Tệp đã thuộc một hồ sơ đang soạn khác', en: 'The attachment belongs to another draft' },
    advice: {
      vi: 'Chưa lưu gì. Một tệp chỉ đi với một hồ sơ đang soạn: bỏ tệp khỏi danh sách rồi tải lên lần nữa.',
      en: 'Nothing was kept. A file goes with one draft only: take it off the list and upload it once more.',
    },
  },
  'attachment-of-erased': {
    status: 409,
    title: { vi: 'Dữ liệu của người trong hồ sơ đã bị xóa', en: 'Data of somebody of this case was erased' },
    advice: {
      vi: 'Không nhận thêm tệp cho hồ sơ này: ghi nhận giấy tờ mà không kèm tệp.',
      en: 'It takes no more files: enter the papers without them.',
    },
  },
  'attachment-needs-reason': {
    status: 403,
    title: { vi: 'Cần nêu lý do để xem giấy tờ', en: 'A reason is needed to see this paper' },
    advice: {
      vi: 'Giấy tờ hiện đầy đủ dữ liệu cá nhân. Nhận việc của bước đang xử lý, hoặc mở tệp kèm mục đích và lý do.',
      en: 'It shows personal data in full. Claim the work item of the step that you are working on, or open it with a purpose and a reason.',
    },
  },
  'attachment-erased': {
    status: 410,
    title: { vi: 'Tệp đã bị xóa cùng dữ liệu cá nhân', en: 'The file was erased with personal data' },
    advice: {
      vi: 'Không mở lại được. Nhật ký hồ sơ vẫn ghi tệp nào đã nộp, khi nào.',
      en: 'It cannot be opened again. The history still says which file was handed in, and when.',
    },
  },
  'attachment-lost': {
    status: 500,
    title: { vi: 'Tệp bị mất hoặc bị sửa ở nơi lưu', en: 'The file is missing or was altered where it is kept' },
    advice: {
      vi: 'Báo bộ phận kỹ thuật kèm mã yêu cầu để khôi phục thư mục tệp từ bản sao lưu. Cần ngay thì đề nghị xem bản giấy.',
      en: 'Tell the technical staff, with the id of this request: the directory of files has to be restored from the back-up. Ask for the paper if it is needed now.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
