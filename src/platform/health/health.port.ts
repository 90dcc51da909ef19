/** Something that cannot be reached. Without what is needed nothing works; without the rest work is kept and done later. */
export interface Missing {
  readonly name: string;
  readonly isNeeded: boolean;
}

/** What probes and dashboards ask of one process. */
export abstract class Health {
  /** What this process cannot reach now; empty when all is well. */
  abstract missing(): Promise<readonly Missing[]>;

  /** All figures, those that are read from the store included, in the text format of Prometheus. */
  abstract figures(): Promise<string>;
}
