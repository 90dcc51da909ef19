import type { Case, Step } from '../../features/case/case.js';

type Looked = Pick<Case, 'seq' | 'status'> & { readonly steps: readonly Pick<Step, 'step' | 'status'>[] };

/** What differs between two looks at a case. */
export interface CaseChanges {
  /** Absent: as before. */
  readonly status?: Case['status'];
  readonly steps: readonly Pick<Step, 'step' | 'status'>[];
}

/** What of the case is not as it was; undefined if nothing has happened. */
export function changesOf(before: Looked, now: Looked): CaseChanges | undefined {
  if (before.seq >= now.seq) return undefined;
  const steps = now.steps
    .filter(({ step, status }) => before.steps.find((earlier) => earlier.step === step)?.status !== status)
    .map(({ step, status }) => ({ step, status }));
  return { ...(before.status !== now.status && { status: now.status }), steps };
}

/** What was told before and what is new, the newest first: two changes that follow closely are both still there to be read. */
export function together(before: CaseChanges | undefined, now: CaseChanges): CaseChanges {
  const earlier = (before?.steps ?? []).filter(({ step }) => now.steps.every((newer) => newer.step !== step));
  const status = now.status ?? before?.status;
  return { ...(status !== undefined && { status }), steps: [...now.steps, ...earlier] };
}
