import type { ProblemEntry } from './problem-entry.js';

/** Why a case, a step, a work item or an incident does not take what was asked of it. */
export const CASE_PROBLEMS = {
  'unknown-command': {
    status: 404,
    title: { vi: 'Không có thao tác này', en: 'There is no such command' },
    advice: {
      vi: 'Tải lại hồ sơ và chọn một trong các thao tác mà trang đưa ra.',
      en: 'Reload the case and choose one of what the page offers.',
    },
  },
  'command-not-allowed': {
    status: 409,
    title: { vi: 'Hồ sơ đang ở trạng thái không cho phép thao tác này', en: 'The case does not accept this now' },
    advice: {
      vi: 'Hồ sơ có thể đã thay đổi. Tải lại hồ sơ và chọn một trong các thao tác đang được phép.',
      en: 'The case may have changed. Reload it and choose one of what it accepts now.',
    },
  },
  'command-broke': {
    status: 500,
    title: { vi: 'Không xử lý được thao tác', en: 'The command could not be carried out' },
    advice: {
      vi: 'Lần gửi này không thay đổi gì; sự cố đã được mở để người vận hành xem xét. Một lần gửi trước của cùng yêu cầu vẫn có thể được thực hiện: hãy xem hồ sơ hoặc danh sách hồ sơ trước khi gửi lại.',
      en: 'This sending changed nothing; an incident has been opened for the operator. An earlier sending of the same request may still be carried out: look at the case, or the list of cases, before you send it again.',
    },
  },
  'step-required': {
    status: 422,
    title: { vi: 'Thiếu tên bước', en: 'The step must be named' },
    advice: {
      vi: 'Nhiều bước có thể nhận thao tác này. Chọn rõ bước nào rồi gửi lại.',
      en: 'More than one step could take this. Choose which one, then send it again.',
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
  'result-awaits-confirmation': {
    status: 409,
    title: { vi: 'Bước này đã có một kết quả chờ xác nhận', en: 'A result of this step waits to be confirmed' },
    advice: {
      vi: 'Người có thẩm quyền xác nhận hoặc trả lại kết quả đó trước; nếu bị trả lại thì ghi nhận lại.',
      en: 'Whoever may confirm it does so, or sends it back, first; record it anew if it is sent back.',
    },
  },
  'result-to-confirm': {
    status: 409,
    title: {
      vi: 'Việc này là xác nhận một kết quả ghi nhận ngoài hệ thống',
      en: 'This item asks to confirm a result from outside',
    },
    advice: {
      vi: 'Mở riêng việc này, xem căn cứ rồi xác nhận hoặc trả lại ở đó.',
      en: 'Open the item by itself, look at the evidence, and confirm it or send it back there.',
    },
  },
  'no-result-to-confirm': {
    status: 409,
    title: { vi: 'Việc này không có kết quả nào để xác nhận', en: 'There is no result to confirm here' },
    advice: {
      vi: 'Mở việc này trong danh sách việc cần xử lý và quyết định ở đó.',
      en: 'Open the item in the list of work and decide on it there.',
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
      vi: 'Tải lại hồ sơ để xem đã trả ngày nào, cho ai. Nếu người dân cần thêm bản, làm thủ tục cấp bản sao.',
      en: 'Reload the case to see when it was handed over and to whom. If more are wanted, a copy is asked for in its own procedure.',
    },
  },
  'no-result-to-hand-over': {
    status: 409,
    title: { vi: 'Chưa có kết quả để trả', en: 'There is no such result to hand over' },
    advice: {
      vi: 'Chọn trong các kết quả chưa trả của hồ sơ; bước chưa xong hoặc đã thu hồi thì không trả được.',
      en: 'Choose from the results of the case that were not handed over; a step that is not done, or was taken back, has none.',
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
      vi: 'Chỉ sửa được lỗi nhập liệu. Những gì được nêu sẽ thay đổi: rút hồ sơ và nộp lại với dữ liệu đúng.',
      en: 'Only slips of the pen are corrected. What is named would differ: withdraw the case and file it anew.',
    },
  },
  'agency-holds-the-data': {
    status: 409,
    title: { vi: 'Cơ quan đã nhận dữ liệu cũ', en: 'An agency already has the data as they are' },
    advice: {
      vi: 'Đề nghị cơ quan được nêu trả hồ sơ để bổ sung, rồi sửa: lần chuyển sau mang dữ liệu mới.',
      en: 'Ask the agency that is named to send it back for supplement, then correct it: what is sent next has the new data.',
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
      vi: 'Một đồng nghiệp đang xử lý việc này. Tải lại để xem là ai, rồi liên hệ người đó hoặc chọn việc khác.',
      en: 'A colleague works on it. Reload it to see who, then talk to them or take another item.',
    },
  },
  'holder-changed': {
    status: 409,
    title: { vi: 'Việc đã sang tay người khác', en: 'The work item has changed hands' },
    advice: {
      vi: 'Tải lại việc để xem ai đang giữ, rồi giao lại nếu vẫn cần.',
      en: 'Reload the item to see who holds it now, and assign it again if need be.',
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
      vi: 'Mở hồ sơ và ghi nhận giấy tờ bổ sung ở đó.',
      en: 'Open the case and enter the supplied papers there.',
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
  'own-case': {
    status: 409,
    title: {
      vi: 'Hồ sơ có tên chính người xử lý',
      en: 'The officer is one of the people of this case',
    },
    advice: {
      vi: 'Người có tên trong hồ sơ, hoặc người đang làm thay người đó, không được xử lý hồ sơ. Trả lại việc nếu đang giữ; đồng nghiệp cùng vai trò tại đơn vị làm việc này, hoặc nhờ người ký của đơn vị giao cho một người trong danh sách đồng nghiệp của việc.',
      en: 'Whoever is named in a case, and whoever acts in their place, keeps away from it. Give the item back if you hold it: a colleague with the same role at the office does it, or who signs for the office gives it to one of the colleagues of the item.',
    },
  },
  'office-closed': {
    status: 409,
    title: { vi: 'Đơn vị vừa ngừng tiếp nhận', en: 'An office has just stopped taking applications' },
    advice: {
      vi: 'Hồ sơ chưa được tạo. Gửi lại để xem đơn vị nào tiếp nhận thay.',
      en: 'No case was started. Send it again to see which office takes it instead.',
    },
  },
  'version-not-startable': {
    status: 422,
    title: { vi: 'Phiên bản thủ tục không áp dụng', en: 'This version of the procedure does not apply' },
    advice: {
      vi: 'Phiên bản này chưa được công bố cho thời điểm tiếp nhận. Để hệ thống tự chọn phiên bản, hoặc kiểm tra lại thời điểm tiếp nhận.',
      en: 'It was not published for the time of receipt. Let the system choose the version, or check the time of receipt.',
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
