/** What probes and dashboards ask of one process. */
export abstract class Health {
  /** What this process needs and cannot reach now; empty when it is ready. */
  abstract missing(): Promise<readonly string[]>;

  /** All figures, those that are read from the store included, in the text format of Prometheus. */
  abstract figures(): Promise<string>;
}
