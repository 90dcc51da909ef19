/** Vietnamese labels of the form parts and of the deadlines that each step has, by their name inside the part. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { named, under } from './compose.js';

/** Place without house or street: a hometown. */
export const placeVi: LabelFile = { province: 'Tỉnh/Thành phố', commune: 'Xã/Phường' };

/** Place with house or street. */
export const addressVi: LabelFile = { ...placeVi, detail: 'Số nhà, đường, thôn/tổ dân phố' };

/** A date as precisely as it is known. */
export const partialDateVi: LabelFile = { precision: 'Biết chính xác đến', value: 'Giá trị' };

/** Who somebody is. */
export const identityVi: LabelFile = { personalId: 'Số định danh cá nhân', fullName: 'Họ, chữ đệm, tên' };

/** The head of the household. */
export const householdVi: LabelFile = {
  headPersonalId: 'Số định danh cá nhân của chủ hộ',
  headFullName: 'Họ, chữ đệm, tên chủ hộ',
};

/** The applicant, under `field.applicant`. */
export const applicantVi: LabelFile = {
  ...under('field.applicant', named('Người yêu cầu', identityVi)),
  'field.applicant.relation': 'Quan hệ với người được đăng ký',
  'field.applicant.phone': 'Số điện thoại',
  'field.applicant.email': 'Thư điện tử',
  'help.applicant': 'Người yêu cầu đăng nhập bằng tài khoản định danh điện tử (Nghị định 63/2024/NĐ-CP, Điều 6).',
  'option.relation.mother': 'Mẹ',
  'option.relation.father': 'Cha',
  'option.relation.guardian': 'Người giám hộ',
  'option.relation.spouse': 'Vợ/Chồng',
  'option.relation.child': 'Con',
  'option.relation.sibling': 'Anh/Chị/Em',
  'option.relation.grandchild': 'Cháu',
  'option.relation.other-relative': 'Người thân thích khác',
};

/** Choices that both forms offer. */
export const optionsVi: LabelFile = {
  'option.sex.male': 'Nam',
  'option.sex.female': 'Nữ',
  'option.sex.undetermined': 'Chưa xác định',
  'option.precision.year': 'Năm',
  'option.precision.month': 'Tháng, năm',
  'option.precision.day': 'Ngày, tháng, năm',
  'option.precision.minute': 'Giờ, phút',
};

/** The deadlines of the case as a whole. */
export const caseDeadlinesVi: LabelFile = {
  'deadline.case.due': 'Thời hạn của toàn bộ hồ sơ',
  'deadline.case.verified-due': 'Thời hạn của toàn bộ hồ sơ khi cần xác minh',
};

/** The state of a step whose result can be taken back. */
export const compensationVi: LabelFile = { 'state.compensating': 'Đang đề nghị thu hồi kết quả' };

/** The warning of a step that has one. */
export const warningVi: LabelFile = { warning: 'Nhắc trước khi đến hạn' };

/** The deadlines that every step has, under `deadline.<step>`. */
export const stepDeadlinesVi: LabelFile = {
  due: 'Thời hạn giải quyết',
  'verified-due': 'Thời hạn giải quyết khi cần xác minh',
  'new-appointment': 'Ngày hẹn lại',
  'supplement-limit': 'Thời hạn bổ sung hồ sơ',
  'cancellation-limit': 'Thời hạn trả lời đề nghị dừng',
};
