/** Goal: fees are paid once and whole, by the rates of the day of receipt, and go back where nothing comes of what was paid for. */
import {
  atStep,
  charged,
  corrected,
  localTime,
  paid,
  refunded,
  stateAfter,
  submission,
  withdrawn,
} from '../../test/support/story.js';
import type { Told } from '../../test/support/story.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { allowedCommands } from './allowed-commands.js';
import { decide } from './decide.js';
import { paymentStatus } from './payment.js';
import { feesOn } from './procedure/fees.js';
import type { FeeLaw } from './procedure/fees.js';
import { required } from './values/assert.js';

const LAW = { article: 'Thông tư thử', confirmed: true };
const RATES: Readonly<Record<string, FeeLaw>> = {
  copy: {
    rates: [
      { since: '2027-01-01', vnd: 10_000, legalBasis: LAW },
      { since: '2017-01-01', vnd: 8000, legalBasis: LAW },
    ],
    exemptions: [
      { grounds: ['poor-household', 'disability'], since: '2026-01-01', until: '2026-12-31', legalBasis: LAW },
    ],
  },
};
const [LINE] = feesOn(RATES, [{ fee: 'copy', step: 'birth-registration', quantity: 2 }], '2026-03-02');
const registration = atStep('birth-registration', 'birth-certificate');
const received = submission(birthV1, '2026-03-02 09:00');
const owing = charged(received, required(LINE, 'a line'));
const settled = paid('2026-03-02 09:10', 16_000, '0000123');

function answerTo(story: readonly Told[], name: 'record-payment' | 'refund-payment', amountVnd: number) {
  const moment = { at: localTime('2026-03-03 09:00'), edition: '2026-11' };
  return decide(
    birthV1,
    stateAfter(birthV1, story),
    { name, facts: { amountVnd, method: 'cash', receipt: '0000123', by: 'person:desk-officer' } },
    moment,
  );
}

describe('what is charged', () => {
  it('follows the rate of the day of receipt, which need not be the newest', () => {
    const on = (day: string) =>
      feesOn(RATES, [{ fee: 'copy', step: 'a', quantity: 3 }], day).map((line) => line.amountVnd);

    expect(on('2026-12-31')).toEqual([24_000]);
    expect(on('2027-01-01')).toEqual([30_000]);
    expect(() => on('2016-12-31')).toThrow('the rate of copy on 2016-12-31');
  });

  it('is nothing for who is exempt on the day of receipt, and stays a line that says by which law, never on which ground', () => {
    const on = (day: string, ground = 'poor-household') =>
      feesOn(RATES, [{ fee: 'copy', step: 'a', quantity: 2, ground }], day).map(({ amountVnd, exemption }) => [
        amountVnd,
        exemption,
      ]);

    expect(on('2025-12-31')).toEqual([[16_000, undefined]]);
    expect(on('2026-01-01')).toEqual([[0, { since: '2026-01-01' }]]);
    expect(on('2026-12-31')).toEqual([[0, { since: '2026-01-01' }]]);
    expect(on('2027-01-01')).toEqual([[20_000, undefined]]);
    expect(on('2026-03-02', 'elderly')).toEqual([[16_000, undefined]]);
  });

  it('is nothing to take or give back where all of it is exempt', () => {
    const [exempt] = feesOn(RATES, [{ fee: 'copy', step: 'a', quantity: 2, ground: 'poor-household' }], '2026-03-02');
    const story = [charged(received, required(exempt, 'a line'))];

    expect(paymentStatus(stateAfter(birthV1, story))).toBe('exempt');
    expect(allowedCommands(birthV1, stateAfter(birthV1, story))).not.toContain('record-payment');
    expect(answerTo(story, 'record-payment', 0)).toMatchObject({ code: 'nothing-to-pay' });
    expect(answerTo(story, 'refund-payment', 0)).toMatchObject({ code: 'nothing-to-refund' });
  });

  it('is nothing for none, and stands with the case until it is paid', () => {
    expect(feesOn(RATES, [{ fee: 'copy', step: 'a', quantity: 0 }], '2026-03-02')).toEqual([]);
    expect(stateAfter(birthV1, [received])).not.toHaveProperty('payment');
    expect(paymentStatus(stateAfter(birthV1, [owing]))).toBe('due');
    expect(stateAfter(birthV1, [owing, registration.completed('2026-03-02 09:30')]).payment).toEqual({
      lines: [LINE],
    });
  });

  it('is what a correction makes of it, until it is paid', () => {
    const fields = { ...corrected('2026-03-02 09:05', ['copies']) };
    const fewer: Told = { ...fields, facts: { ...fields.facts, fees: [] } };
    const returned = [owing, registration.asksForPapers('2026-03-02 09:02', 'data-mismatch')];

    expect(stateAfter(birthV1, [...returned, fewer])).not.toHaveProperty('payment');
    const moment = { at: localTime('2026-03-03 09:00'), edition: '2026-11' };
    const late = decide(
      birthV1,
      stateAfter(birthV1, [...returned, settled]),
      { name: 'correct', facts: fewer.facts },
      moment,
    );
    expect(late).toMatchObject({ kind: 'refusal', code: 'paid-already' });
  });
});

describe('a payment', () => {
  it('is taken once, of the whole sum', () => {
    expect(allowedCommands(birthV1, stateAfter(birthV1, [owing]))).toContain('record-payment');
    expect(answerTo([owing], 'record-payment', 8000)).toMatchObject({ code: 'amount-differs' });
    expect(answerTo([owing], 'record-payment', 16_000)).toMatchObject({
      kind: 'outcome',
      event: { type: 'payment-recorded' },
      effects: [],
      state: { payment: { paid: { amountVnd: 16_000, receipt: '0000123', by: 'person:desk-officer' } } },
    });
    expect(answerTo([owing, settled], 'record-payment', 16_000)).toMatchObject({ code: 'paid-already' });
    expect(answerTo([received], 'record-payment', 16_000)).toMatchObject({ code: 'nothing-to-pay' });
  });

  it('goes back once where nothing comes of what was paid for, and never after it was given', () => {
    const nothing = [owing, settled, registration.rejected('2026-03-02 09:30', 'details-differ')];
    const given = [owing, settled, registration.completed('2026-03-02 09:30')];

    expect(paymentStatus(stateAfter(birthV1, nothing))).toBe('to-refund');
    expect(answerTo(nothing, 'refund-payment', 16_000)).toMatchObject({
      event: { type: 'payment-refunded' },
      state: { payment: { refunded: { amountVnd: 16_000 } } },
    });
    expect(
      answerTo([...nothing, refunded('2026-03-02 10:00', 16_000, '0000124')], 'refund-payment', 16_000),
    ).toMatchObject({ code: 'nothing-to-refund' });
    expect(answerTo(given, 'refund-payment', 16_000)).toMatchObject({ code: 'nothing-to-refund' });
  });

  it('is owed no more when the family withdraws before it was made', () => {
    const state = stateAfter(birthV1, [owing, withdrawn('2026-03-02 09:01')]);

    expect(state.chart.context.withdrawn).toBe(true);
    expect(['due', 'waived']).toContain(paymentStatus(state));
    expect(
      paymentStatus(stateAfter(birthV1, [owing, registration.rejected('2026-03-02 09:30', 'details-differ')])),
    ).toBe('waived');
  });
});
