/** Vietnamese labels of data-subject-request, version 1. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-vi.js';
import { sharedVi } from '../../../_shared/labels/v1/vi.js';
import { verificationVi } from '../../../_shared/labels/v2/verification.js';
import { requestDocuments } from '../documents.js';

const form: LabelFile = {
  ...under('field.applicant', named('Người yêu cầu', part.identityVi)),
  'field.applicant.relation': 'Tư cách của người yêu cầu',
  'field.applicant.phone': 'Số điện thoại',
  'field.applicant.email': 'Thư điện tử',
  'option.relation.self': 'Chính là chủ thể dữ liệu',
  'option.relation.parent': 'Cha hoặc mẹ của chủ thể dữ liệu chưa thành niên',
  'option.relation.guardian': 'Người giám hộ',
  'option.relation.representative': 'Người được ủy quyền',
  ...under('field.subject', named('Chủ thể dữ liệu', part.identityVi)),
  ...under('field.subject.residence', named('Nơi cư trú', part.addressVi)),
  'field.request': 'Nội dung yêu cầu',
  'field.request.kind': 'Yêu cầu',
  'field.request.records': 'Dữ liệu nằm ở',
  'field.request.details': 'Nội dung cụ thể',
  'field.request.proof': 'Giấy tờ chứng minh thông tin đúng (khi yêu cầu chỉnh sửa)',
  'option.kind.access': 'Được biết dữ liệu nào về mình đang được lưu giữ',
  'option.kind.who-looked': 'Được biết ai đã xem dữ liệu của mình',
  'option.kind.correction': 'Chỉnh sửa dữ liệu không đúng',
  'option.kind.erasure': 'Xóa dữ liệu',
  'option.records.case-files': 'Hồ sơ đã nộp',
  'option.records.civil-status': 'CSDL hộ tịch',
  'option.records.residence': 'CSDL cư trú',
  'option.records.social-insurance': 'CSDL bảo hiểm xã hội',
  'option.records.social-protection': 'CSDL bảo trợ xã hội',
};

/** What the history calls the facts of a request. */
const facts: LabelFile = { 'fact.kind': 'Yêu cầu', 'fact.records': 'Dữ liệu nằm ở' };

const help: LabelFile = {
  'help.subject': 'Người mà dữ liệu nói về (Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, Điều 4).',
  'help.request.details': 'Nêu rõ dữ liệu nào, từ khi nào; không cần nêu lý do khi chỉ yêu cầu được biết.',
};

const reasons: LabelFile = {
  'reason.given-reply-stands': 'Văn bản trả lời đã gửi vẫn có giá trị khi rút yêu cầu',
  'reason.fulfilled-request-stands': 'Dữ liệu đã cung cấp, chỉnh sửa hoặc xóa không thể trả lại như cũ',
  'reason.identity-paper': 'Giấy tờ chứng minh người yêu cầu và chủ thể dữ liệu là ai',
  'reason.representation-paper': 'Giấy tờ chứng minh quyền đại diện cho chủ thể dữ liệu',
  'reason.correction-paper': 'Giấy tờ chứng minh thông tin đúng cần ghi',
  'reason.kept-by-law': 'Dữ liệu phải lưu giữ theo luật nên không được xóa',
  'reason.erasure-verified': 'Phải kiểm tra dữ liệu còn thời hạn lưu giữ theo luật hay không',
};

/** All labels of this version, in Vietnamese. */
export const vi: LabelFile = {
  ...sharedVi,
  'step.request-answer': 'Trả lời yêu cầu',
  'step.request-fulfilment': 'Thực hiện yêu cầu',
  'agency.data-protection': 'Bộ phận bảo vệ dữ liệu cá nhân',
  'agency.one-stop': 'Trung tâm Phục vụ hành chính công',
  ...inLanguage('document', requestDocuments, 'vi'),
  ...part.caseDeadlinesVi,
  ...under('deadline.request-answer', { ...part.stepDeadlinesVi, ...part.warningVi }),
  ...under('deadline.request-fulfilment', { ...part.stepDeadlinesVi, ...part.warningVi }),
  ...form,
  ...facts,
  ...help,
  ...reasons,
  ...verificationVi,
};
