/**
 * Goal: nobody is promised more or less than the law gives for what was asked for. Method: samples of the procedures, received on Monday
 * 30 November 2026 at nine; no holiday is near, so that the days can be counted on a calendar of that month.
 */
import { atStep, stateAfter, submission } from '../../test/support/story.js';
import type { Told } from '../../test/support/story.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { birthV2 } from '../../workflows/interlinked-birth/v2/procedure.js';
import { birthV3 } from '../../workflows/interlinked-birth/v3/procedure.js';
import { deathV2 } from '../../workflows/interlinked-death/v2/procedure.js';
import { deathV3 } from '../../workflows/interlinked-death/v3/procedure.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';
import { expectedDays, promisedSteps, rowOfWhole } from './promised-days.js';
import { required } from './values/assert.js';

const RECEIVED = '2026-11-30 09:00';
const birth = atStep('birth-registration', 'birth-certificate');
const death = atStep('death-registration', 'death-extract');

function received(version: ProcedureVersion, sample: string, ...since: readonly Told[]) {
  return stateAfter(version, [submission(version, RECEIVED, sample), ...since]);
}

describe('the promised day of the whole', () => {
  it.each([
    [deathV3, 'two-parts', '2026-12-03'],
    [deathV2, 'two-parts', '2026-12-03'],
    [deathV3, 'straightforward', '2026-12-08'],
    [deathV3, 'pensioner', '2026-12-15'],
    [deathV3, 'person-with-merit', '2026-12-17'],
    [birthV3, 'registration-alone', '2026-11-30'],
    [birthV3, 'child-died', '2026-11-30'],
    [birthV3, 'straightforward', '2026-12-10'],
    [birthV2, 'straightforward', '2026-12-03'],
    [birthV1, 'straightforward', '2026-12-03'],
  ])('follows what was asked for: $key/v$version, %s', (version, sample, day) => {
    expect(received(version, sample).clocks['case']?.dueOn).toBe(day);
  });

  it('leaves a step all its days where the one before it ends as its office closes', () => {
    const { clocks } = received(deathV3, 'two-parts', death.completed('2026-11-30 16:30', '12/2026'));

    expect(clocks['residence-removal']?.dueOn).toBe('2026-12-03');
    expect(clocks['case']?.dueOn).toBe('2026-12-03');
  });

  it('stays as it was promised when a part of the case is refused', () => {
    const { clocks } = received(
      deathV3,
      'pensioner',
      death.completed('2026-11-30 10:00', '12/2026'),
      atStep('funeral-benefit', 'funeral-benefit-decision').rejected('2026-12-01 09:00', 'not-insured'),
    );

    expect(clocks['case']?.dueOn).toBe('2026-12-15');
  });

  it('is later by the law alone: an agency verifies, and the whole stays within its own longest limit', () => {
    const verified = (version: ProcedureVersion, sample: string, at: Told) =>
      received(version, sample, at).clocks['case']?.dueOn;

    expect(verified(deathV3, 'two-parts', death.verifies('2026-11-30 10:00'))).toBe('2026-12-08');
    expect(verified(birthV2, 'straightforward', birth.verifies('2026-11-30 10:00'))).toBe('2026-12-07');
    expect(verified(birthV3, 'registration-alone', birth.verifies('2026-11-30 10:00'))).toBe('2026-12-03');
  });
});

describe('the row that takes longest', () => {
  it('tells what the length of the whole is made of', () => {
    const { facts } = received(deathV3, 'two-parts').chart.context;

    expect(rowOfWhole(deathV3, facts)).toEqual({
      steps: [
        { step: 'death-registration', workingDays: 0 },
        { step: 'residence-removal', workingDays: 2 },
      ],
      handOverWorkingDays: 1,
      workingDays: 3,
    });
  });

  it('is none where the whole has a length of its own', () => {
    expect(rowOfWhole(birthV1, received(birthV1, 'straightforward').chart.context.facts)).toBeUndefined();
  });
});

describe('the promised days of the steps', () => {
  it('are those of the steps that were taken up, each by what it waits for', () => {
    const { chart, clocks } = received(deathV3, 'pensioner');
    const promised = promisedSteps(deathV3, chart.context.facts, required(clocks['case'], 'the clock of the case'));

    expect(promised.map(({ step, dueOn }) => [step, dueOn])).toEqual([
      ['death-registration', '2026-11-30'],
      ['residence-removal', '2026-12-03'],
      ['funeral-benefit', '2026-12-15'],
      ['survivor-benefit', '2026-12-15'],
    ]);
  });
});

describe('the expected days', () => {
  it('are those of the steps that have not begun, as long as the whole goes on as it was promised', () => {
    const begun = received(deathV3, 'two-parts');
    const verified = received(deathV3, 'two-parts', death.verifies('2026-11-30 10:00'));

    expect([...expectedDays(deathV3, begun)]).toEqual([['residence-removal', '2026-12-03']]);
    expect([...expectedDays(deathV3, verified)]).toEqual([]);
  });
});

describe('a foundling', () => {
  it('is in time while the notice hangs for seven days, and promised so', () => {
    const { clocks } = received(birthV3, 'foundling');

    expect(clocks['birth-registration']?.dueOn).toBe('2026-12-07');
    expect(clocks['case']?.dueOn).toBe('2026-12-17');
  });

  it('has the days of a verification beside those of the notice', () => {
    const { clocks } = received(birthV3, 'foundling', birth.verifies('2026-11-30 10:00'));

    expect(clocks['birth-registration']?.dueOn).toBe('2026-12-10');
    expect(clocks['case']?.dueOn).toBe('2026-12-22');
  });
});
