import type { ProblemEntry } from './problem-entry.js';

/** What can be wrong with a request, whatever it is about, and what can go wrong on our side. */
export const REQUEST_PROBLEMS = {
  'invalid-body': {
    status: 400,
    title: { vi: 'Dữ liệu gửi lên chưa đúng', en: 'The data sent is not right' },
    advice: {
      vi: 'Sửa từng mục được nêu rồi gửi lại.',
      en: 'Correct each of the items that are named, then send it again.',
    },
  },
  'missing-idempotency-key': {
    status: 400,
    title: { vi: 'Thiếu mã chống gửi trùng', en: 'The idempotency key is missing' },
    advice: {
      vi: 'Chưa có gì được thực hiện. Tải lại trang rồi làm lại; nếu vẫn lỗi, báo bộ phận kỹ thuật.',
      en: 'Nothing was done. Load the page again and repeat it; if it remains, tell the technical staff.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: { vi: 'Mã chống gửi trùng đã dùng cho yêu cầu khác', en: 'The idempotency key belongs to another request' },
    advice: {
      vi: 'Chưa có gì được thực hiện: nội dung khác với lần gửi trước. Tải lại trang, kiểm tra lần trước đã xong chưa, rồi làm lại nếu cần.',
      en: 'Nothing was done: the content differs from what was sent before. Load the page again, see whether that was done, and repeat it if need be.',
    },
  },
  unauthenticated: {
    status: 401,
    title: { vi: 'Chưa đăng nhập', en: 'Not signed in' },
    advice: { vi: 'Đăng nhập rồi thực hiện lại.', en: 'Sign in and try again.' },
  },
  'signed-in-as-another': {
    status: 409,
    title: {
      vi: 'Trình duyệt này đã đăng nhập bằng tài khoản khác',
      en: 'Somebody else has signed in with this browser',
    },
    advice: {
      vi: 'Chưa có gì được thực hiện. Tải lại trang để làm việc với tài khoản đang đăng nhập.',
      en: 'Nothing was done. Load the page again to work as whoever is signed in now.',
    },
  },
  'bad-signature': {
    status: 401,
    title: { vi: 'Chữ ký của thông điệp không hợp lệ', en: 'The signature of the message is not valid' },
    advice: {
      vi: 'Ký lại theo RFC 9421 bằng khóa đã đăng ký của cơ quan, trong thời hạn của chữ ký, rồi gửi lại.',
      en: "Sign it again by RFC 9421 with the agency's registered key, within the window of the signature, and send it again.",
    },
  },
  'cross-site-request': {
    status: 403,
    title: { vi: 'Yêu cầu đến từ trang khác', en: 'The request came from another site' },
    advice: {
      vi: 'Chưa có gì được thực hiện. Mở trang của hệ thống này rồi thực hiện lại từ đó.',
      en: 'Nothing was done. Open the pages of this system and do it from there.',
    },
  },
  forbidden: {
    status: 403,
    title: { vi: 'Không có quyền thực hiện', en: 'Not permitted' },
    advice: {
      vi: 'Vai trò hoặc đơn vị của bạn không cho phép việc này. Hãy liên hệ người phụ trách đơn vị.',
      en: 'Your role or office does not permit this. Ask the person in charge of your office.',
    },
  },
  'step-up-required': {
    status: 403,
    title: { vi: 'Cần đăng nhập lại cho việc này', en: 'Sign in again for this' },
    advice: {
      vi: 'Chưa có gì được thực hiện: việc này chỉ làm được ngay sau khi đăng nhập. Đăng nhập lại rồi bấm lại; những gì đã nhập vẫn còn.',
      en: 'Nothing was done: this is only done right after a sign-in. Sign in again, then press once more; what was typed stays.',
    },
  },
  'not-found': {
    status: 404,
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    advice: {
      vi: 'Kiểm tra lại mã. Hồ sơ ngoài phạm vi của bạn cũng không hiện ra.',
      en: 'Check the code. What lies outside your scope is not shown either.',
    },
  },
  'payload-too-large': {
    status: 413,
    title: { vi: 'Dữ liệu gửi lên quá lớn', en: 'The data sent is too large' },
    advice: { vi: 'Giảm dung lượng hoặc chia nhỏ rồi gửi lại.', en: 'Make it smaller, or send it in parts.' },
  },
  'too-many-drafts': {
    status: 409,
    title: { vi: 'Đã đủ số bản nháp được giữ', en: 'No more drafts can be kept' },
    advice: {
      vi: 'Nộp hoặc xóa bớt bản nháp cũ rồi lưu lại.',
      en: 'Submit or delete one of the drafts you have, then save this one again.',
    },
  },
  'draft-changed': {
    status: 409,
    title: { vi: 'Bản nháp đã được lưu ở nơi khác', en: 'The draft was saved elsewhere meanwhile' },
    advice: {
      vi: 'Một trang khác đã lưu sau khi bạn mở. Mở bản đã lưu ở đó, hoặc giữ bản trên trang này.',
      en: 'Another page saved it after you opened it. Open what was saved there, or keep what stands on this page.',
    },
  },
  'already-applied-for': {
    status: 409,
    title: {
      vi: 'Trẻ em hoặc người đã mất này đã có hồ sơ đang giải quyết',
      en: 'There is an application for this child, or for who died, already',
    },
    advice: {
      vi: 'Chưa có gì được nộp. Nếu hồ sơ kia là của bạn, theo dõi bằng mã của hồ sơ đó; nếu không, hỏi bộ phận một cửa của xã, phường.',
      en: 'Nothing was handed in. If the other one is yours, follow it by its code; if not, ask at the one-stop desk of the commune.',
    },
  },
  'draft-submitted': {
    status: 409,
    title: { vi: 'Bản nháp này đã nộp thành hồ sơ', en: 'This draft was submitted already' },
    advice: {
      vi: 'Bản nháp đã thành hồ sơ, không sửa tiếp và không nộp lại được. Mở hồ sơ đó; những gì nhập sau khi nộp không có trong hồ sơ.',
      en: 'It became a case: it is neither changed nor submitted again. Open that case; what was entered after the submission is not in it.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    title: { vi: 'Dạng dữ liệu gửi lên không được hỗ trợ', en: 'The data is sent in a form that is not taken' },
    advice: {
      vi: 'Gửi JSON không nén, mã UTF-8: bỏ tiêu đề Content-Encoding, đặt Content-Type là application/json.',
      en: 'Send JSON in UTF-8, not compressed: leave Content-Encoding out, set Content-Type to application/json.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { vi: 'Gửi quá nhiều yêu cầu', en: 'Too many requests' },
    advice: {
      vi: 'Chờ {wait} rồi thử lại.',
      en: 'Wait {wait}, then try again.',
    },
  },
  'too-many-streams': {
    status: 429,
    title: { vi: 'Mở quá nhiều luồng cập nhật', en: 'Too many open streams' },
    advice: {
      vi: 'Đóng bớt trang đang mở rồi chờ {wait}. Trong lúc đó, tải lại trang để xem thay đổi mới.',
      en: 'Close some of the open pages and wait {wait}. Meanwhile load the page again to see what has changed.',
    },
  },
  'too-many-lookups': {
    status: 429,
    title: { vi: 'Đã tra cứu quá nhiều người', en: 'Too many people were looked up' },
    advice: {
      vi: 'Số lượt tra cứu trong một giờ đã hết. Hãy nhập theo giấy tờ của người dân, hoặc tra cứu lại sau {wait}.',
      en: 'The lookups of one hour are used up. Type in what the papers say, or look people up again in {wait}.',
    },
  },
  'too-many-reveals': {
    status: 429,
    title: { vi: 'Đã xem đầy đủ quá nhiều lần', en: 'Too many cases were shown in full' },
    advice: {
      vi: 'Số lượt xem đầy đủ trong một giờ đã hết. Nhận việc của bước đang giải quyết để thấy đủ thông tin của bước, hoặc xem lại sau {wait}.',
      en: 'What may be shown in full in one hour is used up. Claim the work item of the step you work on to see its fields, or try again in {wait}.',
    },
  },
  'finding-about-oneself': {
    status: 403,
    title: { vi: 'Mục cần xem xét này nói về chính bạn', en: 'This finding is about yourself' },
    advice: {
      vi: 'Một thanh tra khác phải xem xét và đóng mục này.',
      en: 'Another inspector has to look at it and close it.',
    },
  },
  'finding-closed-already': {
    status: 409,
    title: { vi: 'Mục cần xem xét này đã đóng', en: 'This finding was closed already' },
    advice: {
      vi: 'Một thanh tra khác đã đóng. Mở lại danh sách để đọc lý do.',
      en: 'Another inspector closed it. Open the list again to read the reason.',
    },
  },
  'too-many-searches': {
    status: 429,
    title: { vi: 'Đã tìm kiếm quá nhiều lần', en: 'Too many searches' },
    advice: {
      vi: 'Số lượt tìm kiếm trong một giờ đã hết. Mở hồ sơ bằng mã hồ sơ, hoặc tìm lại sau {wait}.',
      en: 'The searches of one hour are used up. Open a case by its code, or search again in {wait}.',
    },
  },
  'too-many-attempts': {
    status: 429,
    title: { vi: 'Đã thử sai quá nhiều lần', en: 'Too many wrong attempts' },
    advice: {
      vi: 'Từ mạng này đã có quá nhiều lần nhập sai. Hãy thử lại sau {wait}, hoặc hỏi tại nơi đã tiếp nhận hồ sơ.',
      en: 'Too many wrong attempts came from this network. Try again in {wait}, or ask at the office that took the application.',
    },
  },
  'identity-provider-away': {
    status: 503,
    title: { vi: 'Hệ thống định danh không phản hồi', en: 'The identity provider does not answer' },
    advice: {
      vi: 'Chưa có gì được thực hiện. Thử lại sau {wait}.',
      en: 'Nothing was done. Try again in {wait}.',
    },
  },
  'store-unavailable': {
    status: 503,
    title: { vi: 'Hệ thống tạm thời chưa lưu được', en: 'Nothing can be stored at the moment' },
    advice: {
      vi: 'Thử lại sau {wait}. Yêu cầu đã gửi không bị thực hiện hai lần.',
      en: 'Try again in {wait}. What was sent is not done twice.',
    },
  },
  'store-not-writable': {
    status: 503,
    title: { vi: 'Ổ đĩa của hệ thống đầy hoặc chỉ đọc', en: 'The disk of the system is full or read-only' },
    advice: {
      vi: 'Chưa có gì được lưu. Báo bộ phận vận hành, rồi thử lại sau {wait}; yêu cầu không bị thực hiện hai lần.',
      en: 'Nothing was saved. Tell the operator, then try again in {wait}; it is not done twice.',
    },
  },
  'keys-unavailable': {
    status: 503,
    title: { vi: 'Hệ thống khóa mã hóa chưa trả lời', en: 'The key service does not answer' },
    advice: {
      vi: 'Chưa có gì được lưu hoặc hiển thị. Thử lại sau {wait}; nếu vẫn vậy, báo bộ phận vận hành. Yêu cầu không bị thực hiện hai lần.',
      en: 'Nothing was saved or shown. Try again in {wait}; if it stays, tell the operator. It is not done twice.',
    },
  },
  'development-only': {
    status: 403,
    title: { vi: 'Chỉ dùng khi phát triển', en: 'For development only' },
    advice: {
      vi: 'Chức năng này bị tắt trên hệ thống chính thức.',
      en: 'This is switched off in production.',
    },
  },
  internal: {
    status: 500,
    title: { vi: 'Lỗi hệ thống', en: 'Internal error' },
    advice: {
      vi: 'Lỗi đã được ghi lại. Hãy thử lại; nếu vẫn lỗi, báo bộ phận kỹ thuật kèm mã yêu cầu.',
      en: 'The error has been recorded. Try again; if it remains, report it with the code of the request.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
