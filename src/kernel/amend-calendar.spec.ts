/** Goal: a newly decided holiday moves the dates of open cases, and nothing else. Between the two editions 24/11/2026 became one. */
import { atStep, localTime, stateAfter, submission, tell } from '../../test/support/story.js';
import type { Told } from '../../test/support/story.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { decide } from './decide.js';
import { replay } from './replay.js';

const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');

const OLDER = '2025-12';
const amended: Told = { at: '2026-11-21 08:00', name: 'amend-calendar', facts: {} };
/** Received on Friday 20/11: two working days for the residence, three for the whole. */
const friday: readonly Told[] = [
  { ...submission(birthV1, '2026-11-20 09:00'), edition: OLDER },
  { ...registration.completed('2026-11-20 09:30'), edition: OLDER },
];

describe('amending the calendar of an open case', () => {
  it('moves the days on which its limits end', () => {
    const before = stateAfter(birthV1, friday);
    const after = stateAfter(birthV1, [...friday, amended]);

    expect([before.timers['permanent-residence.due']?.dueOn, before.timers['case.due']?.dueOn]).toEqual([
      '2026-11-24',
      '2026-11-25',
    ]);
    expect([after.timers['permanent-residence.due']?.dueOn, after.timers['case.due']?.dueOn]).toEqual([
      '2026-11-25',
      '2026-11-26',
    ]);
    expect(after.timers['permanent-residence.due']?.dueAt).toBe(localTime('2026-11-25 17:00'));
    expect(after.clocks['permanent-residence']).toMatchObject({ edition: '2026-11', dueOn: '2026-11-25' });
  });

  it('sets only the alarms again whose day moved, each under a new generation', () => {
    const outcome = tell(birthV1, [...friday, amended]).at(-1);

    // The warning stays on Monday: it comes one working day before the end, which is now after the holiday.
    expect(outcome?.effects).toEqual([
      { kind: 'cancel-timer', timer: 'case.due', generation: 1 },
      {
        kind: 'start-timer',
        timer: 'case.due',
        generation: 2,
        dueAt: localTime('2026-11-26 17:00'),
        dueOn: '2026-11-26',
      },
      { kind: 'cancel-timer', timer: 'permanent-residence.due', generation: 1 },
      {
        kind: 'start-timer',
        timer: 'permanent-residence.due',
        generation: 2,
        dueAt: localTime('2026-11-25 17:00'),
        dueOn: '2026-11-25',
      },
    ]);
    expect(outcome?.state.timers['permanent-residence.warning']).toMatchObject({ generation: 1, dueOn: '2026-11-23' });
  });

  it('changes nothing of where the case stands', () => {
    const before = stateAfter(birthV1, friday);
    const after = stateAfter(birthV1, [...friday, amended]);

    expect({ ...after, seq: 2, at: before.at, clocks: before.clocks, timers: before.timers, generations: {} }).toEqual({
      ...before,
      generations: {},
    });
    expect(after.seq).toBe(3);
  });

  it('has no effect where the limits do not meet the day', () => {
    const early: readonly Told[] = [{ ...submission(birthV1, '2026-11-09 09:00'), edition: OLDER }];

    const outcome = tell(birthV1, [...early, { at: '2026-11-09 10:00', name: 'amend-calendar', facts: {} }]).at(-1);

    expect(outcome?.effects).toEqual([]);
  });

  it('moves the time limit of a supplement, and leaves a clock that stands standing', () => {
    const after = stateAfter(birthV1, [
      ...friday,
      { ...residence.asksForPapers('2026-11-20 10:00', 'ct01-consent'), edition: OLDER },
      amended,
    ]);

    expect(after.timers['permanent-residence.supplement-limit']).toMatchObject({ generation: 2, dueOn: '2026-12-02' });
    expect(after.clocks['permanent-residence']?.pausedSince).toBe(localTime('2026-11-20 10:00'));
  });

  it('refuses the alarm that was set by the older edition', () => {
    const state = stateAfter(birthV1, [...friday, amended]);
    const facts = { deadline: 'permanent-residence.due', generation: 1 };
    const moment = { at: localTime('2026-11-24 17:00'), edition: '2026-11' };

    expect(decide(birthV1, state, { name: 'reach-deadline', facts }, moment)).toMatchObject({ code: 'stale-timer' });
  });

  it('replays by the editions that its events name', () => {
    const outcomes = tell(birthV1, [...friday, amended, residence.completed('2026-11-25 09:00')]);

    expect(
      replay(
        birthV1,
        outcomes.map(({ event }) => event),
      ),
    ).toEqual(outcomes.map(({ state, effects }) => ({ state, effects })));
  });
});

describe('amending the calendar of a closed case', () => {
  it('is refused: it has no dates any more', () => {
    const closed = stateAfter(birthV1, [
      { ...submission(birthV1, '2026-11-20 09:00'), edition: OLDER },
      { ...registration.rejected('2026-11-20 09:30', 'mother-not-in-register'), edition: OLDER },
    ]);

    const decision = decide(
      birthV1,
      closed,
      { name: 'amend-calendar', facts: {} },
      { at: localTime('2026-11-21 08:00'), edition: '2026-11' },
    );

    expect(decision).toMatchObject({ kind: 'refusal', code: 'command-not-allowed', allowedCommands: [] });
  });
});
