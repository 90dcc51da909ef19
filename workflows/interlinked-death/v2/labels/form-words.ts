/** The words of the form, each in both languages: what version 1 does not ask, or asks otherwise. */
import type { Label, LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { inLanguage } from '../../../_shared/labels/v1/compose.js';
import { TO_DECEASED, TO_HEAD } from '../relations.js';

const fields: Readonly<Record<string, Label>> = {
  'deceased.identityPaper': { vi: 'Giấy tờ tùy thân', en: 'Identity paper' },
  'deceased.identityPaper.issuedOn': { vi: 'Ngày cấp', en: 'Issued on' },
  'deceased.identityPaper.issuer': { vi: 'Nơi cấp', en: 'Issued by' },
  'notice.paper': { vi: 'Giấy tờ nào', en: 'Which paper' },
  'notice.witness': { vi: 'Người làm chứng', en: 'Witness' },
  'notice.witness.fullName': { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
  'notice.witness.personalId': { vi: 'Số định danh cá nhân', en: 'Personal ID number' },
  'residence.household': { vi: 'Hộ gia đình', en: 'Household' },
  'residence.household.head': { vi: 'Chủ hộ là', en: 'Head of the household' },
  'residence.household.personalId': { vi: 'Số định danh cá nhân của chủ hộ', en: 'Personal ID number of the head' },
  'residence.household.fullName': { vi: 'Họ, chữ đệm, tên chủ hộ', en: 'Full name of the head' },
  'residence.household.relationToHead': {
    vi: 'Quan hệ của người đã mất với chủ hộ',
    en: 'Relation of the deceased to the head',
  },
  'residence.household.soleMember': {
    vi: 'Hộ chỉ có một thành viên là người đã mất',
    en: 'The deceased was the only member',
  },
  'funeral.received': { vi: 'Người đã mất thuộc đối tượng', en: 'What the deceased was entitled to' },
  'funeral.meritDecision': { vi: 'Quyết định công nhận người có công', en: 'Decision that recognised the merit' },
  'funeral.meritDecision.number': { vi: 'Số quyết định', en: 'Number' },
  'funeral.meritDecision.issuedOn': { vi: 'Ngày quyết định', en: 'Issued on' },
  'funeral.recipient.kind': { vi: 'Người nhận là', en: 'The recipient is' },
  'funeral.recipient.name': { vi: 'Tên cơ quan, tổ chức', en: 'Name of the organisation' },
  'funeral.recipient.representative': { vi: 'Người đại diện', en: 'Representative' },
  'funeral.recipient.sex': { vi: 'Giới tính', en: 'Sex' },
  'funeral.recipient.identityPaper': { vi: 'Giấy tờ tùy thân', en: 'Identity paper' },
  'funeral.recipient.identityPaper.issuedOn': { vi: 'Ngày cấp', en: 'Issued on' },
  'funeral.recipient.identityPaper.issuer': { vi: 'Nơi cấp', en: 'Issued by' },
  'funeral.payment.at': { vi: 'Nơi nhận tiền mặt', en: 'Where the cash is handed out' },
  'funeral.survivors': { vi: 'Trợ cấp tuất', en: 'Survivor benefit' },
  'funeral.survivors.benefit': { vi: 'Đề nghị hưởng', en: 'Asked for' },
  'funeral.survivors.relatives': { vi: 'Danh sách thân nhân', en: 'Relatives' },
};

const ORDER: readonly (readonly [string, Label])[] = [
  ['first', { vi: 'Thân nhân thứ nhất', en: 'First relative' }],
  ['second', { vi: 'Thân nhân thứ hai', en: 'Second relative' }],
  ['third', { vi: 'Thân nhân thứ ba', en: 'Third relative' }],
  ['fourth', { vi: 'Thân nhân thứ tư', en: 'Fourth relative' }],
];
const relative: Readonly<Record<string, Label>> = {
  personalId: { vi: 'Số định danh cá nhân', en: 'Personal id number' },
  fullName: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
  bornOn: { vi: 'Ngày, tháng, năm sinh', en: 'Date of birth' },
  'bornOn.precision': { vi: 'Biết chính xác đến', en: 'Known to the' },
  'bornOn.value': { vi: 'Giá trị', en: 'Value' },
  relation: { vi: 'Quan hệ với người đã mất', en: 'Relation to the deceased' },
  reducedCapacity: { vi: 'Suy giảm khả năng lao động từ 81%', en: 'Working capacity reduced by 81% or more' },
  consent: { vi: 'Ý kiến về người đại diện nhận', en: 'Agreement to who receives it' },
};
const relatives: Readonly<Record<string, Label>> = Object.fromEntries(
  ORDER.flatMap(([place, name]) => [
    [place, name],
    ...Object.entries(relative).map(([field, label]) => [`${place}.${field}`, label] as const),
  ]),
);

const options: Readonly<Record<string, Label>> = {
  'paper.commune-confirmation': {
    vi: 'Văn bản xác nhận việc chết của Ủy ban nhân dân cấp xã (chết tại nhà)',
    en: "Confirmation of the commune's people's committee (death at home)",
  },
  'paper.police-confirmation': {
    vi: 'Văn bản xác nhận của cơ quan công an hoặc kết luận giám định pháp y',
    en: 'Confirmation of the police, or a forensic finding',
  },
  'paper.court-decision': {
    vi: 'Bản án, quyết định tuyên bố là đã chết',
    en: 'Court decision that declares the death',
  },
  'paper.foreign-paper': { vi: 'Giấy tờ do cơ quan nước ngoài cấp', en: 'Paper of an authority abroad' },
  'paper.other': { vi: 'Giấy tờ khác', en: 'Another paper' },
  'head.applicant': { vi: 'Người yêu cầu', en: 'The applicant' },
  'head.deceased': { vi: 'Người đã mất', en: 'The deceased' },
  'head.other': { vi: 'Người khác', en: 'Somebody else' },
  'kind.applicant': { vi: 'Người yêu cầu', en: 'The applicant' },
  'kind.person': { vi: 'Cá nhân khác', en: 'Another person' },
  'kind.organisation': { vi: 'Cơ quan, tổ chức', en: 'An organisation' },
  'received.social-insurance': {
    vi: 'Hưởng lương hưu, trợ cấp bảo hiểm xã hội hằng tháng hoặc tham gia bảo hiểm xã hội tự nguyện',
    en: 'Pension, monthly allowance of social insurance, or voluntary social insurance',
  },
  'received.merit': { vi: 'Người có công với cách mạng', en: 'Services to the revolution' },
  'received.social-protection': { vi: 'Đối tượng bảo trợ xã hội', en: 'Social protection' },
  'received.emergency': {
    vi: 'Đối tượng trợ giúp khẩn cấp (thiên tai, hỏa hoạn, tai nạn nghiêm trọng)',
    en: 'Emergency aid (disaster, fire, serious accident)',
  },
  'benefit.none': { vi: 'Không đề nghị', en: 'Not asked for' },
  'benefit.one-time': { vi: 'Trợ cấp tuất một lần', en: 'Once' },
  'benefit.monthly': { vi: 'Trợ cấp tuất hằng tháng', en: 'Monthly' },
  'consent.vneid': { vi: 'Hỏi trên VNeID', en: 'To be asked in VNeID' },
  'consent.form-09-hsb': { vi: 'Đồng ý trên mẫu 09-HSB', en: 'Agreed on form 09-HSB' },
  'consent.refused': { vi: 'Không đồng ý', en: 'Does not agree' },
  'because.through-employer': {
    vi: 'Bảo hiểm xã hội bắt buộc: nộp qua đơn vị sử dụng lao động',
    en: 'Compulsory insurance: applied for through the employer',
  },
  'because.not-entitled': { vi: 'Không thuộc đối tượng', en: 'Not entitled' },
};

const help: Readonly<Record<string, Label>> = {
  'deceased.placeOfDeath': {
    vi: 'Chết ở nước ngoài: ghi quốc gia và nơi chết theo giấy tờ.',
    en: 'Of a death abroad: the country, and the place as the paper says it.',
  },
  'notice.paper': {
    vi: 'Giấy tờ thay giấy báo tử theo từng trường hợp (Nghị định 123/2015/NĐ-CP, Điều 4 khoản 2); danh mục chưa đối chiếu với văn bản.',
    en: 'Which paper stands for the notice depends on how the person died (Decree 123/2015/NĐ-CP, article 4.2); the list was not compared with the text.',
  },
  'deceased.formerAddress': {
    vi: 'Chỉ ghi khi giấy tờ cấp trước ngày 01/07/2025 có tên huyện; không dùng cho địa chỉ mới.',
    en: 'Only where a paper from before 1 July 2025 names a district; never for a new address.',
  },
  'residence.household': {
    vi: 'Chủ hộ trong dữ liệu cư trú (Luật Cư trú 2020, Điều 10).',
    en: 'The head of the household in the residence register (Law on Residence 2020, article 10).',
  },
  'funeral.received': {
    vi: 'Chọn mọi diện đúng với người đã mất; trong các mức hỗ trợ xã hội chỉ hưởng mức cao nhất (Nghị định 20/2021/NĐ-CP, Điều 11). Người tham gia bảo hiểm xã hội tự nguyện từ đủ 60 tháng: nộp tại đây (Luật Bảo hiểm xã hội 2024, Điều 109). Người đang tham gia bảo hiểm xã hội bắt buộc: nộp qua đơn vị sử dụng lao động, không thuộc liên thông này.',
    en: 'Choose all that holds of the deceased; of several social supports the highest alone is paid (Decree 20/2021/NĐ-CP, article 11). Of somebody with 60 months or more of voluntary insurance apply here (Law on Social Insurance 2024, article 109). Of an employee in compulsory insurance apply through the employer: that is no part of this procedure.',
  },
  'funeral.meritDecision': {
    vi: 'Chỉ khai khi người đã mất là người có công (Nghị định 131/2021/NĐ-CP).',
    en: 'Only of people with services to the revolution (Decree 131/2021/NĐ-CP).',
  },
  'funeral.survivors': {
    vi: 'Dành cho thân nhân của người hưởng chế độ bảo hiểm xã hội (Luật Bảo hiểm xã hội 2024, Điều 86); của người tham gia tự nguyện chỉ có trợ cấp một lần (Điều 110).',
    en: 'For relatives of somebody with social insurance (Law on Social Insurance 2024, article 86); after voluntary insurance it is paid once (article 110).',
  },
  'funeral.survivors.relatives': {
    vi: 'Mỗi thân nhân được hỏi trên VNeID theo số định danh, hoặc ký mẫu 09-HSB nếu không có số định danh hay không dùng VNeID (Quyết định 1449/QĐ-BHXH); người yêu cầu đã đồng ý khi nộp. Quá bốn người thì khai tiếp trên mẫu 09-HSB.',
    en: 'Each of them is asked in VNeID by the personal id number, or signs form 09-HSB where there is none or VNeID is not used (Decision 1449/QĐ-BHXH); who applies has agreed by that. More than four go on that form.',
  },
};

/** All of them in one language. */
export function formWords(language: keyof Label): LabelFile {
  return {
    ...inLanguage('field', fields, language),
    ...inLanguage('field.funeral.survivors.relatives', relatives, language),
    ...inLanguage('option', options, language),
    ...inLanguage('option.relationToHead', TO_HEAD, language),
    ...inLanguage('option.relation', TO_DECEASED, language),
    ...inLanguage('help', help, language),
  };
}
