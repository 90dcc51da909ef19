/** What an author says of one agency's step. */
export interface AgencyStepOptions {
  readonly step: string;
  /** The agency whose system carries it out; the key of its queue. */
  readonly agency: string;
  /** Steps that must have ended, in whatever way, before this one opens. */
  readonly after: readonly string[];
  /** Steps that must be completed: if one ended otherwise, this step is skipped. */
  readonly requires: readonly string[];
  /** `prepared-and-signed`: one officer proposes, another signs. `examined`: one officer decides. */
  readonly deciding: 'examined' | 'prepared-and-signed';
  /** How a completed step is taken back when the case is withdrawn, or why it cannot be. */
  readonly undoing: { readonly kind: 'compensated' } | { readonly kind: 'irreversible'; readonly because: string };
  /** `case-ends`: the last of a row; no withdrawal can find it completed, because the case has ended with it. */
  readonly afterwards: 'others-go-on' | 'case-ends';
  /** Whether a warning precedes the deadline; a same-day step has none. */
  readonly warning: 'before-deadline' | 'none';
}

/** The names of the deadlines that a step's chart waits for; `deadlines.ts` gives each its length and article. */
export function stepDeadlineNames(step: string) {
  return {
    due: `${step}.due`,
    warning: `${step}.warning`,
    verifiedDue: `${step}.verified-due`,
    newAppointment: `${step}.new-appointment`,
    supplementLimit: `${step}.supplement-limit`,
    cancellationLimit: `${step}.cancellation-limit`,
  } as const;
}
