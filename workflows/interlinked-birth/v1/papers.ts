/** What the prints of the papers say: of all versions of this procedure, whose forms tell the same in other words. */
import { paperField as field } from '../../../src/kernel/procedure/paper-form.js';
import type { PaperForm, PaperPart } from '../../../src/kernel/procedure/paper-form.js';
import { dayInWords } from '../../_shared/day-in-words/v1.js';
import { originRow } from '../../_shared/papers/v1.js';

/** Of a parent whom nobody knows the certificate says nothing. */
function parent(heading: string, role: 'mother' | 'father'): PaperPart {
  return {
    heading,
    rows: [
      [field('Họ, chữ đệm, tên', role, 'name')],
      [
        field('Sinh', `${role}.bornOn`, 'day'),
        field('Dân tộc', `${role}.ethnicGroup`, 'choice'),
        field('Quốc tịch', `${role}.nationality`, 'choice'),
      ],
      [field('Nơi cư trú', `${role}.residence`, 'place')],
    ],
  };
}

/** Law on Civil Status 2014, art. 14: what is registered of a birth. */
const birthCertificate: PaperForm = {
  parts: [
    {
      rows: [
        [field('Họ, chữ đệm, tên', 'child', 'name')],
        [field('Ngày, tháng, năm sinh', 'child.bornOn', 'day')],
        [field('Ghi bằng chữ', 'child.bornOn', dayInWords)],
        originRow('child'),
        [field('Nơi sinh', 'child.placeOfBirth', 'place')],
        [field('Quê quán', 'child.hometown', 'place')],
        [field('Số định danh cá nhân', 'result.personalId')],
      ],
    },
    parent('Người mẹ', 'mother'),
    parent('Người cha', 'father'),
    { rows: [[field('Họ, chữ đệm, tên người đi khai sinh', 'applicant.fullName')]] },
  ],
};

const NUMBERED = 'results.birth-registration.data.personalId';

const child: PaperPart = {
  rows: [
    [field('Họ, chữ đệm, tên', 'child', 'name')],
    [field('Ngày, tháng, năm sinh', 'child.bornOn', 'day')],
    [field('Giới tính', 'child.sex', 'choice')],
    [field('Số định danh cá nhân', NUMBERED)],
  ],
};

/** The papers that all versions issue. */
export const birthPapers = {
  'birth-certificate': birthCertificate,
  'residence-registration-notice': {
    parts: [
      child,
      {
        rows: [
          [field('Nơi thường trú', 'residence.address', 'place')],
          [field('Họ, chữ đệm, tên chủ hộ', 'residence.headFullName')],
          [field('Quan hệ với chủ hộ', 'result.relationToHead')],
        ],
      },
    ],
  },
  'health-insurance-card': {
    parts: [
      {
        rows: [
          [field('Mã số thẻ', 'result.cardNumber')],
          [field('Mã số bảo hiểm xã hội', 'result.socialInsuranceNumber')],
          [field('Họ, chữ đệm, tên', 'child', 'name')],
          [field('Ngày, tháng, năm sinh', 'child.bornOn', 'day')],
          [field('Giới tính', 'child.sex', 'choice')],
          [field('Nơi cư trú', ['residence.address', 'mother.residence', 'father.residence'], 'place')],
          [field('Mã nơi đăng ký khám, chữa bệnh ban đầu', 'result.facility')],
          [field('Người đại diện của trẻ', 'insurance.guardian', 'choice')],
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, PaperForm>>;

/** What the face of the card says, as far as it is told here; no picture and no chip. */
export const identityCard: PaperForm = {
  parts: [
    {
      rows: [
        [field('Số định danh cá nhân', NUMBERED)],
        [field('Họ, chữ đệm, tên khai sinh', 'child', 'name')],
        [field('Ngày, tháng, năm sinh', 'child.bornOn', 'day')],
        [field('Giới tính', 'child.sex', 'choice'), field('Quốc tịch', 'child.nationality', 'choice')],
        [field('Nơi sinh', 'child.placeOfBirth', 'place')],
        [field('Quê quán', 'child.hometown', 'place')],
      ],
    },
  ],
};
