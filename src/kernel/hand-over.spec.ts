/** Goal: a result is collected once, when it is there, and the case remembers when, from whom, and by whom. */
import { atStep, collected, localTime, stateAfter, submission, tell, withdrawn } from '../../test/support/story.js';
import type { Told } from '../../test/support/story.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { allowedCommands } from './allowed-commands.js';
import { decide } from './decide.js';
import { awaitingHandOver } from './hand-over.js';
import { replay } from './replay.js';

const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');
const insurance = atStep('child-health-insurance', 'health-insurance-card');
const registered = [submission(birthV1, '2026-03-02 09:00'), registration.completed('2026-03-02 09:30', '12/2026')];
const closed: readonly Told[] = [
  ...registered,
  residence.completed('2026-03-03 09:00'),
  insurance.completed('2026-03-03 10:00'),
];

function refusalOf(story: readonly Told[], results: readonly string[]) {
  const { facts } = collected('2026-03-04 09:00', results);
  const moment = { at: localTime('2026-03-04 09:00'), edition: '2026-11' };
  return decide(birthV1, stateAfter(birthV1, story), { name: 'hand-over', facts }, moment);
}

describe('handing over a result', () => {
  it('is possible as soon as its step is done, while others go on', () => {
    const story = [...registered, collected('2026-03-02 10:00', ['birth-registration'])];

    const outcome = tell(birthV1, story).at(-1);

    expect(outcome).toMatchObject({
      event: { type: 'results-handed-over' },
      state: {
        seq: 3,
        status: 'open',
        handedOver: {
          'birth-registration': {
            at: localTime('2026-03-02 10:00'),
            by: 'person:desk-officer',
            relation: 'applicant',
          },
        },
      },
      effects: [],
    });
  });

  it('is possible after the case has ended, of several at once', () => {
    const state = stateAfter(birthV1, [
      ...closed,
      collected('2026-03-04 09:00', ['birth-registration', 'permanent-residence']),
    ]);

    expect(awaitingHandOver(state)).toEqual(['child-health-insurance']);
    expect(allowedCommands(birthV1, state)).toContain('hand-over');
  });

  it('changes nothing of where the case stands, and later events leave it as it is', () => {
    const handed = [...registered, collected('2026-03-02 10:00', ['birth-registration'])];

    const { handedOver, ...after } = stateAfter(birthV1, [...handed, residence.completed('2026-03-03 09:00')]);

    expect({ ...after, seq: 3 }).toEqual(stateAfter(birthV1, [...registered, residence.completed('2026-03-03 09:00')]));
    expect(Object.keys(handedOver ?? {})).toEqual(['birth-registration']);
  });

  it('is refused a second time for the same paper', () => {
    const handed = [...registered, collected('2026-03-02 10:00', ['birth-registration'])];

    expect(refusalOf(handed, ['birth-registration'])).toMatchObject({ kind: 'refusal', code: 'result-handed-over' });
  });

  it('is possible again when the paper was amended: that is another paper', () => {
    const story = [
      ...closed,
      collected('2026-03-04 09:00', ['birth-registration']),
      registration.amended('2026-03-05 09:00', '12/2026-SDBS'),
    ];

    expect(awaitingHandOver(stateAfter(birthV1, story))).toContain('birth-registration');
    expect(refusalOf(story, ['birth-registration']).kind).toBe('outcome');
  });

  it.each([
    ['a step that is not done', ['permanent-residence']],
    ['a step of another procedure', ['death-registration']],
    ['one that is there together with one that is not', ['birth-registration', 'permanent-residence']],
    ['no result at all', []],
  ])('is refused for %s', (_what, results) => {
    expect(refusalOf(registered, results)).toMatchObject({ kind: 'refusal', code: 'no-result-to-hand-over' });
  });

  it('is refused for a result that was taken back', () => {
    const story = [
      ...registered,
      residence.completed('2026-03-03 09:00'),
      withdrawn('2026-03-03 09:10'),
      residence.compensated('2026-03-03 10:00'),
    ];

    expect(refusalOf(story, ['permanent-residence'])).toMatchObject({ code: 'no-result-to-hand-over' });
    expect(awaitingHandOver(stateAfter(birthV1, story))).toEqual(['birth-registration']);
  });

  it('replays to the same (I3)', () => {
    const outcomes = tell(birthV1, [...closed, collected('2026-03-04 09:00', ['birth-registration'])]);

    expect(
      replay(
        birthV1,
        outcomes.map(({ event }) => event),
      ),
    ).toEqual(outcomes.map(({ state, effects }) => ({ state, effects })));
  });
});
