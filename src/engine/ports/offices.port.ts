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

/** The offices of the province. */
export abstract class Offices {
  abstract find(code: string): Promise<Office | undefined>;
}
