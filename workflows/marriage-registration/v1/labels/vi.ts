/** Vietnamese labels of marriage-registration, version 1. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { ethnicGroupVi } from '../../../_shared/code-lists/v1.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-vi.js';
import { sharedVi } from '../../../_shared/labels/v1/vi.js';
import { wordsFor } from '../../../_shared/labels/v2/words-for.js';
import { verificationVi } from '../../../_shared/labels/v2/verification.js';
import { marriageRegistrationDocuments } from '../documents.js';
import { marriageRegistrationChart } from '../machine.js';

const spouse: LabelFile = {
  ...part.identityVi,
  bornOn: 'Ngày, tháng, năm sinh',
  ethnicGroup: 'Dân tộc',
  nationality: 'Quốc tịch',
  ...under('residence', named('Nơi cư trú', part.addressVi)),
  maritalStatus: 'Tình trạng hôn nhân',
  proof: 'Giấy tờ về việc ly hôn hoặc vợ, chồng đã chết',
};

const form: LabelFile = {
  ...under('field.applicant', named('Người yêu cầu', part.identityVi)),
  'field.applicant.relation': 'Bên yêu cầu',
  'field.applicant.phone': 'Số điện thoại',
  'field.applicant.email': 'Thư điện tử',
  'option.relation.woman': 'Bên nữ',
  'option.relation.man': 'Bên nam',
  ...under('field.woman', named('Bên nữ', spouse)),
  ...under('field.man', named('Bên nam', spouse)),
  'option.maritalStatus.single': 'Chưa kết hôn lần nào',
  'option.maritalStatus.divorced': 'Đã ly hôn',
  'option.maritalStatus.widowed': 'Vợ, chồng đã chết',
  'field.registration': 'Đăng ký',
  ...under('field.registration.office', named('Nơi đăng ký kết hôn', part.placeVi)),
  'field.registration.presence': 'Người có mặt',
  'option.presence.both': 'Cả hai bên',
  'option.presence.woman-only': 'Chỉ bên nữ',
  'option.presence.man-only': 'Chỉ bên nam',
};

/** What the history calls the facts of an application. */
const facts: LabelFile = {
  'fact.registrationCommune': 'Nơi đăng ký kết hôn',
  'fact.presence': 'Người có mặt',
};

const help: LabelFile = {
  'help.woman.proof':
    'Chỉ ghi khi đã ly hôn hoặc vợ, chồng đã chết: số bản án, quyết định, trích lục khai tử hoặc giấy chứng tử.',
  'help.man.proof':
    'Chỉ ghi khi đã ly hôn hoặc vợ, chồng đã chết: số bản án, quyết định, trích lục khai tử hoặc giấy chứng tử.',
  'help.registration.office': 'Xã, phường nơi cư trú của một trong hai bên (Luật Hộ tịch 2014, Điều 17).',
  'help.registration.presence': 'Khi đăng ký, hai bên phải cùng có mặt (Luật Hộ tịch 2014, Điều 18).',
};

const reasons: LabelFile = {
  'reason.registered-marriage-stands': 'Việc kết hôn đã đăng ký không bị hủy bỏ khi rút hồ sơ',
  'reason.spouse-not-in-register': 'Không tìm thấy bên nam hoặc bên nữ trong dữ liệu dân cư',
  'reason.under-age': 'Bên nam chưa đủ 20 tuổi hoặc bên nữ chưa đủ 18 tuổi',
  'reason.existing-marriage': 'Bên nam hoặc bên nữ đang có vợ, có chồng',
  'reason.close-kinship': 'Hai bên có họ trong phạm vi ba đời hoặc cùng dòng máu về trực hệ',
  'reason.neither-lives-here': 'Không bên nào cư trú tại nơi đăng ký',
  'reason.marriage-already-registered': 'Việc kết hôn đã được đăng ký trong hồ sơ khác',
  'reason.both-have-to-come': 'Hai bên nam, nữ cùng có mặt',
  'reason.former-marriage-paper': 'Giấy tờ chứng minh đã ly hôn hoặc vợ, chồng đã chết',
  'reason.spouse-name-differs': 'Sửa họ tên cho khớp với dữ liệu dân cư, hoặc nộp giấy tờ chứng minh',
};

/** All labels of this version, in Vietnamese. */
export const vi: LabelFile = {
  ...wordsFor(marriageRegistrationChart, sharedVi),
  'step.marriage-registration': 'Đăng ký kết hôn',
  'agency.civil-status': 'Ủy ban nhân dân cấp xã (hộ tịch)',
  'agency.one-stop': 'Trung tâm Phục vụ hành chính công',
  ...inLanguage('document', marriageRegistrationDocuments, 'vi'),
  ...part.caseDeadlinesVi,
  ...under('deadline.marriage-registration', part.stepDeadlinesVi),
  ...form,
  ...facts,
  ...help,
  ...reasons,
  ...verificationVi,
  ...ethnicGroupVi,
  'reason.marital-status-verified': 'Cần xác minh: tình trạng hôn nhân',
};
