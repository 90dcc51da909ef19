import type { OutboxStore } from '../ports/outbox-store.port.js';
import { BATCH_MAX } from '../processor/command-processor.js';
import type { CommandProcessor } from '../processor/command-processor.js';

/**
 * Gives every due alarm to its case, oldest first.
 *
 * @returns how many were due; the caller goes on at once while it is not zero
 */
export async function fireTimersOnce(
  outbox: OutboxStore,
  processor: CommandProcessor,
  { leaseMs }: { readonly leaseMs: number },
): Promise<number> {
  const due = await outbox.claimDueTimers(BATCH_MAX, leaseMs);
  await processor.submitAll(
    due.map(({ caseId, timer, generation }) => ({ kind: 'fire-timer', caseId, timer, generation })),
  );
  return due.length;
}
