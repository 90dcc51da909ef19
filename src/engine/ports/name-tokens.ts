/** Under these names instead of that of a group of a form lies by what a case about the same event is found. */
export const ALIKE_GROUPS = ['=event', '=event-of-mother'] as const;

/** By which words of names a person of a case is found: HMACs, those of one group of its form. */
export interface NameTokensRecord {
  readonly caseId: string;
  readonly formGroup: string;
  readonly person: string;
  /** Empty: the group is no longer told. */
  readonly tokens: readonly string[];
}
