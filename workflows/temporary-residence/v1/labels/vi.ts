/** Vietnamese labels of temporary-residence, version 1. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-vi.js';
import { sharedVi } from '../../../_shared/labels/v1/vi.js';
import { wordsFor } from '../../../_shared/labels/v2/words-for.js';
import { temporaryResidenceDocuments } from '../documents.js';
import { temporaryResidenceChart } from '../machine.js';

const form: LabelFile = {
  ...under('field.applicant', named('Người yêu cầu', part.identityVi)),
  'field.applicant.relation': 'Tư cách của người yêu cầu',
  'field.applicant.phone': 'Số điện thoại',
  'field.applicant.email': 'Thư điện tử',
  'option.relation.self': 'Chính là người đăng ký tạm trú',
  'option.relation.parent': 'Cha hoặc mẹ của người chưa thành niên',
  'option.relation.guardian': 'Người giám hộ',
  ...under('field.resident', named('Người đăng ký tạm trú', part.identityVi)),
  ...under('field.resident.permanentResidence', named('Nơi thường trú', part.addressVi)),
  'field.stay': 'Thời gian và nơi tạm trú',
  ...under('field.stay.address', named('Nơi tạm trú', part.addressVi)),
  'field.stay.purpose': 'Mục đích',
  'field.stay.from': 'Từ ngày',
  'field.stay.until': 'Đến ngày',
  'option.purpose.work': 'Lao động, làm việc',
  'option.purpose.study': 'Học tập',
  'option.purpose.treatment': 'Khám, chữa bệnh',
  'option.purpose.other': 'Mục đích khác',
  'field.lodging': 'Chỗ ở hợp pháp',
  'field.lodging.right': 'Hình thức ở',
  'field.lodging.ownerPersonalId': 'Số định danh cá nhân của chủ chỗ ở',
  'field.lodging.ownerFullName': 'Họ, chữ đệm, tên chủ chỗ ở',
  'field.lodging.consent': 'Chủ chỗ ở đồng ý bằng',
  'field.lodging.proof': 'Giấy tờ chứng minh chỗ ở hợp pháp',
  'option.right.rented': 'Thuê',
  'option.right.borrowed': 'Mượn, ở nhờ',
  'option.right.dormitory': 'Ký túc xá, nhà ở tập thể',
  'option.consent.vneid': 'Xác nhận trên VNeID',
  'option.consent.signed-form': 'Chữ ký trên tờ khai CT01',
};

/** What the history calls the facts of an application. */
const facts: LabelFile = {
  'fact.lodgingCommune': 'Xã, phường nơi tạm trú',
  'fact.purpose': 'Mục đích',
  'fact.right': 'Hình thức ở',
};

const help: LabelFile = {
  'help.stay':
    'Từ 30 ngày trở lên, ngoài xã, phường nơi thường trú; tối đa 02 năm, được gia hạn nhiều lần (Luật Cư trú 2020, Điều 27).',
  'help.lodging.consent':
    'Người cho thuê, cho mượn, cho ở nhờ hoặc người quản lý ký túc xá (Luật Cư trú 2020, Điều 28).',
};

const reasons: LabelFile = {
  'reason.resident-not-in-register': 'Không tìm thấy người đăng ký tạm trú trong dữ liệu dân cư',
  'reason.lodging-in-home-commune': 'Chỗ ở thuộc xã, phường nơi đang thường trú',
  'reason.stay-under-thirty-days': 'Thời gian ở dưới 30 ngày',
  'reason.stay-already-registered': 'Đã đăng ký tạm trú trong hồ sơ khác',
  'reason.owner-consent': 'Tờ khai CT01 có chữ ký của chủ chỗ ở, hoặc xác nhận trên VNeID',
  'reason.lodging-paper': 'Giấy tờ chứng minh chỗ ở hợp pháp',
  'reason.stay-over-two-years': 'Khai lại ngày kết thúc: tối đa 02 năm',
  'reason.owner-name-differs': 'Kiểm tra lại họ tên chủ chỗ ở cho khớp với dữ liệu dân cư',
};

/** All labels of this version, in Vietnamese. */
export const vi: LabelFile = {
  ...wordsFor(temporaryResidenceChart, sharedVi),
  'step.temporary-residence': 'Đăng ký tạm trú',
  'agency.residence': 'Công an cấp xã',
  'agency.one-stop': 'Trung tâm Phục vụ hành chính công',
  ...inLanguage('document', temporaryResidenceDocuments, 'vi'),
  ...part.compensationVi,
  ...part.caseDeadlinesVi,
  ...under('deadline.temporary-residence', { ...part.stepDeadlinesVi, ...part.warningVi }),
  ...form,
  ...facts,
  ...help,
  ...reasons,
};
