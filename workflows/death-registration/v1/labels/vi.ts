/** Vietnamese labels of death-registration, version 1: plain words for a family in mourning. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { ethnicGroupVi } from '../../../_shared/code-lists/v1.js';
import { feesVi } from '../../../_shared/fees/v1.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-vi.js';
import { sharedVi } from '../../../_shared/labels/v1/vi.js';
import { wordsFor } from '../../../_shared/labels/v2/words-for.js';
import { verificationVi } from '../../../_shared/labels/v2/verification.js';
import { deathRegistrationDocuments } from '../documents.js';
import { deathRegistrationChart } from '../machine.js';

const deceased: LabelFile = {
  ...part.identityVi,
  sex: 'Giới tính',
  ...under('bornOn', named('Ngày, tháng, năm sinh', part.partialDateVi)),
  ...under('diedAt', named('Thời gian chết', part.partialDateVi)),
  ...under('placeOfDeath', named('Nơi chết', part.addressVi)),
  cause: 'Nguyên nhân chết',
  nationality: 'Quốc tịch',
  ethnicGroup: 'Dân tộc',
  ...under('lastResidence', named('Nơi cư trú cuối cùng', part.addressVi)),
};

const form: LabelFile = {
  ...part.applicantVi,
  'field.applicant.relation': 'Quan hệ với người đã mất',
  'help.applicant': 'Người yêu cầu xuất trình giấy tờ tùy thân, hoặc đăng nhập bằng tài khoản định danh điện tử.',
  ...part.optionsVi,
  ...under('field.deceased', named('Người được khai tử', deceased)),
  'field.notice': 'Giấy báo tử hoặc giấy tờ thay thế',
  'field.notice.type': 'Loại giấy tờ',
  'field.notice.number': 'Số',
  'field.notice.issuedOn': 'Ngày cấp',
  'field.notice.issuer': 'Nơi cấp',
  'field.copies': 'Số bản sao trích lục',
  'option.cause.illness': 'Bệnh',
  'option.cause.old-age': 'Tuổi già',
  'option.cause.accident': 'Tai nạn',
  'option.cause.other': 'Nguyên nhân khác',
  'option.cause.unknown': 'Không rõ',
  'option.type.death-notice': 'Giấy báo tử',
  'option.type.substitute': 'Giấy tờ thay thế giấy báo tử',
};

/** What the history calls the facts of an application. */
const facts: LabelFile = { 'fact.noticeType': 'Loại giấy tờ' };

const help: LabelFile = {
  'help.deceased': 'Nội dung khai tử theo Luật Hộ tịch 2014, Điều 32 đến Điều 34.',
  'help.deceased.diedAt': 'Ghi theo giấy báo tử, chính xác đến mức biết được (Thông tư 25/2025/TT-BYT, Mẫu 05).',
  'help.notice': 'Giấy báo tử hoặc giấy tờ thay thế (Nghị định 123/2015/NĐ-CP, Điều 4).',
};

/** All labels of this version, in Vietnamese. */
export const vi: LabelFile = {
  ...feesVi,
  ...wordsFor(deathRegistrationChart, sharedVi),
  'step.death-registration': 'Đăng ký khai tử',
  'agency.civil-status': 'Ủy ban nhân dân cấp xã (hộ tịch)',
  'agency.one-stop': 'Trung tâm Phục vụ hành chính công',
  ...inLanguage('document', deathRegistrationDocuments, 'vi'),
  'reason.registered-death-stands': 'Việc khai tử đã đăng ký không bị hủy bỏ khi rút hồ sơ',
  ...part.caseDeadlinesVi,
  ...under('deadline.death-registration', part.stepDeadlinesVi),
  ...form,
  ...facts,
  ...help,
  ...verificationVi,
  ...ethnicGroupVi,
  'reason.substitute-notice': 'Cần xác minh: giấy tờ thay giấy báo tử',
};
