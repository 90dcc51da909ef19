/**
 * Goal: whoever works at steps of a case is shown what the procedure tells those steps, and nothing else (I8).
 * Method: every version of the registry, each of its steps, with whole applications: what is shown is compared with what the step's agency is told.
 */
import fc from 'fast-check';
import { registry } from '../../../workflows/registry.js';
import type { CaseData, ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import { versionName } from '../../kernel/procedure/procedure-version.js';
import { isRecord } from '../../kernel/values/records.js';
import type { OpenedCase } from '../case-data.js';
import { cutTo, isPartOf, sightOfSteps } from './sight.js';

const sampled = registry.flatMap((version) =>
  version.samples.map((sample) => ({ name: `${versionName(version)}: ${sample.name}`, version, body: sample.body })),
);
const perStep = registry.flatMap((version) =>
  version.steps.map(({ step }) => ({ name: `${versionName(version)}: ${step}`, version, step })),
);

/** A case whose every step has a result, a reason and a decision. */
function caseOf({ steps }: ProcedureVersion, body: Readonly<Record<string, unknown>>): OpenedCase {
  const each = (what: string) =>
    Object.fromEntries(steps.map(({ step }) => [step, { data: { what: `${what} ${step}` } }]));
  return {
    applicant: recordIn(body['applicant']),
    data: recordIn(body['data']),
    results: each('result'),
    supplements: steps.map(({ step }) => ({ step, papers: [], data: recordIn(body['data']) })),
    reasons: { ...each('reason'), case: { text: 'withdrawn' }, correction: { text: 'corrected' } },
    decisions: each('decision'),
    asked: {},
    replaced: {},
    suppliedFor: {},
    collectors: [{ fullName: 'NGUYỄN VĂN NHẬN' }],
  };
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** `mother.personalId`, for everything that is told. */
function leavesOf(value: unknown, path = ''): readonly string[] {
  if (value === undefined) return [];
  if (!isRecord(value)) return [`${path}=${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, path === '' ? name : `${path}.${name}`));
}

function toldTo(version: ProcedureVersion, step: string, told: CaseData): readonly string[] {
  const { results: _results, ...payload } = version.payload(step, told);
  return leavesOf(payload);
}

function shownAt(version: ProcedureVersion, steps: readonly string[], opened: OpenedCase): readonly string[] {
  const { applicant, data } = cutTo(version, opened, sightOfSteps(version, steps));
  return leavesOf({ applicant, ...data });
}

describe('what somebody at a step is shown of an application', () => {
  it.each(sampled)('is what the agency of the step is told: $name', ({ version, body }) => {
    const opened = caseOf(version, body);

    for (const { step } of version.steps)
      expect(shownAt(version, [step], opened).toSorted()).toEqual(toldTo(version, step, opened).toSorted());
  });

  it('is never more than what their steps are told together, whichever they are', () => {
    const any = fc.constantFrom(...sampled).chain(({ version, body }) =>
      fc.record({
        version: fc.constant(version),
        body: fc.constant(body),
        steps: fc.subarray(version.steps.map(({ step }) => step)),
      }),
    );
    fc.assert(
      fc.property(any, ({ version, body, steps }) => {
        const opened = caseOf(version, body);
        const told = new Set(steps.flatMap((step) => toldTo(version, step, opened)));

        expect(shownAt(version, steps, opened).filter((leaf) => !told.has(leaf))).toEqual([]);
      }),
    );
  });

  it('is nothing where none of their steps has begun', () => {
    for (const { version, body } of sampled) {
      expect(shownAt(version, [], caseOf(version, body))).toEqual([]);
      expect(sightOfSteps(version, [])).toEqual({ steps: [], groups: [], results: [] });
    }
  });
});

describe('what somebody at a step is shown of what was decided', () => {
  it.each(perStep)('is of that step; results also of those before it: $name', ({ version, step }) => {
    const opened = caseOf(version, version.samples[0]?.body ?? {});
    const at = version.steps.findIndex((candidate) => candidate.step === step);
    const earlier = version.steps.slice(0, at + 1).map((candidate) => candidate.step);

    const shown = cutTo(version, opened, sightOfSteps(version, [step]));

    expect([shown.reasons, shown.decisions].map((of) => Object.keys(of ?? {}))).toEqual([[step], [step]]);
    expect(shown.supplements?.map((supplement) => supplement['step'])).toEqual([step]);
    expect(earlier).toEqual(expect.arrayContaining(Object.keys(shown.results ?? {})));
    expect(shown).not.toHaveProperty('collectors');
  });

  it('is a health-insurance officer’s: no marriage, no number of copies, the results of the two steps before', () => {
    const birth = registry.find(({ key }) => key === 'interlinked-birth');
    if (birth === undefined) throw new Error('no birth');

    const sight = sightOfSteps(birth, ['child-health-insurance']);

    expect(sight.groups).toEqual(['applicant', 'child', 'mother', 'father', 'residence', 'insurance']);
    expect(sight.results.toSorted()).toEqual(['birth-registration', 'child-health-insurance', 'permanent-residence']);
    const persons = { applicant: 'father', child: 'child', mother: 'mother', father: 'father' };
    const isRead = isPartOf(birth, persons, sight);
    const parts = ['reason.case', 'reason.birth-registration', 'reason.child-health-insurance', 'collector', 'contact'];
    expect(parts.filter((part) => isRead({ part, person: 'child' }))).toEqual([
      'reason.child-health-insurance',
      'contact',
    ]);
  });

  it('reads no part of a person of whom the step is told nothing', () => {
    const death = registry.find(({ key }) => key === 'interlinked-death');
    if (death === undefined) throw new Error('no death');
    const persons = { applicant: 'daughter', deceased: 'father', recipient: 'son' };
    const isRead = isPartOf(death, persons, sightOfSteps(death, ['death-registration']));

    const read = ['daughter', 'father', 'son'].filter((person) => isRead({ part: 'application', person }));

    expect(read).toEqual(['daughter', 'father']);
  });
});
