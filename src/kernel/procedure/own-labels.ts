import type { LabelFile } from './procedure-version.js';

/** Words for what happens to a case above its versions: no version has them, because none of them knows of another. */
export const OWN_LABELS: { readonly vi: LabelFile; readonly en: LabelFile } = {
  vi: {
    'command.migrate': 'Chuyển sang phiên bản khác',
    'event.case-migrated': 'Hồ sơ chuyển sang phiên bản khác của thủ tục',
    'command.request-correction': 'Đề nghị cải chính kết quả đã cấp',
    'command.settle-correction': 'Ghi cách xử lý việc không nhận dữ liệu đã cải chính',
    'command.report-correction': 'Báo kết quả cải chính',
    'command.report-correction-refusal': 'Báo không nhận cải chính',
    'event.correction-requested': 'Đã đề nghị cải chính kết quả đã cấp',
    'event.correction-done': 'Đã cải chính',
    'event.correction-refused': 'Không nhận cải chính',
    'event.correction-settled': 'Đã thống nhất về việc không nhận dữ liệu đã cải chính',
    'reason.agreed-with-agency': 'Đã thống nhất với cơ quan liên quan',
    'reason.corrected-data-not-taken': 'Hệ thống chưa nhận dữ liệu cải chính',
    'reason.nothing-registered': 'Sổ của cơ quan không có đăng ký này',
    'work-item.correction': 'Thống nhất với cơ quan không nhận dữ liệu đã cải chính',
  },
  en: {
    'command.migrate': 'Move to another version',
    'event.case-migrated': 'The case goes on by another version of the procedure',
    'command.request-correction': 'Ask for an issued result to be corrected',
    'command.settle-correction': 'Record how a refusal of corrected data was settled',
    'command.report-correction': 'Report a correction',
    'command.report-correction-refusal': 'Report that a correction is not taken',
    'event.correction-requested': 'Correction of an issued result asked for',
    'event.correction-done': 'Corrected',
    'event.correction-refused': 'Correction not taken',
    'event.correction-settled': 'Settled with the agency that had not taken the correction',
    'reason.agreed-with-agency': 'Agreed with the agency concerned',
    'reason.corrected-data-not-taken': 'The system does not take corrected data yet',
    'reason.nothing-registered': 'Nothing of the kind stands in the register',
    'work-item.correction': 'Settle with the agency that did not take the corrected data',
  },
};
