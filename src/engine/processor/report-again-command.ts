/** The portal does not show what the report of that key told last: it is told again, unless the case has gone on since. */
export interface ReportAgain {
  readonly kind: 'report-again';
  readonly caseId: string;
  readonly dispatchKey: string;
  /** The number of the last event of the case when it was compared. */
  readonly seq: number;
  readonly round: string;
  readonly isKnown: boolean;
}
