/** Vietnamese labels of what every interlinked procedure shares. Plain and sober: bereaved families read them too. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { agencyReasons } from './agency-reasons.js';
import { inLanguage } from './compose.js';

const caseStatuses: LabelFile = {
  'case-status.open': 'Đang giải quyết',
  'case-status.awaiting-supplement': 'Chờ bổ sung hồ sơ',
  'case-status.completed': 'Đã hoàn thành',
  'case-status.partly-completed': 'Hoàn thành một phần',
  'case-status.refused': 'Không được giải quyết',
  'case-status.withdrawn': 'Đã rút hồ sơ',
  'case-status.lapsed': 'Kết thúc do quá hạn bổ sung',
};

const stepStatuses: LabelFile = {
  'step-status.waiting': 'Chưa đến lượt',
  'step-status.dispatching': 'Đang chuyển hồ sơ',
  'step-status.at-agency': 'Cơ quan đang xử lý',
  'step-status.awaiting-decision': 'Chờ cán bộ quyết định',
  'step-status.awaiting-supplement': 'Chờ bổ sung hồ sơ',
  'step-status.incident': 'Gặp sự cố, đang được xử lý',
  'step-status.completed': 'Đã có kết quả',
  'step-status.refused': 'Không được giải quyết',
  'step-status.skipped': 'Không thực hiện',
  'step-status.cancelled': 'Đã hủy theo yêu cầu rút hồ sơ',
};

const states: LabelFile = {
  'state.case': 'Toàn bộ hồ sơ',
  'state.running': 'Đang tính thời hạn',
  'state.stopped': 'Tạm dừng tính thời hạn',
  'state.late': 'Quá hạn',
  'state.ended': 'Hồ sơ đã kết thúc',
  'state.waiting': 'Chưa đến lượt',
  'state.open': 'Đang mở',
  'state.work': 'Xử lý',
  'state.clock': 'Thời hạn',
  'state.active': 'Đang thực hiện',
  'state.dispatching': 'Đang chuyển đến cơ quan',
  'state.at-agency': 'Cơ quan đang xử lý',
  'state.examining': 'Cán bộ thẩm tra',
  'state.signing': 'Chờ ký',
  'state.deciding': 'Đang chuyển quyết định',
  'state.awaiting-supplement': 'Chờ bổ sung hồ sơ',
  'state.incident': 'Sự cố',
  'state.decision-undelivered': 'Không gửi được quyết định',
  'state.on-time': 'Trong thời hạn',
  'state.warned': 'Sắp đến hạn',
  'state.verifying': 'Thời hạn có xác minh',
  'state.apologised': 'Đã xin lỗi và hẹn lại',
  'state.escalated': 'Quá hạn sau khi hẹn lại',
  'state.cancelling': 'Đang đề nghị dừng',
  'state.compensating': 'Đang đề nghị thu hồi kết quả',
  'state.asking': 'Đã gửi đề nghị',
  'state.unanswered': 'Cơ quan chưa trả lời',
  'state.completed': 'Đã có kết quả',
  'state.settled': 'Kết quả thống nhất',
  'state.disputed': 'Kết quả cần đối chiếu',
  'state.refused': 'Không được giải quyết',
  'state.skipped': 'Không thực hiện',
  'state.cancelled': 'Đã hủy',
};

const commands: LabelFile = {
  'command.submit': 'Tiếp nhận hồ sơ',
  'command.withdraw': 'Rút hồ sơ',
  'command.submit-supplement': 'Nộp bổ sung',
  'command.record-outside-result': 'Ghi nhận kết quả đã có ở hệ thống khác',
  'command.hand-over': 'Trả kết quả',
  'command.correct': 'Sửa lỗi nhập liệu',
  'command.approve': 'Phê duyệt',
  'command.refuse': 'Từ chối giải quyết',
  'command.request-supplement': 'Yêu cầu bổ sung hồ sơ',
  'command.propose': 'Trình ký',
  'command.sign': 'Ký duyệt',
  'command.send-back': 'Trả lại để thẩm tra',
  'command.report-completion': 'Báo đã có kết quả',
  'command.report-acceptance': 'Báo đã tiếp nhận',
  'command.report-awaited-decision': 'Báo chờ cán bộ quyết định',
  'command.report-verification': 'Báo cần xác minh',
  'command.report-rejection': 'Báo không giải quyết',
  'command.amend-result': 'Bổ sung, cải chính kết quả',
  'command.confirm-cancellation': 'Xác nhận đã dừng',
  'command.decline-cancellation': 'Báo không dừng được',
  'command.confirm-compensation': 'Xác nhận đã thu hồi kết quả',
  'command.decline-compensation': 'Báo không thu hồi được kết quả',
  'command.report-dispatch-failure': 'Báo chuyển hồ sơ không thành công',
  'command.retry-dispatch': 'Chuyển lại',
  'command.acknowledge-delay': 'Xác nhận đã xử lý sự cố',
  'command.reach-deadline': 'Đến thời hạn',
  'command.amend-calendar': 'Cập nhật lịch làm việc',
};

const events: LabelFile = {
  'event.case-submitted': 'Hồ sơ được tiếp nhận',
  'event.case-withdrawn': 'Người yêu cầu rút hồ sơ',
  'event.supplement-submitted': 'Đã nộp bổ sung',
  'event.outside-result-recorded': 'Đã ghi nhận kết quả có ở hệ thống khác',
  'event.results-handed-over': 'Đã trả kết quả',
  'event.data-corrected': 'Đã sửa lỗi nhập liệu',
  'event.decision-approved': 'Đã phê duyệt',
  'event.decision-refused': 'Đã từ chối giải quyết',
  'event.supplement-requested': 'Đã yêu cầu bổ sung hồ sơ',
  'event.decision-proposed': 'Đã trình ký',
  'event.decision-signed': 'Đã ký duyệt',
  'event.decision-sent-back': 'Đã trả lại để thẩm tra',
  'event.step-completed': 'Cơ quan đã có kết quả',
  'event.step-accepted': 'Cơ quan đã tiếp nhận',
  'event.decision-awaited': 'Chờ cán bộ quyết định',
  'event.verification-started': 'Cơ quan bắt đầu xác minh',
  'event.step-rejected': 'Cơ quan không giải quyết',
  'event.result-amended': 'Kết quả được bổ sung, cải chính',
  'event.cancellation-confirmed': 'Cơ quan xác nhận đã dừng',
  'event.cancellation-declined': 'Cơ quan không dừng được',
  'event.compensation-confirmed': 'Cơ quan xác nhận đã thu hồi kết quả',
  'event.compensation-declined': 'Cơ quan không thu hồi được kết quả',
  'event.dispatch-failed': 'Chuyển hồ sơ không thành công',
  'event.dispatch-retried': 'Đã chuyển lại',
  'event.delay-acknowledged': 'Sự cố đã được xác nhận xử lý',
  'event.deadline-reached': 'Đến thời hạn',
  'event.calendar-amended': 'Lịch làm việc được cập nhật',
};

const work: LabelFile = {
  'work-item.examine': 'Thẩm tra hồ sơ',
  'work-item.sign': 'Ký duyệt',
  'work-item.supplement': 'Hướng dẫn và tiếp nhận bổ sung',
  'work-item.consent': 'Lấy ý kiến đồng ý',
  'work-item.mapping': 'Đối chiếu danh mục',
  'role.agency-officer': 'Cán bộ thụ lý',
  'role.signing-officer': 'Lãnh đạo ký',
  'source.agency': 'Cơ quan trả kết quả',
  'source.outside': 'Ghi nhận từ hệ thống khác',
};

const causes: LabelFile = {
  'cause.unknown': 'Chưa rõ nguyên nhân',
  'cause.agency-unavailable': 'Không kết nối được hệ thống của cơ quan',
  'cause.agency-rejected-the-dispatch': 'Hệ thống của cơ quan không nhận hồ sơ chuyển đến',
  'cause.answer-breaks-the-contract': 'Phản hồi của cơ quan không đúng định dạng',
  'cause.answer-does-not-fit': 'Phản hồi của cơ quan không phù hợp với yêu cầu đã gửi',
  'cause.body-cannot-be-built': 'Không lập được nội dung chuyển cho cơ quan',
  'cause.command-broke-an-invariant': 'Hệ thống dừng xử lý để bảo đảm an toàn dữ liệu',
  'cause.cancel-step-unanswered': 'Cơ quan chưa trả lời đề nghị dừng',
  'cause.compensate-step-unanswered': 'Cơ quan chưa trả lời đề nghị thu hồi kết quả',
  'cause.overdue-after-new-appointment': 'Quá thời hạn đã hẹn lại',
  'cause.answer-contradicts-recorded-result': 'Phản hồi của cơ quan khác với kết quả đã ghi nhận',
};

const reasons: LabelFile = {
  'reason.not-given': 'Cơ quan chưa nêu lý do',
  'reason.required-step-not-completed': 'Thủ tục phải có trước không có kết quả',
  'reason.supplement-lapsed': 'Quá thời hạn bổ sung hồ sơ',
  'reason.missing-paper': 'Thiếu giấy tờ trong thành phần hồ sơ',
  'reason.unreadable-paper': 'Giấy tờ gửi kèm không đọc được',
  'reason.data-mismatch': 'Thông tin kê khai chưa khớp với cơ sở dữ liệu',
  'reason.consent-missing': 'Chưa có ý kiến đồng ý của chủ hộ hoặc người có quyền',
  'reason.not-eligible': 'Không thuộc đối tượng theo quy định',
  'reason.duplicate-entry': 'Đã có hồ sơ khác về cùng việc',
  'reason.wrong-jurisdiction': 'Không thuộc thẩm quyền giải quyết của cơ quan',
  'reason.applicant-request': 'Theo yêu cầu của người nộp hồ sơ',
  'reason.applied-elsewhere': 'Đã làm thủ tục ở nơi khác',
  'reason.done-in-other-system': 'Đã giải quyết trên hệ thống khác',
  'reason.withdrawn-too-late': 'Đã có kết quả trước khi yêu cầu rút hồ sơ được xử lý',
  'reason.compensation-declined': 'Cơ quan không thu hồi được kết quả đã cấp',
};

/** `{step}` and `{reason}` are replaced by the labels of the step and of the reason. */
const notices: LabelFile = {
  'notice.case-received.subject': 'Đã tiếp nhận hồ sơ',
  'notice.case-received.text':
    'Hồ sơ của ông/bà đã được tiếp nhận. Ngày hẹn trả kết quả ghi trong giấy tiếp nhận hồ sơ và hẹn trả kết quả.',
  'notice.withdrawal-received.subject': 'Đã nhận yêu cầu rút hồ sơ',
  'notice.withdrawal-received.text':
    'Cơ quan đã nhận yêu cầu rút hồ sơ của ông/bà. Phần việc chưa có kết quả sẽ được đề nghị dừng; kết quả không thể thu hồi vẫn có giá trị.',
  'notice.case-closed.subject': 'Hồ sơ đã kết thúc',
  'notice.case-closed.text':
    'Tất cả các thủ tục trong hồ sơ của ông/bà đã kết thúc. Mời ông/bà xem kết quả của từng thủ tục.',
  'notice.supplement-requested.subject': 'Cần bổ sung hồ sơ: {step}',
  'notice.supplement-requested.text':
    'Để giải quyết thủ tục {step}, đề nghị ông/bà bổ sung hồ sơ trong thời hạn ghi tại phiếu yêu cầu bổ sung. Lý do: {reason}. Quá thời hạn mà chưa bổ sung, cơ quan từ chối giải quyết thủ tục này.',
  'notice.step-completed.subject': 'Đã có kết quả: {step}',
  'notice.step-completed.text': 'Thủ tục {step} đã có kết quả. Mời ông/bà xem và nhận kết quả.',
  'notice.step-refused.subject': 'Không giải quyết: {step}',
  'notice.step-refused.text':
    'Cơ quan không giải quyết thủ tục {step}. Lý do: {reason}. Ông/bà có quyền hỏi rõ và khiếu nại theo quy định của pháp luật.',
  'notice.step-skipped.subject': 'Không thực hiện: {step}',
  'notice.step-skipped.text': 'Thủ tục {step} không được thực hiện. Lý do: {reason}.',
  'notice.cannot-be-undone.subject': 'Kết quả vẫn có giá trị: {step}',
  'notice.cannot-be-undone.text':
    'Kết quả của thủ tục {step} không thu hồi được theo yêu cầu rút hồ sơ. Lý do: {reason}.',
  'notice.result-amended.subject': 'Kết quả được cập nhật: {step}',
  'notice.result-amended.text':
    'Kết quả của thủ tục {step} đã được cơ quan bổ sung hoặc cải chính. Mời ông/bà xem kết quả mới.',
  'notice.apology-new-appointment.subject': 'Xin lỗi và hẹn lại ngày trả kết quả: {step}',
  'notice.apology-new-appointment.text':
    'Thủ tục {step} chưa được giải quyết đúng thời hạn. Cơ quan xin lỗi ông/bà và hẹn lại ngày trả kết quả; ngày hẹn mới ghi trong hồ sơ.',
  'notice.deadline-near.subject': 'Sắp đến hạn: {step}',
  'notice.deadline-near.text': 'Thủ tục {step} sắp đến hạn trả kết quả. Đề nghị cơ quan ưu tiên giải quyết.',
};

/** All shared labels, in Vietnamese. */
export const sharedVi: LabelFile = {
  ...caseStatuses,
  ...stepStatuses,
  ...states,
  ...commands,
  ...events,
  ...work,
  ...causes,
  ...reasons,
  ...inLanguage('reason', agencyReasons, 'vi'),
  ...notices,
};
