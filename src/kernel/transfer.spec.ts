/** Goal: another desk goes on with a case as it is: nothing of its course changes, and who had it stays known. */
import { OTHER_COMMUNE, THIRD_COMMUNE } from '../../test/support/communes.js';
import {
  atStep,
  charged,
  collected,
  exemptionSettled,
  localTime,
  paid,
  stateAfter,
  submission,
  tell,
  transferred,
} from '../../test/support/story.js';
import type { Told } from '../../test/support/story.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { allowedCommands } from './allowed-commands.js';
import { decide } from './decide.js';
import { deskThen } from './transfer.js';

const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');
const insurance = atStep('child-health-insurance', 'health-insurance-card');
const received = submission(birthV1, '2026-03-02 09:00');
const toOther = transferred('2026-03-02 09:30', '07210', OTHER_COMMUNE);
const toThird = transferred('2026-03-02 10:00', OTHER_COMMUNE, THIRD_COMMUNE);
const closed: readonly Told[] = [
  received,
  registration.completed('2026-03-02 09:30', '12/2026'),
  residence.completed('2026-03-03 09:00'),
  insurance.completed('2026-03-03 10:00'),
];
const STEPS = ['birth-registration', 'permanent-residence', 'child-health-insurance'];

function answerTo(story: readonly Told[], { name, facts }: typeof toOther) {
  const moment = { at: localTime('2026-03-05 09:00'), edition: '2026-11' };
  return decide(birthV1, stateAfter(birthV1, story), { name, facts }, moment);
}

describe('passing a case on to another desk', () => {
  it('moves no limit, changes no step and asks nothing of anybody', () => {
    const before = stateAfter(birthV1, [received]);

    const outcome = tell(birthV1, [received, toOther]).at(-1);

    expect(outcome).toMatchObject({
      event: { type: 'case-transferred' },
      effects: [{ kind: 'notify', template: 'desk-changed' }],
    });
    expect(outcome?.state).toEqual({
      ...before,
      seq: 2,
      at: localTime('2026-03-02 09:30'),
      formerDesks: [{ office: 'one-stop.07210', until: localTime('2026-03-02 09:30') }],
    });
  });

  it('keeps every desk that had it, the one that took it in first, also when the case goes on', () => {
    const registered = registration.completed('2026-03-02 11:00', '12/2026');
    const state = stateAfter(birthV1, [received, toOther, toThird, registered]);

    expect(state.formerDesks?.map(({ office }) => office)).toEqual(['one-stop.07210', `one-stop.${OTHER_COMMUNE}`]);
  });

  it('lets a paper name the desk that had the case when it was issued', () => {
    const [first, second, third] = tell(birthV1, [received, toOther, toThird]).map(({ state }) => state);
    if (first === undefined || second === undefined || third === undefined) throw new Error('three events');
    const now = { state: third, desk: `one-stop.${THIRD_COMMUNE}` };

    expect([first, second, third].map((then) => deskThen(then, now))).toEqual([
      'one-stop.07210',
      `one-stop.${OTHER_COMMUNE}`,
      `one-stop.${THIRD_COMMUNE}`,
    ]);
  });

  it('leaves a receipt in the book of the desk that gave it, however often the case is passed on', () => {
    const line = { fee: 'extract-copy', step: 'birth-registration', quantity: 1, unitVnd: 8000, amountVnd: 8000 };
    const owing = charged(received, { ...line, since: '2017-01-01' });

    const state = stateAfter(birthV1, [owing, paid('2026-03-02 09:10', 8000, '0000123'), toOther, toThird]);

    expect(state.payment?.paid).toMatchObject({ receipt: '0000123', office: 'one-stop.07210' });
  });

  it('is refused to the desk that has it', () => {
    expect(answerTo([received], transferred('2026-03-05 09:00', '07210', '07210'))).toMatchObject({
      code: 'desk-has-the-case',
    });
  });

  it('is possible while a result waits to be collected, and not once nothing is left to do', () => {
    expect(allowedCommands(birthV1, stateAfter(birthV1, closed))).toContain('transfer');
    expect(answerTo(closed, toOther)).toMatchObject({ event: { type: 'case-transferred' } });
    expect(answerTo([...closed, collected('2026-03-04 09:00', STEPS)], toOther)).toMatchObject({
      code: 'command-not-allowed',
    });
  });

  it('is possible while money is to be paid or given back for what was made, also after all is collected', () => {
    const line = { fee: 'extract-copy', step: 'birth-registration', quantity: 1, unitVnd: 8000, amountVnd: 8000 };
    const charge = { ...line, since: '2017-01-01' };
    const made = [charged(received, charge), ...closed.slice(1), collected('2026-03-04 09:00', STEPS)];
    const payment = paid('2026-03-04 09:10', 8000, '0000123');
    const exempt = { ...charge, amountVnd: 0, exemption: { since: '2017-01-01' } };
    const freed = exemptionSettled('2026-03-04 09:20', 'granted', exempt);

    expect(answerTo(made, toOther)).toMatchObject({ event: { type: 'case-transferred' } });
    expect(answerTo([...made, payment], toOther)).toMatchObject({ code: 'command-not-allowed' });
    expect(answerTo([...made, payment, freed], toOther)).toMatchObject({ event: { type: 'case-transferred' } });
  });
});
