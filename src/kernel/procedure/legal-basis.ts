/** A text in both languages. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

/** The legal source of a rule: act, article, and whether it was read in force or is still to be confirmed. */
export interface LegalBasis {
  readonly article: string;
  readonly confirmed: boolean;
}
