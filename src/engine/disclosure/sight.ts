/** How much of a case somebody needs: what the steps of their office are told, and what was decided there. */
import type { Application, CaseData, ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import { isRecord } from '../../kernel/values/records.js';
import { MADE, stepOfReason } from '../case-data.js';
import type { OpenedCase } from '../case-data.js';
import type { PartRecord } from '../ports/records.js';
import { ownerOfGroup } from '../processor/application-parts.js';

/** The steps by which somebody sees a case, with what comes of them. */
export interface Sight {
  readonly steps: readonly string[];
  /** Of the form, and `applicant`. */
  readonly groups: readonly string[];
  /** Of which steps the results are shown. */
  readonly results: readonly string[];
}

/** What of the application is shown, and what agencies answered to it. */
export type ShownCase = Partial<OpenedCase> & Application;

/** What those steps need: what the procedure tells their agencies, nothing of what only others are told. */
export function sightOfSteps(version: ProcedureVersion, steps: readonly string[]): Sight {
  const told = steps.map((step) => ({ step, groups: Object.keys(version.payload(step, probeOf(version))) }));
  return {
    steps,
    groups: [...new Set(told.flatMap(({ groups }) => groups))].filter((group) => group !== 'results'),
    results: [
      ...new Set(
        told.flatMap(({ step, groups }) => [step, ...(groups.includes('results') ? before(version, step) : [])]),
      ),
    ],
  };
}

/** Whether that part holds something of what is to be shown: only those are opened. A supplement may correct any group. */
export function isPartOf(
  version: ProcedureVersion,
  persons: Readonly<Record<string, string>>,
  { steps, groups, results }: Sight,
): (part: Pick<PartRecord, 'part' | 'person'>) => boolean {
  const owners = new Set(groups.map((group) => ownerOfGroup(version, group, persons)));
  return ({ part, person }) => {
    // Without it what was asked for does not hold; it says no more than a number.
    if (part === MADE) return true;
    const [kind = '', ...rest] = part.split('.');
    const step = rest.join('.');
    switch (kind) {
      case 'application':
        return owners.has(person);
      case 'contact':
        return groups.includes('applicant');
      case 'supplement':
        return steps.length > 0;
      case 'result':
        return results.includes(step);
      case 'reason':
        return steps.includes(stepOfReason(step));
      case 'decision':
        return steps.includes(step);
      default:
        return false;
    }
  };
}

/** The case as those steps need it. */
export function cutTo(version: ProcedureVersion, opened: OpenedCase, sight: Sight): ShownCase {
  const told = sight.steps.map((step) => version.payload(step, opened));
  const { applicant, results: _others, ...data } = Object.fromEntries(told.flatMap(given));
  return {
    applicant: isRecord(applicant) ? applicant : {},
    data,
    results: only(opened.results, sight.results),
    reasons: Object.fromEntries(
      Object.entries(opened.reasons).filter(([name]) => sight.steps.includes(stepOfReason(name))),
    ),
    decisions: only(opened.decisions, sight.steps),
    supplements: opened.supplements
      .filter(({ step }) => typeof step === 'string' && sight.steps.includes(step))
      .map(({ data: supplied, ...rest }) => ({
        ...rest,
        data: only(isRecord(supplied) ? supplied : {}, sight.groups),
      })),
  };
}

/** An application with nothing in its groups: which of them a payload picks is what its step is told. */
function probeOf({ ownerOf }: ProcedureVersion): CaseData {
  const data = Object.fromEntries(Object.keys(ownerOf).map((group) => [group, {}]));
  return { applicant: {}, data, results: {}, supplements: [] };
}

/** The steps that have to end before it, also those before them. */
function before({ steps }: Pick<ProcedureVersion, 'steps'>, step: string): readonly string[] {
  const after = steps.find((candidate) => candidate.step === step)?.after ?? [];
  return after.flatMap((earlier) => [earlier, ...before({ steps }, earlier)]);
}

function given(told: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(told).filter(([, value]) => value !== undefined);
}

function only<T>(record: Readonly<Record<string, T>>, names: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
}
