/** Why the kernel says no. */
export type RefusalCode =
  | 'command-not-allowed'
  | 'step-required'
  | 'stale-timer'
  | 'result-handed-over'
  | 'no-result-to-hand-over'
  | 'nothing-to-pay'
  | 'paid-already'
  | 'amount-differs'
  | 'nothing-to-refund'
  | 'exemption-stands-so'
  | 'desk-has-the-case'
  | 'office-has-the-step'
  | 'correction-too-late'
  | 'agency-holds-the-data'
  | 'nothing-to-correct'
  | 'registration-not-done'
  | 'correction-under-way'
  | 'no-correction-to-settle'
  | 'migration-not-possible';

/** An expected "no": nothing changed, and the reason says what the case does accept. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly command: string;
  /** The commands that a person may give to the case as it is. */
  readonly allowedCommands: readonly string[];
}
