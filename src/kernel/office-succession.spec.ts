/** Goal: an office that closed is followed by another one, and nothing else of the case changes. */
import { THIRD_COMMUNE } from '../../test/support/communes.js';
import { atStep, localTime, stateAfter, submission, succeeded, tell } from '../../test/support/story.js';
import type { Told } from '../../test/support/story.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { deathV2 } from '../../workflows/interlinked-death/v2/procedure.js';
import { decide } from './decide.js';
import { officeOfStep, stepsLeftAt } from './office-succession.js';

const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');
const insurance = atStep('child-health-insurance', 'health-insurance-card');
const received = submission(birthV1, '2026-03-02 09:00');
const CLOSED = 'residence.07210';
const toOther = succeeded('2026-03-02 09:30', CLOSED, 'residence.09187');
const toThird = succeeded('2026-03-02 10:00', 'residence.09187', `residence.${THIRD_COMMUNE}`);
const registered = registration.completed('2026-03-02 11:00', '12/2026');

function answerTo(story: readonly Told[], { name, facts }: ReturnType<typeof succeeded>) {
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
    expect(state.successors).toEqual({ 'survivor-benefit': { office: follower, former: [closed] } });
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
