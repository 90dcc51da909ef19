/** Goal: who worked on a step until another office went on with it reads what there was then, and nothing of a step that was never theirs. */
import { atStep, stateAfter, stepPassedOn, submission, succeeded } from '../../../test/support/story.js';
import type { Told } from '../../../test/support/story.js';
import { aCase } from '../../../test/contract/stored-records.js';
import { birthV1 } from '../../../workflows/interlinked-birth/v1/procedure.js';
import { isSeen, ownSteps, seenBy, seesAnyOf } from './seen-by.js';

const received = submission(birthV1, '2026-03-02 09:00');
const registered = atStep('birth-registration', 'birth-certificate').completed('2026-03-02 11:00', '12/2026');

function officerAt(office: string) {
  const [agency = ''] = office.split('.');
  const roles = [{ role: 'agency-officer' as const, agency, office }];
  return { kind: 'person' as const, subject: 'officer', roles, allRoles: roles, until: '' };
}

function caseAfter(story: readonly Told[]) {
  return aCase(1, { state: stateAfter(birthV1, story) });
}

function seenAt(office: string, story: readonly Told[]) {
  return seenBy(officerAt(office), birthV1, caseAfter(story));
}

describe('what an officer of an office that closed sees', () => {
  it.each([
    ['civil-status.07210', [{ step: 'birth-registration', until: 2 }]],
    ['civil-status.09187', [{ step: 'birth-registration' }]],
    ['residence.07210', []],
    ['residence.09187', [{ step: 'permanent-residence' }]],
  ])('is the step that it had begun: %s', (office, seen) => {
    const followed = [
      succeeded('2026-03-02 09:30', 'civil-status.07210', 'civil-status.09187'),
      succeeded('2026-03-02 09:30', 'residence.07210', 'residence.09187'),
    ];

    expect(seenAt(office, [received, ...followed, registered])).toEqual(seen);
  });
});

describe('what an officer of an office sees that passed a step on', () => {
  const [WRONG, RIGHT] = ['civil-status.07210', 'civil-status.09187'];
  const passedOn = stepPassedOn('2026-03-02 09:30', 'birth-registration', WRONG, RIGHT);
  const back = stepPassedOn('2026-03-02 09:40', 'birth-registration', RIGHT, WRONG);

  it('is nothing that comes later, and none of it is theirs', () => {
    const seen = seenAt(WRONG, [received, passedOn, registered]);

    expect([1, 2, 3].map((seq) => seesAnyOf(seen, seq))).toEqual([true, true, false]);
    expect([2, 3].map((seq) => isSeen(seen, { step: 'birth-registration', seq }))).toEqual([true, false]);
    expect(isSeen(seen, { seq: 1 })).toBe(false);
    expect(ownSteps(officerAt(WRONG), birthV1, caseAfter([received, passedOn]))).toEqual([]);
  });

  it('is all of it again, once it came back', () => {
    expect(seenAt(WRONG, [received, passedOn, back])).toEqual([{ step: 'birth-registration' }]);
    expect(seenAt(RIGHT, [received, passedOn, back])).toEqual([{ step: 'birth-registration', until: 3 }]);
  });
});
