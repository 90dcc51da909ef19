/** A closed load: as many cases in flight as asked for, a new one for each that is completed. */

export interface Load {
  readonly cases: number;
  readonly seconds: number;
  /** In rising order. */
  readonly latenciesMs: readonly number[];
}

/** What is put under load. */
export interface Subject {
  /** Starts that case and resolves when its completion is committed. */
  readonly complete: (index: number) => Promise<void>;
  /** Resolves when every dispatch was answered. */
  readonly drained: () => Promise<void>;
}

/** Runs the cases from index `first` on; the time ends when everything that they caused is done. */
export async function runLoad(
  subject: Subject,
  { first, cases, inFlight }: { readonly first: number; readonly cases: number; readonly inFlight: number },
): Promise<Load> {
  const latenciesMs: number[] = [];
  const startedAt = performance.now();
  let next = 0;
  const desk = async (): Promise<void> => {
    while (next < cases) {
      const index = first + next;
      next += 1;
      const submittedAt = performance.now();
      await subject.complete(index);
      latenciesMs.push(performance.now() - submittedAt);
    }
  };
  await Promise.all(Array.from({ length: Math.min(inFlight, cases) }, desk));
  await subject.drained();
  const seconds = (performance.now() - startedAt) / 1000;
  return { cases, seconds, latenciesMs: latenciesMs.toSorted((one, other) => one - other) };
}

/** Rates and latencies of a load whose cases had so many events each. */
export function figuresOf({ cases, seconds, latenciesMs }: Load, eventsPerCase: number) {
  return {
    cases,
    casesPerSecond: rounded(cases / seconds),
    transitionsPerSecond: rounded((cases * eventsPerCase) / seconds),
    p50Ms: rounded(percentile(latenciesMs, 0.5)),
    p95Ms: rounded(percentile(latenciesMs, 0.95)),
    p99Ms: rounded(percentile(latenciesMs, 0.99)),
  };
}

function percentile(sorted: readonly number[], fraction: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))] ?? Number.NaN;
}

/** Three figures: what lies below them is chance. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
