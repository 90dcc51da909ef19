/** Goal: what a desk is shown to settle is what it has not settled. */
import { aCase } from '../../test/contract/stored-records.js';
import {
  atStep,
  correctionAsked,
  correctionDone,
  correctionRefused,
  correctionSettled,
  paper,
  stateAfter,
  submission,
} from '../../test/support/story.js';
import type { Told } from '../../test/support/story.js';
import { birthV3 } from '../../workflows/interlinked-birth/v3/procedure.js';
import { caseView } from './case-view.js';

const REGISTRATION = 'birth-registration';
const INSURANCE = 'child-health-insurance';
const registered = [
  submission(birthV3, '2026-10-01 09:00'),
  atStep(REGISTRATION, 'birth-certificate').completed('2026-10-01 10:00', '12/2026'),
  atStep(INSURANCE, 'health-insurance-card').completed('2026-10-01 10:10', 'TE1'),
];
const asked = (at: string) => correctionAsked(at, ['child.givenName'], [INSURANCE]);
const made = correctionDone('2026-10-01 11:05', REGISTRATION, {
  correction: 4,
  result: paper('birth-certificate', '13/2026'),
});
const refusedByBranch = correctionRefused('2026-10-01 11:10', INSURANCE, 4);

function unsettledAfter(...more: readonly Told[]) {
  const { corrections } = caseView(birthV3, aCase(1, { state: stateAfter(birthV3, [...registered, ...more]) }));
  return corrections?.map(({ correction, unsettled }) => [correction, unsettled]);
}

describe('a correction that was refused', () => {
  it('is shown as unsettled until the desk settles it, though it stays the last one', () => {
    const refused = [asked('2026-10-01 11:00'), correctionRefused('2026-10-01 11:05', REGISTRATION, 4)];
    const settled = correctionSettled('2026-10-01 14:00', REGISTRATION, 'settled-outside');

    expect(unsettledAfter(...refused)).toEqual([[4, [REGISTRATION]]]);
    expect(unsettledAfter(...refused, settled)).toEqual([[4, []]]);
  });

  it('is told apart from a branch that did not take an earlier one', () => {
    const both = [
      asked('2026-10-01 11:00'),
      made,
      refusedByBranch,
      asked('2026-10-02 09:00'),
      correctionRefused('2026-10-02 09:05', REGISTRATION, 7),
    ];
    const settled = correctionSettled('2026-10-02 14:00', REGISTRATION, 'settled-outside');

    expect(unsettledAfter(...both)).toEqual([
      [4, [INSURANCE]],
      [7, [REGISTRATION]],
    ]);
    expect(unsettledAfter(...both, settled)).toEqual([
      [4, [INSURANCE]],
      [7, []],
    ]);
  });
});
