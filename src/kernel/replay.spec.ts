import { atStep, submission, tell, withdrawn } from '../../test/support/story.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { deathV1 } from '../../workflows/interlinked-death/v1/procedure.js';
import { applyEvent, applySubmission } from './apply-event.js';
import type { CaseEvent } from './procedure/events.js';
import { replay } from './replay.js';
import { required } from './values/assert.js';
import { plusMs } from './values/time.js';

const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');

const outcomes = tell(birthV1, [
  submission(birthV1, '2026-03-02 09:00'),
  registration.accepted('2026-03-02 09:01'),
  registration.completed('2026-03-02 09:30', '12/2026'),
  residence.accepted('2026-03-02 09:31'),
  withdrawn('2026-03-02 10:00'),
]);
const history = outcomes.map(({ event }) => event);

describe('replaying a history', () => {
  it('gives the state and the effects that deciding gave, after each event', () => {
    expect(replay(birthV1, history)).toEqual(outcomes.map(({ state, effects }) => ({ state, effects })));
  });

  it('up to a moment gives the case as it was then', () => {
    expect(replay(birthV1, history.slice(0, 3)).at(-1)?.state).toEqual(outcomes[2]?.state);
  });

  it('needs the submission first', () => {
    expect(() => replay(birthV1, [])).toThrow('at least its submission');
    expect(() => replay(birthV1, history.slice(1))).toThrow('a case begins with its submission');
  });

  it('stops at an event that the version does not accept, and names it', () => {
    const withGap = history.filter(({ type }) => type !== 'step-completed');
    const twice: readonly CaseEvent[] = [...history, required(history.at(-1), 'withdrawal')];

    expect(() => replay(deathV1, history)).toThrow('event 2 (step-accepted) is not accepted by interlinked-death/v1');
    expect(() => replay(birthV1, withGap)).toThrow('event 3 (step-accepted) is not accepted by interlinked-birth/v1');
    expect(() => replay(birthV1, twice)).toThrow('event 6 (case-withdrawn) is not accepted');
  });

  it('stops where time runs backwards', () => {
    const [first, second] = history;
    const early = { ...required(second, 'event'), at: plusMs(required(first, 'event').at, -1) };

    expect(() => replay(birthV1, [required(first, 'event'), early])).toThrow('time never runs backwards');
  });
});

describe('applying an event', () => {
  const submitted = applySubmission(birthV1, required(history[0], 'submission')).state;

  it('takes the alarm that is set', () => {
    const { generation, dueAt } = required(submitted.timers['birth-registration.due'], 'timer');
    const alarm = { type: 'deadline-reached', at: dueAt, edition: '2026-11' } as const;

    const applied = applyEvent(birthV1, submitted, {
      ...alarm,
      facts: { deadline: 'birth-registration.due', generation },
    });

    expect(applied?.state.chart.context.steps['birth-registration']).toMatchObject({ late: true });
    expect(applied?.state.timers['birth-registration.due']).toBeUndefined();
  });

  it('does not take a second submission', () => {
    expect(applyEvent(birthV1, submitted, required(history[0], 'submission'))).toBeUndefined();
  });
});
