import { atStep, stateAfter, submission, tell } from '../../test/support/story.js';
import { birthV3 } from '../../workflows/interlinked-birth/v3/procedure.js';
import { publicSteps } from './statuses.js';

const RECEIVED = submission(birthV3, '2026-10-05 09:00');
const registration = atStep('birth-registration', 'birth-certificate');
const asked = (code: string) => [RECEIVED, registration.asksForPapers('2026-10-05 10:00', code)];

describe('the status of a case that waits for something', () => {
  it('asks the applicant to supply what the applicant owes', () => {
    const state = stateAfter(birthV3, asked('mother-name-differs'));

    expect(state.status).toBe('awaiting-supplement');
    expect(publicSteps(state)['birth-registration']).toBe('awaiting-supplement');
  });

  it.each(['ethnic-group-unmapped', 'twins-confirmation'])(
    'is still being dealt with where the desk finds out: %s',
    (code) => {
      const state = stateAfter(birthV3, asked(code));

      expect(state.status).toBe('open');
      expect(state.steps['birth-registration']).toBe('awaiting-supplement');
      expect(publicSteps(state)['birth-registration']).toBe('awaiting-decision');
    },
  );

  it('is not told to the portal anew while the desk finds something out', () => {
    const kinds = tell(birthV3, asked('ethnic-group-unmapped'))
      .at(-1)
      ?.effects.map(({ kind }) => kind);

    expect(kinds).toContain('open-work-item');
    expect(kinds).not.toContain('report-status');
  });
});
