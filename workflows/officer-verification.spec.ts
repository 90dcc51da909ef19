import { atStep, localTime, stateAfter, submission, tell } from '../test/support/story.js';
import type { Told } from '../test/support/story.js';
import { acceptedAtStep } from '../src/kernel/allowed-commands.js';
import { stepEvent } from '../src/kernel/procedure/events.js';
import { versionName } from '../src/kernel/procedure/procedure-version.js';
import type { ProcedureVersion } from '../src/kernel/procedure/procedure-version.js';
import digests from './digests.json' with { type: 'json' };
import { birthV1 } from './interlinked-birth/v1/procedure.js';
import { birthV2 } from './interlinked-birth/v2/procedure.js';
import { deathV3 } from './interlinked-death/v3/procedure.js';
import { registry } from './registry.js';

const STEP = 'birth-registration';
const registration = atStep(STEP, 'birth-certificate');
// A Monday without a holiday near.
const examined = [
  submission(birthV2, '2026-03-02 09:00', 'father-recognised'),
  registration.awaitsDecision('2026-03-02 09:01'),
];
const verified = [...examined, registration.toVerify('2026-03-02 10:00', 'recognition-of-father')];

function mayVerify(version: ProcedureVersion, story: readonly Told[], step = STEP): boolean {
  return acceptedAtStep(version, stateAfter(version, story), step, ['report-verification']).length > 0;
}

describe('a verification that an officer begins', () => {
  it('puts the longer limit in force and leaves the item where it is', () => {
    const before = stateAfter(birthV2, examined);
    const after = stateAfter(birthV2, verified);

    expect(before.timers[`${STEP}.due`]?.dueOn).toBe('2026-03-02');
    expect(after.timers[`${STEP}.due`]).toBeUndefined();
    expect(after.timers[`${STEP}.verified-due`]).toMatchObject({
      dueOn: '2026-03-05',
      dueAt: localTime('2026-03-05 17:00'),
    });
    expect(after.timers['case.verified-due']?.dueOn).toBe('2026-03-09');
    expect(after.workItems).toEqual(before.workItems);
    expect(after.steps[STEP]).toBe('awaiting-decision');
  });

  it('is told to the family with its reason', () => {
    const effects = tell(birthV2, verified).at(-1)?.effects;

    expect(effects?.filter(({ kind }) => kind.endsWith('work-item'))).toEqual([]);
    expect(effects).toContainEqual({
      kind: 'notify',
      template: 'verification-started',
      params: { step: STEP, reason: 'recognition-of-father' },
    });
  });

  it.each([
    ['proposed', registration.proposed('2026-03-04 09:00')],
    ['refused', registration.refused('2026-03-04 09:00', 'birth-already-registered')],
    ['sent back for papers', registration.asksForPapers('2026-03-04 09:00', 'mother-name-differs')],
  ])('leaves the case to be %s afterwards', (_how, decision) => {
    expect(tell(birthV2, [...verified, decision])).toHaveLength(4);
  });

  it('happens once, also where papers were handed in since', () => {
    const examinedAgain = [
      ...verified,
      registration.asksForPapers('2026-03-04 09:00', 'mother-name-differs'),
      registration.supplied('2026-03-05 09:00', 'mother-name-differs'),
      registration.awaitsDecision('2026-03-05 09:01'),
    ];

    expect(mayVerify(birthV2, examined)).toBe(true);
    expect(mayVerify(birthV2, verified)).toBe(false);
    expect(mayVerify(birthV2, examinedAgain)).toBe(false);
  });

  it('comes too late once the limit has passed: the family is owed an apology, not a longer limit', () => {
    expect(mayVerify(birthV2, [...examined, registration.alarm('due')])).toBe(false);
  });

  it('is possible of a death too, and not while it waits for the signature', () => {
    const death = atStep('death-registration', 'death-extract');
    const atDeath = [submission(deathV3, '2026-09-07 09:00'), death.awaitsDecision('2026-09-07 09:01')];

    expect(mayVerify(deathV3, atDeath, 'death-registration')).toBe(true);
    expect(mayVerify(deathV3, [...atDeath, death.proposed('2026-09-07 10:00')], 'death-registration')).toBe(false);
  });

  it('is unknown to version 1, which is released', () => {
    const story = [submission(birthV1, '2026-03-02 09:00'), registration.awaitsDecision('2026-03-02 09:01')];

    expect(mayVerify(birthV1, story)).toBe(false);
  });

  const released = Object.entries(digests).flatMap(([name, line]) => ('finishedIn' in line ? [name] : []));
  const steps = registry
    .filter((version) => !released.includes(versionName(version)))
    .flatMap((version) => version.steps.map(({ step }) => [versionName(version), step, version] as const));

  it.each(steps)('in %s, at %s, has a longer limit and a reason, or is not offered', (_name, step, version) => {
    const { events } = version.chart.getStateNodeById(`${step}:examining`);
    const isLonger = version.deadlines[`${step}.due`]?.rule.extended !== undefined;

    expect(events.includes(stepEvent(step, 'verification-started'))).toBe(isLonger);
    expect(version.reasons[step]?.['report-verification'] !== undefined).toBe(isLonger);
  });
});
