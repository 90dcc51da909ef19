/** Goal: who pays nothing may be settled at any time, and in whatever order money changes hands, what is held is what is owed. */
import * as fc from 'fast-check';
import {
  atStep,
  charged,
  exemptionSettled,
  localTime,
  paid,
  refunded,
  stateAfter,
  submission,
  transferred,
} from '../../test/support/story.js';
import type { Told } from '../../test/support/story.js';
import { birthV2 } from '../../workflows/interlinked-birth/v2/procedure.js';
import { allowedCommands } from './allowed-commands.js';
import { decide } from './decide.js';
import { openVnd, paymentStatus } from './payment.js';
import { feesOn } from './procedure/fees.js';
import { required } from './values/assert.js';

const LAW = required(birthV2.fees, 'the fees of births').law;
const ASKED = { fee: 'extract-copy', step: 'birth-registration', quantity: 2 };
const [charge, nothing] = [ASKED, { ...ASKED, ground: 'poor-household' }].map((asked) =>
  required(feesOn(LAW, [asked], '2026-03-02')[0], 'a line'),
);
const [CHARGE, NOTHING] = [required(charge, 'a charge'), required(nothing, 'an exemption')];
const registration = atStep('birth-registration', 'birth-certificate');
const received = charged(submission(birthV2, '2026-03-02 09:00', 'residence-left-out'), CHARGE);
const registered = registration.completed('2026-03-02 09:30', '12/2026');
const granted = exemptionSettled('2026-03-02 10:00', 'granted', NOTHING);
const takenBack = exemptionSettled('2026-03-02 11:00', 'taken-back', CHARGE);
const payment = paid('2026-03-02 09:10', 16_000, '0000123');
const refund = refunded('2026-03-02 10:30', 16_000, '0000124');

const statusAfter = (...story: readonly Told[]) => paymentStatus(stateAfter(birthV2, [received, ...story]));

