import { CURRENT_EDITION } from '../../kernel/calendar/editions.js';
import type { OutboxStore } from '../ports/outbox-store.port.js';
import { BATCH_MAX } from '../processor/command-processor.js';
import type { CommandProcessor } from '../processor/command-processor.js';
import type { EngineCommand } from '../processor/command.js';

/**
 * Counts the dates of open cases anew where a newer edition of the working calendar has come since: a holiday that was
 * decided while the case runs becomes an event of that case. Cases that refuse it keep it from none of those behind them.
 *
 * @returns how many cases were amended; the caller goes on at once while it is not zero
 */
export async function amendCalendarsOnce(
  outbox: Pick<OutboxStore, 'countedBefore'>,
  processor: Pick<CommandProcessor, 'submitAll'>,
  { pageMax = BATCH_MAX }: { readonly pageMax?: number } = {},
): Promise<number> {
  let amended = 0;
  let after: string | undefined;
  do {
    const caseIds = await outbox.countedBefore(CURRENT_EDITION.edition, { limit: pageMax, after });
    const results = await processor.submitAll(caseIds.map(amendment));
    amended += results.filter(({ kind }) => kind === 'done').length;
    after = caseIds.length < pageMax ? undefined : caseIds.at(-1);
  } while (after !== undefined);
  return amended;
}

function amendment(caseId: string): EngineCommand {
  return {
    kind: 'command',
    caseId,
    name: 'amend-calendar',
    facts: {},
    parts: {},
    actor: { kind: 'engine', subject: 'calendar' },
  };
}
