import { atStep, localTime, stateAfter, submission, tell } from '../../test/support/story.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { deathV1 } from '../../workflows/interlinked-death/v1/procedure.js';
import { CURRENT_EDITION } from './calendar/editions.js';
import { decide } from './decide.js';
import { deadlineNames, deadlineOf, keepTime, officeOf, withoutTimer } from './timers.js';
import { required } from './values/assert.js';

const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');
const insurance = atStep('child-health-insurance', 'health-insurance-card');
// A Monday without a holiday near.
const atResidence = [submission(birthV1, '2026-03-02 09:00'), registration.completed('2026-03-02 09:30', '12/2026')];

function alarm(deadline: string, generation: number, at: string) {
  const command = { name: 'reach-deadline', facts: { deadline, generation } } as const;
  return { command, moment: { at: localTime(at), edition: CURRENT_EDITION.edition } };
}

describe('a timer', () => {
  it('is set when its state is entered, for the closing of the office on the last day', () => {
    const { timers } = stateAfter(birthV1, atResidence);

    expect(timers['permanent-residence.due']).toMatchObject({
      generation: 1,
      dueOn: '2026-03-04',
      dueAt: localTime('2026-03-04 17:00'),
    });
    expect(timers['permanent-residence.warning']).toMatchObject({
      generation: 1,
      dueOn: '2026-03-03',
      dueAt: localTime('2026-03-03 07:30'),
    });
  });

  it('is cancelled when its state is left, with the generation that was set', () => {
    const outcome = tell(birthV1, [...atResidence, residence.completed('2026-03-03 07:00')]).at(-1);

    expect(outcome?.effects).toContainEqual({
      kind: 'cancel-timer',
      timer: 'permanent-residence.due',
      generation: 1,
    });
    expect(Object.keys(outcome?.state.timers ?? {}).filter((timer) => timer.startsWith('permanent-'))).toEqual([]);
  });

  it('is one generation older each time that it is set, so that a late alarm of an earlier one is refused', () => {
    const state = stateAfter(birthV1, [
      ...atResidence,
      residence.asksForPapers('2026-03-03 10:00', 'ct01-consent'),
      residence.supplied('2026-03-05 10:00', 'ct01-consent'),
    ]);
    const late = alarm('permanent-residence.due', 1, '2026-03-09 17:00');
    const current = alarm('permanent-residence.due', 2, '2026-03-09 17:00');

    expect(state.timers['permanent-residence.due']).toMatchObject({ generation: 2, dueOn: '2026-03-06' });
    expect(decide(birthV1, state, late.command, late.moment)).toEqual({
      kind: 'refusal',
      code: 'stale-timer',
      command: 'reach-deadline',
      allowedCommands: [
        'withdraw',
        'record-outside-result',
        'hand-over',
        'request-correction',
        'transfer',
        'pass-step',
      ],
    });
    expect(decide(birthV1, state, current.command, current.moment).kind).toBe('outcome');
  });

  it('goes off once', () => {
    const state = stateAfter(birthV1, [...atResidence, residence.alarm('warning')]);
    const again = alarm('permanent-residence.warning', 1, '2026-03-03 07:31');

    expect(decide(birthV1, state, again.command, again.moment)).toMatchObject({ code: 'stale-timer' });
  });

  it('that no chart knows is refused like one that is not set', () => {
    const unknown = alarm('permanent-residence.tea-time', 1, '2026-03-03 07:31');

    expect(decide(birthV1, stateAfter(birthV1, atResidence), unknown.command, unknown.moment)).toMatchObject({
      kind: 'refusal',
      code: 'stale-timer',
    });
  });
});

