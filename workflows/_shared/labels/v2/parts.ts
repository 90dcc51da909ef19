/** Words for the form parts of version 2, by their name inside the part, in both languages; the words of version 1 hold for the rest. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { named, under } from '../v1/compose.js';
import * as en from '../v1/parts-en.js';
import * as vi from '../v1/parts-vi.js';

/** A name in its three parts. */
export const nameVi: LabelFile = { familyName: 'Họ', middleName: 'Chữ đệm', givenName: 'Tên' };

/** The same in English. */
export const nameEn: LabelFile = { familyName: 'Family name', middleName: 'Middle name', givenName: 'Given name' };

/** Where somebody lives, and as what. */
export const residenceVi: LabelFile = { ...vi.addressVi, kind: 'Loại cư trú' };

/** The same in English. */
export const residenceEn: LabelFile = { ...en.addressEn, kind: 'Kind of residence' };

/** A place anywhere. */
export const anyPlaceVi: LabelFile = { ...vi.addressVi, in: 'Ở đâu', country: 'Quốc gia' };

/** The same in English. */
export const anyPlaceEn: LabelFile = { ...en.addressEn, in: 'Where', country: 'Country' };

/** An address of three levels. */
export const formerAddressVi: LabelFile = {
  province: 'Tỉnh/Thành phố (trên giấy tờ)',
  district: 'Huyện/Quận (trên giấy tờ)',
  commune: 'Xã/Phường (trên giấy tờ)',
  detail: 'Chi tiết (trên giấy tờ)',
};

/** The same in English. */
export const formerAddressEn: LabelFile = {
  province: 'Province (as on the paper)',
  district: 'District (as on the paper)',
  commune: 'Commune (as on the paper)',
  detail: 'Detail (as on the paper)',
};

/** What the applicant and the copies are asked beside what version 1 asked. */
export const moreVi: LabelFile = {
  ...under('field.applicant.bornOn', named('Ngày, tháng, năm sinh', vi.partialDateVi)),
  'field.applicant.sex': 'Giới tính',
  ...under('field.applicant.identityPaper', named('Thẻ căn cước', { issuedOn: 'Ngày cấp', issuer: 'Nơi cấp' })),
  ...under('field.applicant.residence', named('Nơi cư trú', residenceVi)),
  ...under('field.copies', named('Bản sao trích lục', { wanted: 'Cấp bản sao', count: 'Số bản sao' })),
  ...under(
    'field.copies.exemption',
    named('Miễn phí bản sao', { ground: 'Đối tượng được miễn', paper: 'Giấy tờ chứng minh (tên, số)' }),
  ),
  'help.copies.exemption':
    'Chỉ khai khi người yêu cầu thuộc diện được miễn và có giấy tờ chứng minh (Luật Hộ tịch 2014, Điều 11; chưa xác nhận có áp dụng cho bản sao).',
  'option.ground.merit-family': 'Gia đình có công với cách mạng',
  'option.ground.poor-household': 'Hộ nghèo',
  'option.ground.disability': 'Người khuyết tật',
  'option.wanted.yes': 'Có',
  'option.wanted.no': 'Không',
  'option.kind.permanent': 'Thường trú',
  'option.kind.temporary': 'Tạm trú',
  'option.kind.current': 'Nơi ở hiện tại',
  'help.applicant.residence':
    'Lấy từ Cơ sở dữ liệu quốc gia về dân cư khi tra cứu số định danh; không yêu cầu giấy tờ (Nghị định 63/2024/NĐ-CP, Điều 6).',
};

/** The same in English. */
export const moreEn: LabelFile = {
  ...under('field.applicant.bornOn', named('Date of birth', en.partialDateEn)),
  'field.applicant.sex': 'Sex',
  ...under('field.applicant.identityPaper', named('Identity card', { issuedOn: 'Issued on', issuer: 'Issued by' })),
  ...under('field.applicant.residence', named('Place of residence', residenceEn)),
  ...under('field.copies', named('Copies of the extract', { wanted: 'Are copies wanted', count: 'How many' })),
  ...under(
    'field.copies.exemption',
    named('Exemption from the fee', { ground: 'Who is exempt', paper: 'Paper that proves it (name, number)' }),
  ),
  'help.copies.exemption':
    'Only where who asks is exempt and proves it by a paper (Law on Civil Status 2014, article 11; whether it holds for copies is not confirmed).',
  'option.ground.merit-family': 'Family with merit to the revolution',
  'option.ground.poor-household': 'Poor household',
  'option.ground.disability': 'Disability',
  'option.wanted.yes': 'Yes',
  'option.wanted.no': 'No',
  'option.kind.permanent': 'Permanent residence',
  'option.kind.temporary': 'Temporary residence',
  'option.kind.current': 'Present abode',
  'help.applicant.residence':
    'Filled in from the population register; no paper is asked for (Decree 63/2024/NĐ-CP, article 6).',
};

/** The choice of a place anywhere. */
export const placesVi: LabelFile = { 'option.in.vietnam': 'Trong nước', 'option.in.abroad': 'Ở nước ngoài' };

/** The same in English. */
export const placesEn: LabelFile = { 'option.in.vietnam': 'In Vietnam', 'option.in.abroad': 'Abroad' };

/** The labels without those of fields that a later form asks otherwise. */
export function withoutLabels(labels: LabelFile, left: readonly string[]): LabelFile {
  return Object.fromEntries(Object.entries(labels).filter(([key]) => !left.includes(key)));
}
