/** The figures as people read them. */
import type { Limit, Run, Workload } from './figures.js';

const COLUMNS = [
  ['subject', 9],
  ['queue', 10],
  ['in flight', 11],
  ['cases/s', 9],
  ['trans./s', 10],
  ['p50 ms', 9],
  ['p95 ms', 9],
  ['p99 ms', 9],
  ['RSS MB', 8],
  ['CPU ms/case', 13],
  ['of all', 8],
  ['of the limit', 14],
] as const;

export function heading(): string {
  return line(COLUMNS.map(([name]) => name));
}

/** @param limit - the bare PostgreSQL limit with batched commits, as the ratio's other side */
export function row(run: Run, limit: Limit | undefined): string {
  const ratio = limit === undefined ? '' : `${Math.round((100 * run.casesPerSecond) / limit.casesPerSecond)} %`;
  const { subject, queue, inFlight, casesPerSecond, transitionsPerSecond } = run;
  return line([
    subject,
    queue,
    inFlight,
    casesPerSecond,
    transitionsPerSecond,
    run.p50Ms,
    run.p95Ms,
    run.p99Ms,
    run.rssMb,
    run.cpuMsPerCase,
    run.machineCpuMsPerCase,
    ratio,
  ]);
}

export function workloadLines({ eventsPerCase, dispatchesPerCase, rowsPerCase }: Workload): readonly string[] {
  const rows = Object.entries(rowsPerCase).map(([table, count]) => `${table} ${Number(count.toFixed(2))}`);
  const total = Object.values(rowsPerCase).reduce((sum, count) => sum + count, 0);
  return [
    `One case of interlinked-birth v1: ${eventsPerCase} events, ${dispatchesPerCase} dispatches, ${Math.round(total)} rows written`,
    `  ${rows.join(', ')}`,
  ];
}

function line(cells: readonly (string | number)[]): string {
  return cells.map((cell, index) => String(cell).padStart(COLUMNS[index]?.[1] ?? 0)).join('');
}
