/** Vietnamese labels of interlinked-death, version 1: plain words for a family in mourning. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-vi.js';
import { sharedVi } from '../../../_shared/labels/v1/vi.js';
import { deathDocuments } from '../documents.js';

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
  ...part.optionsVi,
  ...under('field.deceased', named('Người được khai tử', deceased)),
  'field.notice': 'Giấy báo tử hoặc giấy tờ thay thế',
  'field.notice.type': 'Loại giấy tờ',
  'field.notice.number': 'Số',
  'field.notice.issuedOn': 'Ngày cấp',
  'field.notice.issuer': 'Nơi cấp',
  ...under('field.residence', named('Xóa đăng ký thường trú', part.householdVi)),
  'field.residence.relationToHead': 'Quan hệ của người đã mất với chủ hộ',
  'field.residence.soleMember': 'Hộ chỉ có một thành viên là người đã mất',
  'field.funeral': 'Mai táng phí',
  'field.funeral.buriedOn': 'Ngày mai táng',
  ...under('field.funeral.place', named('Nơi mai táng', part.addressVi)),
  ...under('field.funeral.recipient', named('Người nhận', part.identityVi)),
  'field.funeral.recipient.relation': 'Quan hệ với người đã mất',
  'field.funeral.payment': 'Hình thức nhận',
  'field.funeral.payment.method': 'Hình thức nhận',
  'field.funeral.payment.bank': 'Ngân hàng',
  'field.funeral.payment.account': 'Số tài khoản',
  'field.funeral.payment.holder': 'Tên chủ tài khoản',
  'field.copies': 'Số bản sao trích lục',
  'option.cause.illness': 'Bệnh',
  'option.cause.old-age': 'Tuổi già',
  'option.cause.accident': 'Tai nạn',
  'option.cause.other': 'Nguyên nhân khác',
  'option.cause.unknown': 'Không rõ',
  'option.type.death-notice': 'Giấy báo tử',
  'option.type.substitute': 'Giấy tờ thay thế giấy báo tử',
  'option.method.cash': 'Tiền mặt',
  'option.method.transfer': 'Chuyển khoản',
};

const help: LabelFile = {
  'help.deceased': 'Nội dung khai tử theo Luật Hộ tịch 2014, Điều 32 đến Điều 34.',
  'help.deceased.diedAt': 'Ghi theo giấy báo tử, chính xác đến mức biết được (Thông tư 25/2025/TT-BYT, Mẫu 05).',
  'help.notice': 'Giấy báo tử hoặc giấy tờ thay thế (Nghị định 123/2015/NĐ-CP, Điều 4).',
  'help.residence': 'Xóa đăng ký thường trú của người đã mất (Luật Cư trú 2020, Điều 24 khoản 1 điểm a).',
  'help.funeral':
    'Hỗ trợ chi phí mai táng; nhiều chế độ cùng áp dụng thì hưởng mức cao nhất (Nghị định 20/2021/NĐ-CP, Điều 11).',
  'help.copies': 'Bản sao trích lục được cấp cùng Trích lục khai tử (Nghị định 63/2024/NĐ-CP, Điều 9).',
};

/** All labels of this version, in Vietnamese. */
export const vi: LabelFile = {
  ...sharedVi,
  'step.death-registration': 'Đăng ký khai tử',
  'step.residence-removal': 'Xóa đăng ký thường trú',
  'step.funeral-allowance': 'Giải quyết mai táng phí',
  'agency.civil-status': 'Ủy ban nhân dân cấp xã (hộ tịch)',
  'agency.residence': 'Công an cấp xã',
  'agency.social-protection': 'Ủy ban nhân dân cấp xã (bảo trợ xã hội)',
  'agency.one-stop': 'Trung tâm Phục vụ hành chính công',
  ...inLanguage('document', deathDocuments, 'vi'),
  'reason.registered-death-stands': 'Việc khai tử đã đăng ký không bị hủy bỏ khi rút hồ sơ',
  'reason.paid-allowance-is-recovered-by-decision':
    'Khoản hỗ trợ đã quyết định chỉ được thu hồi bằng một quyết định riêng',
  ...part.compensationVi,
  ...part.caseDeadlinesVi,
  ...under('deadline.death-registration', part.stepDeadlinesVi),
  ...under('deadline.residence-removal', { ...part.stepDeadlinesVi, ...part.warningVi }),
  ...under('deadline.funeral-allowance', { ...part.stepDeadlinesVi, ...part.warningVi }),
  ...form,
  ...help,
};
