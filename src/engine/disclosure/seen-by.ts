/** How much of a case somebody sees: all of it, or what concerns the steps of their office. */
import type { ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { authorize } from '../../platform/policy/authorize.js';
import type { Target } from '../../platform/policy/authorize.js';
import type { Act } from '../../platform/policy/policy.js';
import { hasBegun } from '../../kernel/office-succession.js';
import { stepView } from '../case-view.js';
import type { CaseRecord } from '../ports/records.js';

/** A step by which somebody sees the case. */
export interface SeenStep {
  readonly step: string;
  /** The number of the event by which another office went on: what came later is that one's. Absent while theirs has it. */
  readonly until?: number | undefined;
}

/** The steps by which somebody sees the case; `whole`: they see all of it. */
export type Seen = 'whole' | readonly SeenStep[];

/** How much of the case the viewer sees. */
export function seenBy(viewer: Viewer, version: ProcedureVersion, record: CaseRecord): Seen {
  const { intakeOffice: desk, channel } = record;
  const begun = begunSteps(version, record);
  const offices = [desk, ...begun.map(({ office }) => office)];
  if (may(viewer, 'case.read-whole', { desk, channel, offices })) return 'whole';
  return stepsOf(viewer, version, record);
}

/** The steps that have begun and for which an office of theirs is responsible. */
export function ownSteps(viewer: Viewer, version: ProcedureVersion, record: CaseRecord): readonly string[] {
  return stepsOf(viewer, version, record).flatMap(({ step, until }) => (until === undefined ? [step] : []));
}

/** Whether somebody sees what an event of that number said, of the step or, where none is named, of the whole case. */
export function isSeen(
  seen: Seen,
  { step, seq }: { readonly step?: string | undefined; readonly seq: number },
): boolean {
  return seen === 'whole' || seen.some((one) => one.step === step && isBefore(one, seq));
}

/** Whether somebody sees anything that an event of that number said. */
export function seesAnyOf(seen: Seen, seq: number): boolean {
  return seen === 'whole' || seen.some((one) => isBefore(one, seq));
}

function isBefore({ until }: SeenStep, seq: number): boolean {
  return until === undefined || seq <= until;
}

/** Each once, as far as the office that had it longest. */
function stepsOf(viewer: Viewer, version: ProcedureVersion, record: CaseRecord): readonly SeenStep[] {
  const own = begunSteps(version, record).filter(({ office, agency }) =>
    may(viewer, 'case.read-step', { step: { office, agency } }),
  );
  return [...new Set(own.map(({ step }) => step))].map((step) => {
    const ends = own.filter((one) => one.step === step).map(({ until }) => until ?? Number.POSITIVE_INFINITY);
    const until = Math.max(...ends);
    return Number.isFinite(until) ? { step, until } : { step };
  });
}

/** At which offices: where each lies, and where it lay. */
function begunSteps(version: ProcedureVersion, { state }: CaseRecord) {
  return version.steps
    .filter(({ step }) => hasBegun(state, step))
    .flatMap(({ step, agency }) => {
      const { office } = stepView(version, state, { step, agency });
      const former = state.successors?.[step]?.former ?? [];
      return [{ office, until: undefined }, ...former].map((had) => ({ step, agency, ...had }));
    });
}

function may({ kind, subject, roles }: Viewer, act: Act, target: Target): boolean {
  const held = roles.map((role) => ({ ...role, subject }));
  return authorize({ kind, subject }, act, target, held).kind === 'allowed';
}
