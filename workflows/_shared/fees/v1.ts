/** What commune offices charge (phí, lệ phí), by dated rates, with the words for it. */
import { copiesCount } from '../form-parts/v2.js';
import type { FeeRate } from '../../../src/kernel/procedure/fees.js';
import type { FeeSchedule, LabelFile } from '../../../src/kernel/procedure/procedure-version.js';

/**
 * Phí cung cấp thông tin hộ tịch: a copy of an extract. Registering a birth or death in time is free (Law on Civil Status art. 11).
 */
const EXTRACT_COPY: readonly FeeRate[] = [
  {
    since: '2017-01-01',
    vnd: 8000,
    legalBasis: { article: 'Thông tư 281/2016/TT-BTC, Điều 4', confirmed: false },
  },
];

/**
 * The fee for copies of what a step registers.
 *
 * @param step - that registers it
 */
export function copyFees(step: string): FeeSchedule {
  return {
    rates: { 'extract-copy': EXTRACT_COPY },
    dependsOn: ['copies'],
    asked: ({ data: { copies } }) => [
      { fee: 'extract-copy', step, quantity: typeof copies === 'number' ? copies : copiesCount(copies) },
    ],
  };
}

/** The Vietnamese words of procedures that charge something. */
export const feesVi: LabelFile = {
  'fee.extract-copy': 'Bản sao trích lục hộ tịch',
  'command.record-payment': 'Ghi nhận đã thu phí',
  'command.refund-payment': 'Ghi nhận đã hoàn phí',
  'event.payment-recorded': 'Đã thu phí',
  'event.payment-refunded': 'Đã hoàn phí',
};

/** The English ones. */
export const feesEn: LabelFile = {
  'fee.extract-copy': 'Copy of a civil-status extract',
  'command.record-payment': 'Record a payment',
  'command.refund-payment': 'Record a refund',
  'event.payment-recorded': 'Fees paid',
  'event.payment-refunded': 'Fees refunded',
};
