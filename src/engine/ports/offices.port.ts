/** An agency at a place. */
export interface Office {
  /** `one-stop.07210`. */
  readonly code: string;
  readonly agency: string;
  readonly commune: string;
  /** The unit in case codes, `H05.01`. */
  readonly unitCode: string;
  readonly name: { readonly vi: string; readonly en: string };
}

/** An office with whether it takes applications today. */
export interface KnownOffice extends Office {
  readonly isOpen: boolean;
  /** What takes its place is called, if it has closed and something does. */
  readonly successorName?: { readonly vi: string; readonly en: string } | undefined;
}

/** The offices of the province. */
export abstract class Offices {
  /** The one of that code, if it is open today. */
  abstract find(code: string): Promise<Office | undefined>;
  /** Those of the codes that there are, were or will be. */
  abstract known(codes: readonly string[]): Promise<readonly KnownOffice[]>;
}
