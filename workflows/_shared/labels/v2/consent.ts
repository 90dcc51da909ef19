/** Words for the consent of others that a step waits for. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';

/** The Vietnamese ones. */
export const consentVi: LabelFile = {
  'step-status.awaiting-consent': 'Chờ ý kiến đồng ý',
  'state.consent': 'Ý kiến đồng ý của người khác',
  'state.asked': 'Đã hỏi trên VNeID',
  'state.in-time': 'Trong thời hạn trả lời',
  'state.reminded': 'Sắp hết thời hạn trả lời',
  'state.on-paper': 'Lấy ý kiến bằng giấy tại bộ phận một cửa',
  'reason.consent-refused': 'Văn bản có chữ ký đồng ý; người được hỏi trên VNeID đã không đồng ý',
  'reason.consent-withdrawn': 'Văn bản có chữ ký đồng ý; người đã đồng ý trên VNeID đã rút lại',
  'reason.consent-unreachable': 'Văn bản có chữ ký đồng ý; không hỏi được người đó trên VNeID',
  'reason.consent-unanswered': 'Văn bản có chữ ký đồng ý; người được hỏi trên VNeID chưa trả lời trong thời hạn',
  'reason.consent-not-asked': 'Văn bản có chữ ký đồng ý; không gửi được câu hỏi đến VNeID',
  'notice.consent-missing.subject': 'Chưa có ý kiến đồng ý: {step}',
  'notice.consent-missing.text':
    'Việc {step} đang chờ ý kiến đồng ý trên VNeID và sắp hết thời hạn trả lời. Đề nghị nhắc người được hỏi mở VNeID; nếu không trả lời được, bộ phận một cửa sẽ nhận văn bản có chữ ký.',
};

/** The English ones. */
export const consentEn: LabelFile = {
  'step-status.awaiting-consent': 'Waiting for consent',
  'state.consent': 'The consent of others',
  'state.asked': 'Asked in VNeID',
  'state.in-time': 'Within the time to answer',
  'state.reminded': 'The time to answer is nearly over',
  'state.on-paper': 'The desk gets the consent on paper',
  'reason.consent-refused': 'A signed consent on paper; the person asked in VNeID did not agree',
  'reason.consent-withdrawn': 'A signed consent on paper; the person who agreed in VNeID has withdrawn',
  'reason.consent-unreachable': 'A signed consent on paper; the person cannot be asked in VNeID',
  'reason.consent-unanswered': 'A signed consent on paper; the person asked in VNeID did not answer in time',
  'reason.consent-not-asked': 'A signed consent on paper; the question could not be sent to VNeID',
  'notice.consent-missing.subject': 'Consent still missing: {step}',
  'notice.consent-missing.text':
    '{step} waits for a consent in VNeID, and the time to answer is nearly over. Please remind the person asked to open VNeID; otherwise the desk takes a signed paper.',
};

/** The deadlines of a consent, under `deadline.<step>`, in Vietnamese. */
export const consentDeadlinesVi: LabelFile = {
  'consent-reminder': 'Nhắc trước khi hết thời hạn trả lời',
  'consent-limit': 'Thời hạn trả lời trên VNeID',
};

/** The same in English. */
export const consentDeadlinesEn: LabelFile = {
  'consent-reminder': 'Reminder before the time to answer is over',
  'consent-limit': 'Time to answer in VNeID',
};
