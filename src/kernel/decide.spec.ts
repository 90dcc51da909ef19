import { atStep, localTime, stateAfter, submission, tell, withdrawn } from '../../test/support/story.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { CURRENT_EDITION } from './calendar/editions.js';
import { decide } from './decide.js';
import type { Command } from './decide.js';

const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');
const insurance = atStep('child-health-insurance', 'health-insurance-card');
const received = submission(birthV1, '2026-03-02 09:00');
const registered = [received, registration.completed('2026-03-02 09:05', '12/2026')];

function moment(at: string) {
  return { at: localTime(at), edition: CURRENT_EDITION.edition };
}

function asked(name: Command['name'], facts: Command['facts'] = {}): Command {
  return { name, facts };
}

describe('submitting an application', () => {
  it('opens the first step, sends it to its agency and reports the case to the portal', () => {
    const [outcome] = tell(birthV1, [received]);

    expect(outcome?.event.type).toBe('case-submitted');
    expect(outcome?.state).toMatchObject({
      procedure: 'interlinked-birth',
      version: 1,
      seq: 1,
      status: 'open',
      steps: {
        'birth-registration': 'dispatching',
        'permanent-residence': 'waiting',
        'child-health-insurance': 'waiting',
      },
    });
    expect(outcome?.effects.map(({ kind }) => kind).toSorted()).toEqual([
      'dispatch-step',
      'notify',
      'report-status',
      'start-timer',
      'start-timer',
    ]);
  });

  it('promises the whole within three working days and the certificate on the same day', () => {
    const { timers } = stateAfter(birthV1, [received]);

    expect(timers['case.due']?.dueOn).toBe('2026-03-05');
    expect(timers['birth-registration.due']?.dueOn).toBe('2026-03-02');
  });

  it('counts from the next working day what is received at or after 15:00', () => {
    const { timers } = stateAfter(birthV1, [submission(birthV1, '2026-03-06 15:00')]);

    expect(timers['birth-registration.due']?.dueOn).toBe('2026-03-09');
    expect(timers['case.due']?.dueOn).toBe('2026-03-12');
  });

  it('is refused for a case that exists, and is the only command for one that does not', () => {
    const again = decide(birthV1, stateAfter(birthV1, [received]), asked('submit'), moment('2026-03-02 10:00'));
    const early = decide(birthV1, undefined, asked('withdraw'), moment('2026-03-02 10:00'));

    expect(again).toMatchObject({ kind: 'refusal', code: 'command-not-allowed', command: 'submit' });
    expect(early).toEqual({
      kind: 'refusal',
      code: 'command-not-allowed',
      command: 'withdraw',
      allowedCommands: ['submit'],
    });
  });
});

describe('deciding a command', () => {
  it('completes a step, issues its paper and opens the next', () => {
    const outcome = tell(birthV1, registered).at(-1);

    expect(outcome?.state.steps).toMatchObject({
      'birth-registration': 'completed',
      'permanent-residence': 'dispatching',
    });
    expect(outcome?.effects).toContainEqual(
      expect.objectContaining({ kind: 'issue-document', step: 'birth-registration', source: 'agency' }),
    );
    expect(outcome?.effects).toContainEqual({
      kind: 'dispatch-step',
      step: 'permanent-residence',
      agency: 'residence',
      occurrence: 1,
    });
  });

  it('closes the case when its last step ends', () => {
    const outcome = tell(birthV1, [
      ...registered,
      residence.completed('2026-03-03 09:00'),
      insurance.completed('2026-03-04 09:00'),
    ]).at(-1);

    expect(outcome?.state.status).toBe('completed');
    expect(outcome?.effects).toContainEqual({ kind: 'close-case', status: 'completed' });
  });

  it('skips what needs a refused step, and goes on with what does not', () => {
    const refused = stateAfter(birthV1, [
      ...registered,
      residence.rejected('2026-03-03 09:00', 'head-not-in-register'),
    ]);
    const first = stateAfter(birthV1, [received, registration.rejected('2026-03-02 09:05', 'mother-not-in-register')]);

    expect(refused.steps).toMatchObject({ 'permanent-residence': 'refused', 'child-health-insurance': 'dispatching' });
    expect(first.steps).toMatchObject({ 'permanent-residence': 'skipped', 'child-health-insurance': 'skipped' });
    expect(first.status).toBe('refused');
  });

  it('counts a time before the last event as the time of that event', () => {
    const state = stateAfter(birthV1, registered);

    const decision = decide(birthV1, state, asked('withdraw'), moment('2026-03-02 08:00'));

    expect(decision).toMatchObject({ kind: 'outcome', event: { at: state.at } });
  });

  it('finds the step by itself where only one can be meant', () => {
    const state = stateAfter(birthV1, [...registered, residence.asksForPapers('2026-03-03 09:00', 'ct01-consent')]);

    const decision = decide(
      birthV1,
      state,
      asked('submit-supplement', { papers: ['ct01'] }),
      moment('2026-03-03 10:00'),
    );

    expect(decision).toMatchObject({
      kind: 'outcome',
      event: { type: 'supplement-submitted', facts: { step: 'permanent-residence', papers: ['ct01'] } },
    });
  });

  it('asks for the step where several could be meant', () => {
    // After a withdrawal two steps wait for their agencies at once: each could have been done outside.
    const state = stateAfter(birthV1, [
      ...registered,
      residence.completed('2026-03-03 09:00'),
      withdrawn('2026-03-03 10:00'),
    ]);

    const decision = decide(birthV1, state, asked('record-outside-result'), moment('2026-03-03 11:00'));

    expect(state.steps).toMatchObject({
      'permanent-residence': 'dispatching',
      'child-health-insurance': 'dispatching',
    });
    expect(decision).toEqual({
      kind: 'refusal',
      code: 'step-required',
      command: 'record-outside-result',
      allowedCommands: ['record-outside-result', 'hand-over', 'request-correction', 'transfer'],
    });
  });

  it('refuses what the case cannot take now, and says what it can', () => {
    const state = stateAfter(birthV1, registered);

    const decision = decide(
      birthV1,
      state,
      asked('submit-supplement', { step: 'permanent-residence' }),
      moment('2026-03-02 10:00'),
    );

    expect(decision).toEqual({
      kind: 'refusal',
      code: 'command-not-allowed',
      command: 'submit-supplement',
      allowedCommands: [
        'withdraw',
        'record-outside-result',
        'hand-over',
        'request-correction',
        'transfer',
        'pass-step',
      ],
    });
  });

  it('refuses a step that the procedure does not have', () => {
    const decision = decide(
      birthV1,
      stateAfter(birthV1, registered),
      asked('report-completion', { step: 'passport' }),
      moment('2026-03-02 10:00'),
    );

    expect(decision.kind).toBe('refusal');
  });
});
