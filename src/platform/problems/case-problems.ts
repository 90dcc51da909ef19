import type { ProblemEntry } from './problem-entry.js';

/** Why a case, a step, a work item or an incident does not take what was asked of it. */
export const CASE_PROBLEMS = {
  'unknown-command': {
    status: 404,
    title: { vi: 'Không có thao tác này', en: 'There is no such command' },
    advice: {
      vi: 'Xem “allowedCommands” của hồ sơ để biết các thao tác có thể thực hiện.',
      en: 'See "allowedCommands" of the case for what can be asked of it.',
    },
  },
  'command-not-allowed': {
    status: 409,
    title: { vi: 'Hồ sơ đang ở trạng thái không cho phép thao tác này', en: 'The case does not accept this now' },
    advice: {
      vi: 'Tải lại hồ sơ và chọn một thao tác trong “allowedCommands”.',
      en: 'Reload the case and choose one of "allowedCommands".',
    },
  },
  'command-broke': {
    status: 500,
    title: { vi: 'Không xử lý được thao tác', en: 'The command could not be carried out' },
    advice: {
      vi: 'Hồ sơ không thay đổi. Sự cố đã được mở để người vận hành xem xét.',
      en: 'The case is unchanged. An incident has been opened for the operator.',
    },
  },
  'step-required': {
    status: 422,
    title: { vi: 'Thiếu tên bước', en: 'The step must be named' },
    advice: {
      vi: 'Nhiều bước có thể nhận thao tác này: nêu rõ bước trong “data.step”.',
      en: 'More than one step could take this: name the step in "data.step".',
    },
  },
  'stale-sequence': {
    status: 409,
    title: { vi: 'Hồ sơ đã thay đổi', en: 'The case has changed' },
    advice: {
      vi: 'Có người đã cập nhật hồ sơ sau khi bạn mở. Tải lại, kiểm tra rồi thực hiện lại.',
      en: 'Somebody changed the case after you opened it. Reload it, look again and repeat.',
    },
  },
  'stale-timer': {
    status: 409,
    title: { vi: 'Thời hạn này không còn hiệu lực', en: 'This deadline no longer runs' },
    advice: { vi: 'Tải lại hồ sơ để xem các thời hạn hiện tại.', en: 'Reload the case to see its present deadlines.' },
  },
  'result-handed-over': {
    status: 409,
    title: { vi: 'Kết quả này đã được trả', en: 'This result has been handed over' },
    advice: {
      vi: 'Xem “handedOver” của giấy tờ trong hồ sơ. Nếu người dân cần thêm bản, làm thủ tục cấp bản sao.',
      en: 'See "handedOver" of the paper in the case. If more are wanted, a copy is asked for in its own procedure.',
    },
  },
  'no-result-to-hand-over': {
    status: 409,
    title: { vi: 'Chưa có kết quả để trả', en: 'There is no such result to hand over' },
    advice: {
      vi: 'Chọn trong “documents” của hồ sơ những kết quả chưa trả; bước chưa xong hoặc đã thu hồi thì không trả được.',
      en: 'Choose from "documents" of the case what was not handed over; a step that is not done, or was taken back, has none.',
    },
  },
  'correction-too-late': {
    status: 409,
    title: {
      vi: 'Đã có kết quả, không sửa được dữ liệu hồ sơ',
      en: 'A result exists: the data cannot be corrected any more',
    },
    advice: {
      vi: 'Đề nghị cơ quan đã cấp kết quả cải chính theo thủ tục của cơ quan đó.',
      en: 'Ask the agency that issued the result to have it amended by its own procedure.',
    },
  },
  'correction-changes-the-course': {
    status: 409,
    title: { vi: 'Nội dung sửa làm thay đổi hướng giải quyết', en: 'This would change the course of the case' },
    advice: {
      vi: 'Chỉ sửa được lỗi nhập liệu. Rút hồ sơ và nộp lại với dữ liệu đúng; “facts” nêu những gì sẽ thay đổi.',
      en: 'Only slips of the pen are corrected. Withdraw the case and file it anew; "facts" names what would differ.',
    },
  },
  'agency-holds-the-data': {
    status: 409,
    title: { vi: 'Cơ quan đã nhận dữ liệu cũ', en: 'An agency already has the data as they are' },
    advice: {
      vi: 'Đề nghị cơ quan nêu trong “heldBy” trả hồ sơ để bổ sung, rồi sửa: lần chuyển sau mang dữ liệu mới.',
      en: 'Ask the agency in "heldBy" to send it back for supplement, then correct it: what is sent next has the new data.',
    },
  },
  'nothing-to-correct': {
    status: 409,
    title: { vi: 'Không có gì thay đổi', en: 'Nothing is different' },
    advice: {
      vi: 'Dữ liệu gửi lên giống dữ liệu hồ sơ đang có. Tải lại hồ sơ và sửa nội dung cần sửa.',
      en: 'What was sent is what the case says. Reload the case and change what is wrong.',
    },
  },
  'work-item-held': {
    status: 409,
    title: { vi: 'Việc đang do người khác xử lý', en: 'Somebody else holds this work item' },
    advice: {
      vi: 'Người nêu trong “holder” đang xử lý. Hãy liên hệ người đó hoặc chọn việc khác.',
      en: 'The person named in "holder" works on it. Talk to them or take another item.',
    },
  },
  'holder-changed': {
    status: 409,
    title: { vi: 'Việc đã sang tay người khác', en: 'The work item has changed hands' },
    advice: {
      vi: 'Người đang giữ việc nêu trong “holder” (không có: chưa ai giữ). Tải lại việc rồi giao lại nếu vẫn cần.',
      en: 'Its present holder is named in "holder" (absent: nobody). Reload the item and assign it again if need be.',
    },
  },
  'colleague-may-not-hold': {
    status: 422,
    title: { vi: 'Người được giao không làm được việc này', en: 'The colleague may not do this work item' },
    advice: {
      vi: 'Người này không có vai trò cần thiết tại đơn vị của việc. Chọn một người trong danh sách đồng nghiệp của việc.',
      en: 'That person does not hold the role at the office of the item. Choose one of the colleagues of the item.',
    },
  },
  'work-item-done': {
    status: 409,
    title: { vi: 'Việc đã xử lý xong', en: 'This work item is done' },
    advice: { vi: 'Tải lại danh sách việc.', en: 'Reload the list of work items.' },
  },
  'ended-by-the-supplement': {
    status: 409,
    title: { vi: 'Việc này kết thúc khi hồ sơ được bổ sung', en: 'This item ends when the papers are supplied' },
    advice: {
      vi: 'Ghi nhận giấy tờ bổ sung bằng thao tác “submit-supplement” của hồ sơ.',
      en: 'Enter the supplied papers with the command "submit-supplement" of the case.',
    },
  },
  'same-person-may-not-sign': {
    status: 409,
    title: { vi: 'Người soạn không được tự ký', en: 'Who prepared a decision may not sign it' },
    advice: {
      vi: 'Chuyển cho người có thẩm quyền ký khác.',
      en: 'Leave it to another person who may sign.',
    },
  },
  'attachments-not-available': {
    status: 422,
    title: { vi: 'Chưa nhận tệp đính kèm', en: 'Attachments are not taken yet' },
    advice: {
      vi: 'Gửi hồ sơ không kèm tệp; giấy tờ bản giấy nộp tại bộ phận một cửa.',
      en: 'Send the application without files; papers are handed in at the desk.',
    },
  },
  'version-not-startable': {
    status: 422,
    title: { vi: 'Phiên bản thủ tục không áp dụng', en: 'This version of the procedure does not apply' },
    advice: {
      vi: 'Chưa có phiên bản này được công bố cho thời điểm tiếp nhận. Bỏ “version” để hệ thống chọn.',
      en: 'It was not published for the time of receipt. Leave "version" out and the right one is chosen.',
    },
  },
  'no-such-moment': {
    status: 404,
    title: { vi: 'Nhật ký không có thời điểm này', en: 'The history has no such moment' },
    advice: {
      vi: 'Chọn số thứ tự của một sự kiện trong nhật ký, hoặc thời điểm từ lúc tiếp nhận trở đi.',
      en: 'Choose the number of an event of the history, or a time not before the receipt.',
    },
  },
  'tracking-not-found': {
    status: 404,
    title: { vi: 'Không có hồ sơ khớp với mã và số đã nhập', en: 'No case matches this code and these digits' },
    advice: {
      vi: 'Kiểm tra mã hồ sơ in trên giấy tiếp nhận và bốn số cuối điện thoại của người yêu cầu; nếu vẫn không thấy, hỏi tại nơi đã tiếp nhận hồ sơ.',
      en: "Check the code printed on the receipt and the last four digits of the applicant's phone; if it is still not found, ask at the office that took the application.",
    },
  },
  'tracking-code-locked': {
    status: 429,
    title: { vi: 'Mã hồ sơ này đang tạm khóa tra cứu', en: 'This code cannot be looked up for a while' },
    advice: {
      vi: 'Đã có quá nhiều lần nhập sai cho mã này, có thể do người khác. Hồ sơ không bị ảnh hưởng. Hãy tra cứu lại sau {wait}, hoặc gọi hay đến nơi đã tiếp nhận hồ sơ.',
      en: 'Too many wrong attempts were made for this code, perhaps by somebody else. The case is not affected. Come back in {wait}, or call or visit the office that took the application.',
    },
  },
  'incident-not-retriable': {
    status: 409,
    title: { vi: 'Sự cố không thể gửi lại', en: 'This incident cannot be retried' },
    advice: {
      vi: 'Xử lý theo cách khác rồi đóng sự cố kèm lý do.',
      en: 'Settle it another way and resolve the incident with a reason.',
    },
  },
  'incident-resolved': {
    status: 409,
    title: { vi: 'Sự cố đã được xử lý', en: 'This incident is resolved' },
    advice: { vi: 'Tải lại danh sách sự cố.', en: 'Reload the list of incidents.' },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
