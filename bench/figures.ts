/** What is asked of a measurement and what it gives; the figures stand like this in `results/latest.json`. */

/** `engine`: agencies inside the process. `product`: the whole installation over HTTP. */
export type SubjectName = 'engine' | 'product';
export type QueueName = 'postgres' | 'redis';

/** Of the roles, on a migrated database that was never used. */
export interface DatabaseUrls {
  readonly engine: string;
  readonly reader: string;
  readonly sealer: string;
}

export interface RunRequest {
  readonly inFlight: number;
  /** Cases that count; as many as `warmUp` are completed before them. */
  readonly cases: number;
  readonly warmUp: number;
  /** Keys of this run, or the data of its installation, lie below it. */
  readonly dataDir: string;
  readonly database: DatabaseUrls;
  readonly redisUrl?: string | undefined;
}

export interface RunFigures {
  readonly cases: number;
  /** Until the last effect of the last case had reached its agency. */
  readonly casesPerSecond: number;
  /** Committed events. */
  readonly transitionsPerSecond: number;
  /** From the submission of a case until its completion is committed. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** The largest resident set of the engine's process. */
  readonly rssMb: number;
  /** Processor time of the engine's process alone. */
  readonly cpuMsPerCase: number;
  /** Processor time of everything on the machine, which is to be quiet otherwise. */
  readonly machineCpuMsPerCase: number;
}

export interface Run extends RunFigures {
  readonly subject: SubjectName;
  readonly queue: QueueName;
  readonly inFlight: number;
}

/** What one case means to the store. */
export interface Workload {
  readonly eventsPerCase: number;
  readonly dispatchesPerCase: number;
  readonly rowsPerCase: Readonly<Record<string, number>>;
}

export interface RunReport {
  readonly figures: RunFigures;
  readonly workload: Workload;
}

export interface LimitRequest {
  readonly inFlight: number;
  readonly cases: number;
  readonly dataDir: string;
  /** Where the engine writes the rows. */
  readonly source: DatabaseUrls;
  /** Where the same rows are written again, by nobody else. */
  readonly target: string;
  readonly connections: number;
}

/** What PostgreSQL alone takes of the rows that an engine wrote. */
export interface Limit {
  readonly casesPerSecond: number;
  readonly commitsPerCase: number;
}