describe('an exemption that the desk settles', () => {
  it('frees who forgot to claim it, also once the agency has registered', () => {
    expect(statusAfter(registered)).toBe('due');
    expect(statusAfter(registered, granted)).toBe('exempt');
  });

  it('lets what was paid go back, and what was given back be owed again', () => {
    expect(statusAfter(payment, registered, granted)).toBe('to-refund');
    expect(statusAfter(payment, registered, granted, refund)).toBe('exempt');
    expect(statusAfter(payment, registered, granted, refund, takenBack)).toBe('due');
    expect(statusAfter(payment, registered, granted, takenBack)).toBe('paid');
  });

  it('keeps each sum that changed hands, in the books of the desk that took or gave it', () => {
    const again = paid('2026-03-02 14:00', 16_000, '0000131');
    const story = [payment, registered, granted, refund, takenBack, transferred('2026-03-02 12:00', '07210', '09187')];

    expect(stateAfter(birthV2, [received, ...story, again]).payment).toMatchObject({
      earlier: [
        { kind: 'paid', receipt: '0000123', office: 'one-stop.07210' },
        { kind: 'refunded', receipt: '0000124', office: 'one-stop.07210' },
      ],
      paid: { receipt: '0000131' },
    });
  });

  it('puts right a ground or a paper that was written down wrongly, and asks nothing of the family in between', () => {
    const corrected = exemptionSettled('2026-03-02 10:20', 'corrected', NOTHING);
    const story = [payment, registered, granted, refund];

    expect(statusAfter(...story, corrected)).toBe('exempt');
    expect(stateAfter(birthV2, [received, ...story, corrected]).payment).toEqual(
      stateAfter(birthV2, [received, ...story]).payment,
    );
    expect(() => statusAfter(payment, corrected)).toThrow('settle-exemption is refused');
  });

  it('names who said last what is free, also at another desk, until it is taken back', () => {
    const passedOn = transferred('2026-03-02 12:00', '07210', '09187');
    const payments = [granted, refund, passedOn, takenBack].map(
      (_told, index, told) => stateAfter(birthV2, [received, payment, ...told.slice(0, index + 1)]).payment,
    );

    expect(payments.slice(0, 3)).toMatchObject(
      Array.from({ length: 3 }, () => ({ exemptedBy: 'person:desk-officer' })),
    );
    expect(payments[3]).not.toHaveProperty('exemptedBy');
  });

  it('tells a payment before the refunds of it, where one fee is freed after the other', () => {
    const [other, nothingOfOther] = [CHARGE, NOTHING].map((line) => ({ ...line, step: 'permanent-residence' }));
    const [both, one] = [required(other, 'a charge'), required(nothingOfOther, 'an exemption')];
    const state = stateAfter(birthV2, [
      charged(submission(birthV2, '2026-03-02 09:00', 'residence-left-out'), CHARGE, both),
      paid('2026-03-02 09:10', 32_000, '0000123'),
      exemptionSettled('2026-03-02 10:00', 'granted', NOTHING, both),
      refund,
      exemptionSettled('2026-03-02 11:00', 'granted', NOTHING, one),
      refunded('2026-03-02 11:30', 16_000, '0000125'),
    ]);

    expect(paymentStatus(state)).toBe('exempt');
    expect(state.payment).toMatchObject({
      earlier: [
        { kind: 'paid', receipt: '0000123' },
        { kind: 'refunded', receipt: '0000124' },
      ],
      refunded: { receipt: '0000125' },
    });
    expect(state.payment).not.toHaveProperty('paid');
  });

  it('is refused where it stands so, where nothing is charged, and for something else than is charged', () => {
    const answerTo = (story: readonly Told[], fees: readonly object[]) => {
      const facts = { exempt: 'granted', fees: fees.map((line) => ({ ...line })), by: 'person:desk-officer' };
      const moment = { at: localTime('2026-03-03 09:00'), edition: '2026-11' };
      return decide(birthV2, stateAfter(birthV2, story), { name: 'settle-exemption', facts }, moment);
    };
    const free = submission(birthV2, '2026-03-02 09:00', 'residence-left-out');

    expect(answerTo([received], [CHARGE])).toMatchObject({ code: 'exemption-stands-so' });
    expect(answerTo([free], [])).toMatchObject({ code: 'command-not-allowed' });
    expect(answerTo([received], [{ ...NOTHING, quantity: 3 }])).toMatchObject({ code: 'command-not-allowed' });
    expect(allowedCommands(birthV2, stateAfter(birthV2, [free]))).not.toContain('settle-exemption');
    expect(allowedCommands(birthV2, stateAfter(birthV2, [received]))).toContain('settle-exemption');
  });

  it('never leaves more or less than is owed once nothing is open, in whatever order', () => {
    const acts = fc.array(fc.constantFrom('pay', 'refund', 'grant', 'take-back', 'register', 'reject'), {
      maxLength: 14,
    });
    const check = (names: readonly string[]) => {
      let state = stateAfter(birthV2, [received]);
      let held = 0;
      for (const name of names) {
        const told = toldBy(name, Math.abs(openVnd(state)));
        const moment = { at: localTime('2026-03-02 09:05'), edition: '2026-11' };
        const decision = decide(birthV2, state, { name: told.name, facts: told.facts }, moment);
        if (decision.kind !== 'outcome') continue;
        held += name === 'pay' ? openVnd(state) : name === 'refund' ? openVnd(state) : 0;
        state = decision.state;
        const comesToNothing = state.steps['birth-registration'] === 'refused';
        const isExempt = state.payment?.lines[0]?.exemption !== undefined;
        expect(held + openVnd(state)).toBe(comesToNothing || isExempt ? 0 : 16_000);
        expect(held).toBeGreaterThanOrEqual(0);
      }
    };
    fc.assert(fc.property(acts, check), { numRuns: 150 });
  });
});

function toldBy(name: string, amountVnd: number) {
  const told: Record<string, Told> = {
    pay: paid('', amountVnd, '0000123'),
    refund: refunded('', amountVnd, '0000124'),
    grant: granted,
    'take-back': takenBack,
    register: registered,
    reject: registration.rejected('', 'details-differ'),
  };
  const act = required(told[name], name);
  if ('alarm' in act) throw new RangeError('no alarm goes off');
  return act;
}
