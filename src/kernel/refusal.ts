/** An expected "no": nothing changed, and the reason says what the case does accept. */
export interface Refusal {
  readonly code: 'command-not-allowed' | 'step-required' | 'stale-timer';
  readonly command: string;
  /** The commands that a person may give to the case as it is. */
  readonly allowedCommands: readonly string[];
}
