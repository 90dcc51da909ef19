/**
 * Goal: an office that closed is followed by another one, a step that lay at the wrong one goes on at the right one, and nothing else of
 * the case changes.
 */
import * as fc from 'fast-check';
import { walks } from '../../test/support/case-walk.js';
import type { Ask } from '../../test/support/case-walk.js';
import { THIRD_COMMUNE } from '../../test/support/communes.js';
import {
  atStep,
  localTime,
  stateAfter,
  stepPassedOn,
  submission,
  succeeded,
  tell,
  withdrawn,
} from '../../test/support/story.js';
import type { Told } from '../../test/support/story.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { deathV2 } from '../../workflows/interlinked-death/v2/procedure.js';
import { decide } from './decide.js';
import type { Command } from './decide.js';
import { officeOfStep, stepsLeftAt } from './office-succession.js';

const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');
const insurance = atStep('child-health-insurance', 'health-insurance-card');
const received = submission(birthV1, '2026-03-02 09:00');
const CLOSED = 'residence.07210';
const toOther = succeeded('2026-03-02 09:30', CLOSED, 'residence.09187');
const toThird = succeeded('2026-03-02 10:00', 'residence.09187', `residence.${THIRD_COMMUNE}`);
const registered = registration.completed('2026-03-02 11:00', '12/2026');

function answerTo(story: readonly Told[], { name, facts }: Pick<Command, 'name' | 'facts'>) {
  const moment = { at: localTime('2026-03-05 09:00'), edition: '2026-11' };
  return decide(birthV1, stateAfter(birthV1, story), { name, facts }, moment);
}

describe('an office that goes on in the place of another', () => {
  it('moves no limit, changes no step and asks nothing of anybody', () => {
    const before = stateAfter(birthV1, [received]);

    const outcome = tell(birthV1, [received, toOther]).at(-1);

    expect(outcome).toMatchObject({ event: { type: 'office-succeeded' }, effects: [] });
    expect(outcome?.state).toEqual({
      ...before,
      seq: 2,
      at: localTime('2026-03-02 09:30'),
      successors: { 'permanent-residence': { office: 'residence.09187', former: [] } },
    });
  });

  it('has its steps also before they begin, and is followed itself', () => {
    const state = stateAfter(birthV1, [received, toOther, toThird, registered]);

    expect(state.steps['permanent-residence']).toBe('dispatching');
    expect(officeOfStep(birthV1, 'permanent-residence', state)).toBe(`residence.${THIRD_COMMUNE}`);
    expect(officeOfStep(birthV1, 'birth-registration', state)).toBe('civil-status.07210');
    expect(stepsLeftAt(birthV1, state, CLOSED)).toEqual([]);
  });

  it('leaves to the one that closed what it has done, of two steps of one agency', () => {
    const done: readonly Told[] = [
      submission(deathV2, '2026-03-02 09:00', 'pensioner'),
      atStep('death-registration', 'death-extract').completed('2026-03-02 10:00', '12/2026'),
      atStep('funeral-benefit', 'funeral-benefit-decision').completed('2026-03-03 09:00', '8/MTP'),
    ];
    const closed = officeOfStep(deathV2, 'funeral-benefit', stateAfter(deathV2, done));
    const follower = `social-insurance.${THIRD_COMMUNE}`;

    const state = stateAfter(deathV2, [...done, succeeded('2026-03-04 09:30', closed, follower)]);

    expect(officeOfStep(deathV2, 'funeral-benefit', state)).toBe(closed);
    expect(officeOfStep(deathV2, 'survivor-benefit', state)).toBe(follower);
    expect(state.successors).toEqual({
      'survivor-benefit': { office: follower, former: [{ office: closed, until: 4 }] },
    });
  });

  it('has the limit that begins later counted as it would have been', () => {
    const [asked, moved] = [
      [received, registered],
      [received, toOther, registered],
    ].map((story) => stateAfter(birthV1, story));

    expect(moved?.clocks).toEqual(asked?.clocks);
  });

  it('is taken nothing by, where the office has no step, none that is left, or is the same', () => {
    const done: readonly Told[] = [received, registered, residence.completed('2026-03-03 09:00')];
    const ended = [...done, insurance.completed('2026-03-03 10:00')];
    const unknown = succeeded('', `residence.${THIRD_COMMUNE}`, CLOSED);

    expect(answerTo([received], unknown)).toMatchObject({ kind: 'refusal', code: 'command-not-allowed' });
    expect(answerTo([received], succeeded('', CLOSED, CLOSED))).toMatchObject({ code: 'command-not-allowed' });
    expect(answerTo(done, toOther)).toMatchObject({ code: 'command-not-allowed' });
    expect(answerTo(ended, toOther)).toMatchObject({ code: 'command-not-allowed' });
    expect(answerTo([received, registered], toOther)).toMatchObject({ event: { type: 'office-succeeded' } });
  });
});

