import { atStep, collected, stateAfter, submission, withdrawn } from '../../test/support/story.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { allowedCommands } from './allowed-commands.js';

const registration = atStep('birth-registration', 'birth-certificate');
const residence = atStep('permanent-residence', 'residence-registration-notice');
const insurance = atStep('child-health-insurance', 'health-insurance-card');
const received = submission(birthV1, '2026-03-02 09:00');
const registered = registration.completed('2026-03-02 09:30', '12/2026');

describe('the commands that a person may give', () => {
  it('to an open case are to withdraw it, to record a result from outside, to correct what was typed, and to pass it on', () => {
    const state = stateAfter(birthV1, [received]);

    expect(allowedCommands(birthV1, state)).toEqual([
      'withdraw',
      'record-outside-result',
      'correct',
      'transfer',
      'pass-step',
    ]);
  });

  it('include the supplement while the applicant is waited for, at that step only', () => {
    const state = stateAfter(birthV1, [
      received,
      registered,
      residence.asksForPapers('2026-03-03 09:00', 'ct01-consent'),
    ]);

    expect(allowedCommands(birthV1, state)).toEqual([
      'withdraw',
      'submit-supplement',
      'record-outside-result',
      'hand-over',
      'request-correction',
      'transfer',
      'pass-step',
    ]);
    expect(allowedCommands(birthV1, state, 'permanent-residence')).toContain('submit-supplement');
    expect(allowedCommands(birthV1, state, 'permanent-residence')).not.toContain('hand-over');
    expect(allowedCommands(birthV1, state, 'birth-registration')).toEqual([
      'withdraw',
      'hand-over',
      'request-correction',
      'transfer',
    ]);
  });

  it('name no step that has not begun', () => {
    const state = stateAfter(birthV1, [received]);

    expect(allowedCommands(birthV1, state, 'child-health-insurance')).toEqual(['withdraw', 'correct', 'transfer']);
    expect(allowedCommands(birthV1, state, 'birth-registration')).toEqual([
      'withdraw',
      'record-outside-result',
      'correct',
      'transfer',
      'pass-step',
    ]);
  });

  it('include a withdrawal once', () => {
    const state = stateAfter(birthV1, [received, withdrawn('2026-03-02 09:10')]);

    expect(allowedCommands(birthV1, state)).toEqual(['record-outside-result', 'transfer']);
  });

  it('to a closed case are none but to correct what it issued, once its results are handed over', () => {
    const state = stateAfter(birthV1, [
      received,
      registered,
      residence.completed('2026-03-03 09:00'),
      insurance.completed('2026-03-03 10:00'),
      collected('2026-03-04 09:00', ['birth-registration', 'permanent-residence', 'child-health-insurance']),
    ]);

    expect(state.status).toBe('completed');
    expect(allowedCommands(birthV1, state)).toEqual(['request-correction']);
  });

  it('never include what only an agency, an officer at a work item or an alarm says', () => {
    const state = stateAfter(birthV1, [received, registration.awaitsDecision('2026-03-02 09:10')]);

    expect(allowedCommands(birthV1, state)).toEqual(['withdraw', 'record-outside-result', 'transfer', 'pass-step']);
  });
});
