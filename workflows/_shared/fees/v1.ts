/** What commune offices charge (phí, lệ phí), by dated rates, with the words for it. */
import { copiesCount, EXEMPT_GROUNDS, exemptGround } from '../form-parts/v2.js';
import type { FeeExemption, FeeRate } from '../../../src/kernel/procedure/fees.js';
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
 * Law on Civil Status 2014, article 11.1.a lets families with merit, poor households and the disabled register for nothing; whether that
 * holds for copies, and what follows it on 1 March 2027, nobody has read: the question `extract-copy-fee`. Till then nobody of them pays.
 */
const EXEMPT_COPY: readonly FeeExemption[] = [
  {
    grounds: EXEMPT_GROUNDS,
    since: '2016-01-01',
    until: '2027-02-28',
    legalBasis: { article: 'Luật Hộ tịch 2014, Điều 11 khoản 1 điểm a', confirmed: false },
  },
  {
    grounds: EXEMPT_GROUNDS,
    since: '2027-03-01',
    legalBasis: { article: 'Luật Hộ tịch 03/2026/QH16', confirmed: false },
  },
];

/**
 * The fee for copies of what a step registers.
 *
 * @param step - that registers it
 */
export function copyFees(step: string): FeeSchedule {
  return {
    law: { 'extract-copy': { rates: EXTRACT_COPY, exemptions: EXEMPT_COPY } },
    dependsOn: ['copies'],
    asked: ({ data: { copies } }) => {
      const ground = exemptGround(copies);
      const quantity = typeof copies === 'number' ? copies : copiesCount(copies);
      return [{ fee: 'extract-copy', step, quantity, ...(ground !== undefined && { ground }) }];
    },
  };
}

/** The Vietnamese words of procedures that charge something. */
export const feesVi: LabelFile = {
  'fee.extract-copy': 'Bản sao trích lục hộ tịch',
  'exemption.merit-family': 'người thuộc gia đình có công với cách mạng',
  'exemption.poor-household': 'người thuộc hộ nghèo',
  'exemption.disability': 'người khuyết tật',
  'command.record-payment': 'Ghi nhận đã thu phí',
  'command.refund-payment': 'Ghi nhận đã hoàn phí',
  'event.payment-recorded': 'Đã thu phí',
  'event.payment-refunded': 'Đã hoàn phí',
};

/** The English ones. */
export const feesEn: LabelFile = {
  'fee.extract-copy': 'Copy of a civil-status extract',
  'exemption.merit-family': 'a family with merit to the revolution',
  'exemption.poor-household': 'a poor household',
  'exemption.disability': 'somebody disabled',
  'command.record-payment': 'Record a payment',
  'command.refund-payment': 'Record a refund',
  'event.payment-recorded': 'Fees paid',
  'event.payment-refunded': 'Fees refunded',
};
