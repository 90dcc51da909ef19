/** Vietnamese labels of marital-status-confirmation, version 1. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { ethnicGroupVi } from '../../../_shared/code-lists/v1.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-vi.js';
import { sharedVi } from '../../../_shared/labels/v1/vi.js';
import { verificationVi } from '../../../_shared/labels/v2/verification.js';
import { wordsFor } from '../../../_shared/labels/v2/words-for.js';
import { maritalStatusConfirmationDocuments } from '../documents.js';
import { maritalStatusConfirmationChart } from '../machine.js';

const subject: LabelFile = {
  ...part.identityVi,
  sex: 'Giới tính',
  ...under('bornOn', named('Ngày, tháng, năm sinh', part.partialDateVi)),
  ethnicGroup: 'Dân tộc',
  nationality: 'Quốc tịch',
  ...under('residence', named('Nơi cư trú', part.addressVi)),
  residenceKind: 'Loại cư trú',
  maritalStatus: 'Tình trạng hôn nhân hiện tại',
  proof: 'Giấy tờ chứng minh (tên, số, ngày)',
};

const formerResidence: LabelFile = {
  ...part.placeVi,
  elsewhere: 'Từng đăng ký thường trú ở nơi khác',
  from: 'Từ ngày',
  until: 'Đến ngày',
  others: 'Các nơi khác, kèm thời gian',
  evidence: 'Giấy tờ chứng minh tình trạng hôn nhân thời gian đó',
};

const form: LabelFile = {
  ...under('field.applicant', named('Người yêu cầu', part.identityVi)),
  'field.applicant.relation': 'Tư cách của người yêu cầu',
  'field.applicant.phone': 'Số điện thoại',
  'field.applicant.email': 'Thư điện tử',
  ...under('field.subject', named('Người được xác nhận', subject)),
  ...under('field.formerResidence', named('Nơi thường trú trước đây', formerResidence)),
  ...under(
    'field.partner',
    named('Người dự định kết hôn', { ...part.identityVi, registeredAt: 'Nơi dự định đăng ký kết hôn' }),
  ),
  'field.request': 'Nội dung đề nghị',
  'field.request.purpose': 'Mục đích sử dụng',
  'field.request.details': 'Nội dung cụ thể',
  'field.request.handedBack': 'Số Giấy xác nhận đã cấp, nộp lại',
};

const choices: LabelFile = {
  'option.relation.self': 'Chính là người được xác nhận',
  'option.relation.representative': 'Người được ủy quyền',
  'option.sex.male': 'Nam',
  'option.sex.female': 'Nữ',
  'option.precision.year': 'Năm',
  'option.precision.month': 'Tháng, năm',
  'option.precision.day': 'Ngày, tháng, năm',
  'option.precision.minute': 'Giờ, phút',
  'option.residenceKind.permanent': 'Thường trú',
  'option.residenceKind.temporary': 'Tạm trú',
  'option.maritalStatus.single': 'Chưa đăng ký kết hôn với ai',
  'option.maritalStatus.married': 'Đang có vợ, có chồng',
  'option.maritalStatus.divorced': 'Đã ly hôn, chưa kết hôn lại',
  'option.maritalStatus.widowed': 'Vợ, chồng đã chết, chưa kết hôn lại',
  'option.elsewhere.no': 'Không',
  'option.elsewhere.yes': 'Có',
  'option.purpose.marriage': 'Để kết hôn',
  'option.purpose.property': 'Mua bán, chuyển nhượng tài sản',
  'option.purpose.loan': 'Vay vốn ngân hàng',
  'option.purpose.other': 'Mục đích khác',
};

/** What the history calls the facts of an application. */
const facts: LabelFile = {
  'fact.residenceKind': 'Loại cư trú',
  'fact.livedElsewhere': 'Từng đăng ký thường trú ở nơi khác',
  'fact.purpose': 'Mục đích sử dụng',
};

const help: LabelFile = {
  'help.applicant':
    'Người yêu cầu xuất trình giấy tờ tùy thân, hoặc đăng nhập bằng tài khoản định danh điện tử; người được ủy quyền nộp văn bản ủy quyền.',
  'help.subject.proof':
    'Người đã ly hôn hoặc có vợ, chồng đã chết: bản án, quyết định ly hôn, trích lục ghi chú ly hôn hoặc trích lục khai tử (Nghị định 123/2015/NĐ-CP, Điều 22 khoản 2).',
  'help.formerResidence':
    'Chỉ tính thời gian từ khi đủ tuổi kết hôn. Không chứng minh được thì Ủy ban nhân dân nơi đó được đề nghị kiểm tra, và thời hạn kéo dài (Nghị định 123/2015/NĐ-CP, Điều 22 khoản 4).',
  'help.partner': 'Chỉ khai khi xin xác nhận để kết hôn; giấy được ghi tên người này và nơi dự định đăng ký.',
  'help.request':
    'Giấy xác nhận chỉ dùng đúng mục đích đã ghi, có giá trị 6 tháng kể từ ngày cấp (Nghị định 123/2015/NĐ-CP, Điều 23).',
  'help.request.handedBack':
    'Khi đã được cấp Giấy xác nhận trước đó: giấy cũ được nộp lại (Nghị định 123/2015/NĐ-CP, Điều 22 khoản 6).',
};

const reasons: LabelFile = {
  'reason.issued-confirmation-stands': 'Giấy xác nhận đã cấp không bị thu hồi khi rút hồ sơ',
  'reason.former-residence-asked': 'Cần xác minh: nơi thường trú trước đây',
  'reason.declared-status-differs': 'Cần xác minh: tình trạng hôn nhân đã khai khác với cơ sở dữ liệu',
  'reason.subject-not-in-register': 'Người được xác nhận không có trong Cơ sở dữ liệu quốc gia về dân cư',
  'reason.lives-in-another-commune': 'Người được xác nhận cư trú ở xã, phường khác',
  'reason.married-already': 'Đang có vợ, có chồng theo cơ sở dữ liệu',
  'reason.too-young-to-marry': 'Chưa đủ tuổi kết hôn',
  'reason.subject-name-differs': 'Họ tên khác với cơ sở dữ liệu dân cư',
  'reason.ended-marriage-paper': 'Thiếu giấy tờ về việc ly hôn hoặc vợ, chồng đã chết',
  'reason.partner-details': 'Chưa khai người dự định kết hôn và nơi đăng ký',
  'reason.earlier-confirmation': 'Chưa nộp lại Giấy xác nhận đã cấp trước đó',
};

/** All labels of this version, in Vietnamese. */
export const vi: LabelFile = {
  ...wordsFor(maritalStatusConfirmationChart, sharedVi),
  'step.marital-status-confirmation': 'Xác nhận tình trạng hôn nhân',
  'agency.civil-status': 'Ủy ban nhân dân cấp xã (hộ tịch)',
  'agency.one-stop': 'Trung tâm Phục vụ hành chính công',
  ...inLanguage('document', maritalStatusConfirmationDocuments, 'vi'),
  ...part.caseDeadlinesVi,
  ...under('deadline.marital-status-confirmation', { ...part.stepDeadlinesVi, ...part.warningVi }),
  ...form,
  ...choices,
  ...facts,
  ...help,
  ...verificationVi,
  ...reasons,
  ...ethnicGroupVi,
};