describe('a step that lay at the wrong office', () => {
  const STEP = 'birth-registration';
  const [WRONG, RIGHT] = ['civil-status.07210', 'civil-status.09187'];
  const passedOn = stepPassedOn('2026-03-02 09:30', STEP, WRONG, RIGHT);

  it('goes on at another office of its agency, which is told; until when the former one had it is kept', () => {
    const outcome = tell(birthV1, [received, passedOn]).at(-1);

    expect(outcome).toMatchObject({
      event: { type: 'step-passed-on' },
      effects: [{ kind: 'pass-on-step', step: STEP, agency: 'civil-status', perform: 1 }],
      state: { successors: { [STEP]: { office: RIGHT, former: [{ office: WRONG, until: 2 }] } } },
    });
  });

  it('leaves every other step, each limit and all work as they were, on any way through a procedure', () => {
    const check = ({ asks }: { readonly asks: readonly Ask[] }) => {
      for (const { before, command, decision } of asks) {
        if (command.name !== 'pass-step' || decision.kind !== 'outcome' || before === undefined) continue;
        const { state, effects } = decision;
        const step = String(command.facts['step']);
        expect(state).toEqual({ ...before, seq: before.seq + 1, at: state.at, successors: state.successors });
        expect({ ...state.successors, [step]: undefined }).toEqual({ ...before.successors, [step]: undefined });
        expect(effects.map(({ kind }) => kind)).toEqual(['pass-on-step']);
      }
    };
    fc.assert(
      fc.property(walks, (walk) => check(walk)),
      { numRuns: 60 },
    );
  });

  it('is passed on while an office has it in hand: not before, not once it is done, and not to itself', () => {
    const to = (step: string, from: string, office: string) => stepPassedOn('', step, from, office);
    const other = (step: string) => to(step, CLOSED, 'residence.09187');

    expect(answerTo([received], other('permanent-residence'))).toMatchObject({ code: 'command-not-allowed' });
    expect(answerTo([received], other('no-step'))).toMatchObject({ code: 'command-not-allowed' });
    expect(answerTo([received], to(STEP, WRONG, WRONG))).toMatchObject({ code: 'office-has-the-step' });
    expect(answerTo([received, registered], to(STEP, WRONG, RIGHT))).toMatchObject({ code: 'command-not-allowed' });
    expect(answerTo([received, registered], other('permanent-residence'))).toMatchObject({ kind: 'outcome' });
    expect(answerTo([received, withdrawn('2026-03-02 09:20')], passedOn)).toMatchObject({
      code: 'command-not-allowed',
    });
  });

  it('stays with whoever decided it, once that is on its way to the register', () => {
    const prepared = [
      received,
      registration.awaitsDecision('2026-03-02 09:10'),
      registration.proposed('2026-03-02 09:20'),
    ];
    const signed = [...prepared, registration.signed('2026-03-02 09:25')];
    const undelivered = [...signed, registration.notDelivered('2026-03-02 09:28', 'agency-unreachable')];

    expect(answerTo(prepared, passedOn)).toMatchObject({ kind: 'outcome' });
    expect(answerTo(signed, passedOn)).toMatchObject({ code: 'command-not-allowed' });
    expect(answerTo(undelivered, passedOn)).toMatchObject({ code: 'command-not-allowed' });
  });
});
