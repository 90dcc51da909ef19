/**
 * What papers say that several procedures issue, and rows that several papers have.
 *
 * The contents are those that the law names; the printed forms of the ministries were not seen, so order and words are ours.
 */
import { paperField as field } from '../../../src/kernel/procedure/paper-form.js';
import type { PaperForm, PaperPart } from '../../../src/kernel/procedure/paper-form.js';

type Row = PaperPart['rows'][number];

/** Sex, ethnic group and nationality of somebody, side by side. */
export function originRow(person: string): Row {
  return [
    field('Giới tính', `${person}.sex`, 'choice'),
    field('Dân tộc', `${person}.ethnicGroup`, 'choice'),
    field('Quốc tịch', `${person}.nationality`, 'choice'),
  ];
}

/** What the register says of a death (Law on Civil Status 2014, art. 33, 34). */
export const deathExtract: PaperForm = {
  parts: [
    {
      rows: [
        [field('Họ, chữ đệm, tên', 'deceased', 'name')],
        [field('Ngày, tháng, năm sinh', 'deceased.bornOn', 'day')],
        originRow('deceased'),
        [field('Số định danh cá nhân', 'deceased.personalId')],
        [field('Nơi cư trú cuối cùng', 'deceased.lastResidence', 'place')],
        [field('Đã chết vào lúc', 'deceased.diedAt', 'day')],
        [field('Nơi chết', 'deceased.placeOfDeath', 'place')],
        [field('Nguyên nhân chết', 'deceased.cause', 'choice')],
      ],
    },
    {
      heading: 'Giấy báo tử hoặc giấy tờ thay thế',
      rows: [
        [field('Loại giấy tờ', ['notice.paper', 'notice.type'], 'choice')],
        [field('Số', 'notice.number'), field('Ngày cấp', 'notice.issuedOn', 'day')],
        [field('Nơi cấp', 'notice.issuer')],
      ],
    },
    { rows: [[field('Họ, chữ đệm, tên người đi khai tử', 'applicant.fullName')]] },
  ],
};
