/** What the prints of the papers say: of all versions of this procedure, whose forms tell the same in other words. */
import { paperField as field } from '../../../src/kernel/procedure/paper-form.js';
import type { PaperForm, PaperPart } from '../../../src/kernel/procedure/paper-form.js';
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

/** Whoever is paid, or of whom nothing else is told: the applicant. */
const recipient: PaperPart = {
  heading: 'Người nhận',
  rows: [
    [
      field('Họ, chữ đệm, tên hoặc tên tổ chức', [
        'funeral.recipient.fullName',
        'funeral.recipient.name',
        'applicant.fullName',
      ]),
    ],
    [field('Người đại diện', 'funeral.recipient.representative')],
    [field('Hình thức nhận', ['result.method', 'funeral.payment.method'], 'choice')],
    [field('Số tài khoản', 'funeral.payment.account'), field('Ngân hàng', 'funeral.payment.bank')],
  ],
};

/** What is paid, and how the amount came about. */
const amount: PaperPart = {
  heading: 'Mức hưởng',
  rows: [
    [field('Số tiền', 'result.amountVnd', 'amount')],
    [field('Ghi bằng chữ', 'result.amountVnd', amountInWords)],
    [field('Cách tính', 'result.derivation')],
  ],
};

/** A decision to pay for a funeral, whoever pays. */
export const funeralDecision: PaperForm = {
  opening: 'Quyết định chi trả cho việc mai táng người có tên sau đây:',
  parts: [deceased, amount, recipient],
};

/** A decision on what those receive who are left. */
export const survivorDecision: PaperForm = {
  opening: 'Quyết định chi trả trợ cấp tuất cho thân nhân của:',
  parts: [
    deceased,
    { heading: 'Mức hưởng', rows: [[field('Hình thức trợ cấp', 'funeral.survivors.benefit', 'choice')]] },
    recipient,
  ],
};

/** The papers that all versions issue. */
export const deathPapers: Readonly<Record<string, PaperForm>> = {
  'death-extract': deathExtract,
  'residence-removal-notice': {
    opening: 'Thông báo đã xóa đăng ký thường trú của người có tên sau đây:',
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
  'funeral-allowance-decision': funeralDecision,
};
