/** Goal: who worked on a step until their office closed reads it on, and sees nothing of a step that was never theirs. */
import { atStep, stateAfter, submission, succeeded } from '../../../test/support/story.js';
import type { Told } from '../../../test/support/story.js';
import { aCase } from '../../../test/contract/stored-records.js';
import { birthV1 } from '../../../workflows/interlinked-birth/v1/procedure.js';
import { seenBy } from './seen-by.js';

const received = submission(birthV1, '2026-03-02 09:00');
const registered = atStep('birth-registration', 'birth-certificate').completed('2026-03-02 11:00', '12/2026');

function seenAt(office: string, story: readonly Told[]) {
  const [agency = ''] = office.split('.');
  const roles = [{ role: 'agency-officer' as const, agency, office }];
  const record = aCase(1, { state: stateAfter(birthV1, story) });
  return seenBy({ kind: 'person', subject: 'officer', roles, allRoles: roles, until: '' }, birthV1, record);
}

describe('what an officer of an office that closed sees', () => {
  it.each([
    ['civil-status.07210', ['birth-registration']],
    ['civil-status.09187', ['birth-registration']],
    ['residence.07210', []],
    ['residence.09187', ['permanent-residence']],
  ])('is the step that it had begun: %s', (office, seen) => {
    const followed = [
      succeeded('2026-03-02 09:30', 'civil-status.07210', 'civil-status.09187'),
      succeeded('2026-03-02 09:30', 'residence.07210', 'residence.09187'),
    ];

    expect(seenAt(office, [received, ...followed, registered])).toEqual(seen);
  });
});