describe('the clock behind the timers', () => {
  it('stands while the applicant supplies, and goes on with the days that are left', () => {
    const held = stateAfter(birthV1, [...atResidence, residence.asksForPapers('2026-03-03 10:00', 'ct01-consent')]);
    const resumed = stateAfter(birthV1, [
      ...atResidence,
      residence.asksForPapers('2026-03-03 10:00', 'ct01-consent'),
      residence.supplied('2026-03-05 10:00', 'ct01-consent'),
    ]);

    expect(held.clocks['permanent-residence']?.pausedSince).toBe(localTime('2026-03-03 10:00'));
    expect(held.clocks['case']?.pausedSince).toBe(localTime('2026-03-03 10:00'));
    expect(held.timers['permanent-residence.supplement-limit']?.dueOn).toBe('2026-03-12');
    expect(resumed.clocks['permanent-residence']).toMatchObject({ pausedSince: null, dueOn: '2026-03-06' });
    expect(resumed.timers['case.due']?.dueOn).toBe('2026-03-09');
  });

  it('takes the longer limit once verification has started, and only once', () => {
    const verifying = stateAfter(birthV1, [...atResidence, residence.verifies('2026-03-03 09:00')]);
    const again = stateAfter(birthV1, [
      ...atResidence,
      residence.verifies('2026-03-03 09:00'),
      residence.verifies('2026-03-04 09:00'),
    ]);

    expect(verifying.timers['permanent-residence.verified-due']?.dueOn).toBe('2026-03-09');
    expect(verifying.timers['permanent-residence.due']).toBeUndefined();
    expect(again.timers['permanent-residence.verified-due']?.dueOn).toBe('2026-03-09');
  });

  it('keeps the missed day when a new appointment is made', () => {
    const { clocks, timers } = stateAfter(birthV1, [
      ...atResidence,
      residence.alarm('warning'),
      residence.alarm('due'),
    ]);

    expect(clocks['permanent-residence']?.replacedDueOn).toEqual(['2026-03-04']);
    expect(timers['permanent-residence.new-appointment']?.dueOn).toBe('2026-03-06');
  });

  it('is counted anew where a timer of it is set under a newer edition than the one that it was started by', () => {
    // 24/11/2026 became a day off between the two editions.
    const story = [
      { ...submission(birthV1, '2026-11-20 09:00'), edition: '2025-12' },
      { ...registration.completed('2026-11-20 09:30'), edition: '2025-12' },
      { ...residence.completed('2026-11-20 10:00'), edition: '2025-12' },
    ];
    const before = stateAfter(birthV1, story);
    const after = stateAfter(birthV1, [...story, insurance.verifies('2026-11-20 14:00')]);

    expect(before.timers['child-health-insurance.due']?.dueOn).toBe('2026-11-24');
    expect(after.timers['child-health-insurance.verified-due']?.dueOn).toBe('2026-11-25');
    expect(after.clocks['child-health-insurance']?.edition).toBe('2026-11');
  });
});

describe('keeping time', () => {
  it('finds the name of each deadline behind the event of its delayed transition', () => {
    const names = [...new Set(deadlineNames(deathV1.chart).values())];

    expect(names).toHaveLength(19);
    expect(names.filter((name) => deathV1.deadlines[name] === undefined)).toEqual([]);
  });

  it('counts by the hours of the office whose step it is, and of the desk for the case as a whole', () => {
    const facts = { residenceCommune: '09187', intakeCommune: '07210' };

    expect(officeOf(birthV1, 'permanent-residence', facts)).toBe('residence.09187');
    expect(officeOf(birthV1, 'case', facts)).toBe('one-stop.07210');
  });

  it('forgets a timer that went off and leaves the others', () => {
    const state = stateAfter(birthV1, atResidence);

    expect(Object.keys(withoutTimer(state, 'case.due').timers)).toEqual([
      'permanent-residence.due',
      'permanent-residence.warning',
    ]);
  });

  it('does nothing for a cancellation of what is not set', () => {
    const state = stateAfter(birthV1, atResidence);
    const { at, chart } = state;

    const { after, effects } = keepTime(state, [{ kind: 'cancel', chartEvent: 'xstate.after.nothing' }], {
      version: birthV1,
      facts: chart.context.facts,
      at,
      edition: CURRENT_EDITION,
    });

    expect([after.timers, effects]).toEqual([state.timers, []]);
  });

  it('breaks where a chart waits for a deadline without a rule', () => {
    expect(() => deadlineOf(birthV1, 'tea-time')).toThrow('deadline tea-time is missing');
    expect(required(deadlineOf(birthV1, 'case.due'), 'deadline').clock).toBe('case');
  });
});
