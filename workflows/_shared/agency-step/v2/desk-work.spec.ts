/** Goal: what only the State can find out costs the family neither time nor its application. Method: a birth whose agency asks for it. */
import { atStep, stateAfter, submission, tell } from '../../../../test/support/story.js';
import { birthV2 } from '../../../interlinked-birth/v2/procedure.js';

const STEP = 'birth-registration';
const registration = atStep(STEP, 'birth-certificate');
const received = submission(birthV2, '2026-03-02 09:00');
const asked = (code: string) => [received, registration.asksForPapers('2026-03-02 10:00', code)];
const LIMIT = { alarm: `${STEP}.supplement-limit` };

describe.each(['twins-confirmation', 'ethnic-group-unmapped'])('work that the family does not owe (%s)', (code) => {
  it('stops no clock and tells the family nothing', () => {
    const { effects = [], state } = tell(birthV2, asked(code)).at(-1) ?? {};

    expect(effects.filter(({ kind }) => kind === 'notify')).toEqual([]);
    expect(state).toMatchObject({ steps: { [STEP]: 'awaiting-supplement' } });
    expect(Object.keys(state?.timers ?? {})).toEqual(expect.arrayContaining(['case.due', `${STEP}.due`]));
  });

  it('is opened anew at the end of its limit, and ends nothing', () => {
    const before = stateAfter(birthV2, asked(code));
    const after = stateAfter(birthV2, [...asked(code), LIMIT]);

    expect(after).toMatchObject({ steps: { [STEP]: 'awaiting-supplement' } });
    expect(Object.keys(after.workItems)).toHaveLength(1);
    expect(Object.keys(after.workItems)).not.toEqual(Object.keys(before.workItems));
  });
});

describe('papers that the family owes', () => {
  it('stop the clocks, are asked for in a message, and end the step at their limit', () => {
    const outcome = tell(birthV2, asked('data-mismatch')).at(-1);

    expect(outcome?.effects).toContainEqual(expect.objectContaining({ kind: 'notify' }));
    expect(Object.keys(outcome?.state.timers ?? {})).not.toContain(`${STEP}.due`);
    expect(stateAfter(birthV2, [...asked('data-mismatch'), LIMIT])).toMatchObject({ steps: { [STEP]: 'refused' } });
  });
});
