import type { DispatchRecord } from '../../src/engine/ports/records.js';
import { msOf } from '../../src/kernel/values/time.js';
import type { InMemoryTables } from './ports/in-memory-tables.js';

/**
 * When nothing but its agency stood in the way of a dispatch, in milliseconds: as soon as it was asked for; a report waits for the ones
 * before it of its case.
 */
export function freeToGoMs(
  { caseId, operation, occurrence, createdAt }: DispatchRecord,
  { tables }: InMemoryTables,
  cameAtMs: ReadonlyMap<string, number>,
): number {
  if (operation !== 'report-status') return msOf(createdAt);
  const before = tables.dispatches.where(
    (row) => row.caseId === caseId && row.operation === operation && row.occurrence < occurrence,
  );
  return Math.max(msOf(createdAt), ...before.map(({ key }) => cameAtMs.get(key) ?? 0));
}
