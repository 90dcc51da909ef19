/** What the prints of the papers say: of all versions of this procedure, whose forms tell the same in other words. */
import { paperField as field } from '../../../src/kernel/procedure/paper-form.js';
import type { PaperField, PaperForm, PaperPart } from '../../../src/kernel/procedure/paper-form.js';
import { amountInWords } from '../../_shared/numbers-in-words/v1.js';
import { deathExtract } from '../../_shared/papers/v1.js';

const EXTRACT = 'results.death-registration';

const deceased: PaperPart = {
  heading: 'Người chết',
  rows: [
    [field('Họ, chữ đệm, tên', 'deceased', 'name')],
    [field('Ngày, tháng, năm sinh', 'deceased.bornOn', 'day')],
    [field('Đã chết vào lúc', 'deceased.diedAt', 'day')],
    [field('Đăng ký khai tử số', `${EXTRACT}.number`), field('Ngày', `${EXTRACT}.issuedOn`, 'day')],
  ],
};

/** Who held the funeral and is paid for it; of whom nothing else is told: the applicant. */
function recipient(representative: readonly PaperField[]): PaperPart {
  return {
    heading: 'Người nhận',
    rows: [
      [
        field('Họ, chữ đệm, tên hoặc tên tổ chức', [
          'funeral.recipient.fullName',
          'funeral.recipient.name',
          'applicant.fullName',
        ]),
      ],
      representative,
      [field('Hình thức nhận', 'result.method', 'choice')],
      [field('Số tài khoản', 'funeral.payment.account'), field('Ngân hàng', 'funeral.payment.bank')],
    ],
  };
}

/** What is paid, and how the amount came about. */
const amount: PaperPart = {
  heading: 'Mức hưởng',
  rows: [
    [field('Số tiền', 'result.amountVnd', 'amount')],
    [field('Ghi bằng chữ', 'result.amountVnd', amountInWords)],
    [field('Cách tính', 'result.derivation')],
  ],
};

/** A decision to pay for a funeral, whoever pays; who represents an organisation is told where the form knows organisations. */
export function funeralDecision(...representative: readonly PaperField[]): PaperForm {
  return { parts: [deceased, amount, recipient(representative)] };
}

const SURVIVOR_BENEFITS = new Map([
  ['monthly', 'Trợ cấp tuất hằng tháng'],
  ['one-time', 'Trợ cấp tuất một lần'],
]);

/** What was granted, which need not be what was asked for. */
function survivorBenefit(kind: unknown): string | undefined {
  return typeof kind === 'string' ? (SURVIVOR_BENEFITS.get(kind) ?? kind) : undefined;
}

/** A decision on what those receive who are left; who is paid for the funeral is another matter. */
export const survivorDecision: PaperForm = {
  parts: [deceased, { heading: 'Mức hưởng', rows: [[field('Hình thức trợ cấp', 'result.kind', survivorBenefit)]] }],
};

/** The papers that all versions issue. */
export const deathPapers: Readonly<Record<string, PaperForm>> = {
  'death-extract': deathExtract,
  'residence-removal-notice': {
    parts: [
      {
        rows: [
          [field('Họ, chữ đệm, tên', 'deceased', 'name')],
          [field('Ngày, tháng, năm sinh', 'deceased.bornOn', 'day')],
          [field('Số định danh cá nhân', 'deceased.personalId')],
          [field('Nơi cư trú cuối cùng', 'deceased.lastResidence', 'place')],
          [field('Đã chết vào lúc', 'deceased.diedAt', 'day')],
          [field('Đăng ký khai tử số', `${EXTRACT}.number`), field('Ngày', `${EXTRACT}.issuedOn`, 'day')],
        ],
      },
    ],
  },
  'funeral-allowance-decision': funeralDecision(),
};
