import { CURRENT_EDITION } from '../../kernel/calendar/editions.js';
import type { OutboxStore } from '../ports/outbox-store.port.js';
import { BATCH_MAX } from '../processor/command-processor.js';
import type { CommandProcessor } from '../processor/command-processor.js';

/**
 * Counts the dates of open cases anew where a newer edition of the working calendar has come since: a holiday that was
 * decided while the case runs becomes an event of that case.
 *
 * @returns how many cases were amended; the caller goes on at once while it is not zero
 */
export async function amendCalendarsOnce(outbox: OutboxStore, processor: CommandProcessor): Promise<number> {
  const caseIds = await outbox.countedBefore(CURRENT_EDITION.edition, BATCH_MAX);
  const results = await processor.submitAll(
    caseIds.map((caseId) => ({
      kind: 'command',
      caseId,
      name: 'amend-calendar',
      facts: {},
      parts: {},
      actor: { kind: 'engine', subject: 'calendar' },
      requirement: { roles: [] },
    })),
  );
  return results.filter(({ kind }) => kind === 'done').length;
}
