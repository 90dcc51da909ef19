/** Vietnamese labels of interlinked-birth, version 1. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-vi.js';
import { sharedVi } from '../../../_shared/labels/v1/vi.js';
import { birthDocuments } from '../documents.js';

const parent: LabelFile = {
  ...part.identityVi,
  ...under('bornOn', named('Ngày, tháng, năm sinh', part.partialDateVi)),
  ethnicGroup: 'Dân tộc',
  nationality: 'Quốc tịch',
  ...under('residence', named('Nơi cư trú', part.addressVi)),
  deceased: 'Đã chết',
};

const child: LabelFile = {
  familyName: 'Họ',
  middleName: 'Chữ đệm',
  givenName: 'Tên',
  sex: 'Giới tính',
  bornOn: 'Ngày sinh',
  ...under('placeOfBirth', named('Nơi sinh', part.addressVi)),
  ...under('hometown', named('Quê quán', part.placeVi)),
  nationality: 'Quốc tịch',
  ethnicGroup: 'Dân tộc',
  birthNotice: 'Số giấy chứng sinh',
  birthOrder: 'Thứ tự sinh',
};

const form: LabelFile = {
  ...part.applicantVi,
  ...part.optionsVi,
  ...under('field.child', named('Người được khai sinh', child)),
  ...under('field.mother', named('Người mẹ', parent)),
  ...under('field.father', named('Người cha', parent)),
  ...under(
    'field.marriage',
    named('Giấy chứng nhận kết hôn', { number: 'Số', issuedOn: 'Ngày cấp', issuer: 'Nơi cấp' }),
  ),
  ...under('field.residence', named('Đăng ký thường trú', part.householdVi)),
  'field.residence.relationToHead': 'Quan hệ của trẻ với chủ hộ',
  'field.residence.consent': 'Hình thức đồng ý của chủ hộ',
  ...under('field.residence.address', named('Nơi đăng ký thường trú', part.addressVi)),
  'field.insurance': 'Thẻ bảo hiểm y tế',
  'field.insurance.facility': 'Nơi đăng ký khám, chữa bệnh ban đầu',
  'field.insurance.guardian': 'Người đại diện của trẻ',
  'field.insurance.poorHouseholdPaper': 'Số giấy chứng nhận hộ nghèo',
  'field.copies': 'Số bản sao trích lục',
  'option.consent.vneid': 'Đồng ý trên VNeID',
  'option.consent.signed-form': 'Ký trên Tờ khai CT01',
  'option.guardian.mother': 'Người mẹ',
  'option.guardian.father': 'Người cha',
  'option.guardian.applicant': 'Người yêu cầu',
};

const help: LabelFile = {
  'help.child': 'Nội dung khai sinh theo Luật Hộ tịch 2014, Điều 14.',
  'help.child.birthNotice':
    'Mã 18 ký tự ghi trên giấy chứng sinh (Thông tư 22/2025/TT-BYT). Trẻ sinh ngoài cơ sở y tế: để trống và gửi giấy tờ thay thế (Nghị định 63/2024/NĐ-CP, Điều 5).',
  'help.child.birthOrder': 'Sinh đôi trở lên: mỗi trẻ một giấy chứng sinh với mã riêng (Thông tư 22/2025/TT-BYT).',
  'help.mother': 'Thông tin của mẹ trong nội dung khai sinh (Luật Hộ tịch 2014, Điều 14).',
  'help.father': 'Để trống khi chưa xác định được cha của trẻ (Luật Hộ tịch 2014, Điều 15 và Điều 16).',
  'help.marriage': 'Điền khi cha mẹ đã đăng ký kết hôn (Luật Hộ tịch 2014, Điều 16).',
  'help.residence':
    'Đăng ký thường trú của trẻ trong 60 ngày từ ngày đăng ký khai sinh (Nghị định 154/2024/NĐ-CP, Điều 7).',
  'help.insurance': 'Thẻ bảo hiểm y tế của trẻ em dưới 6 tuổi (Luật Bảo hiểm y tế 2008, Điều 12).',
  'help.copies': 'Bản sao trích lục hộ tịch được cấp cùng kết quả khai sinh (Nghị định 63/2024/NĐ-CP, Điều 5).',
};

/** All labels of this version, in Vietnamese. */
export const vi: LabelFile = {
  ...sharedVi,
  'step.birth-registration': 'Đăng ký khai sinh',
  'step.permanent-residence': 'Đăng ký thường trú',
  'step.child-health-insurance': 'Cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
  'agency.civil-status': 'Ủy ban nhân dân cấp xã (hộ tịch)',
  'agency.residence': 'Công an cấp xã',
  'agency.social-insurance': 'Cơ quan bảo hiểm xã hội',
  'agency.one-stop': 'Trung tâm Phục vụ hành chính công',
  ...inLanguage('document', birthDocuments, 'vi'),
  'reason.registered-birth-stands': 'Việc khai sinh đã đăng ký không bị hủy bỏ khi rút hồ sơ',
  ...part.compensationVi,
  ...part.caseDeadlinesVi,
  ...under('deadline.birth-registration', part.stepDeadlinesVi),
  ...under('deadline.permanent-residence', { ...part.stepDeadlinesVi, ...part.warningVi }),
  ...under('deadline.child-health-insurance', { ...part.stepDeadlinesVi, ...part.warningVi }),
  ...form,
  ...help,
};
