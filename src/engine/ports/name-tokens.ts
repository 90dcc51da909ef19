/** By which words of names a person of a case is found: HMACs, those of one group of its form. */
export interface NameTokensRecord {
  readonly caseId: string;
  readonly formGroup: string;
  readonly person: string;
  /** Empty: the group is no longer told. */
  readonly tokens: readonly string[];
}
