/** What changes many cases goes on in rounds: a few at a time, so that who works meanwhile notices nothing. */
import { createHash } from 'node:crypto';
import type { CommandProcessor } from '../../engine/processor/command-processor.js';
import type { CommandCase, CommandResult, RequestKey } from '../../engine/processor/command.js';

/** The most cases of one round; with a round a second, so many a second. */
export const CASES_PER_ROUND_MAX = 20;

/** The pause between two rounds. */
export const ROUND_PAUSE_MS = 1_000;

/** How each case of a round has its turn. */
interface Turn<Item, Kept> {
  readonly commandFor: (item: Item) => CommandCase;
  /** What is to be kept of it; undefined where its turn comes again. */
  readonly keptOf: (item: Item, result: CommandResult) => Kept | undefined;
  readonly keep: (kept: readonly Kept[]) => Promise<void>;
}

/**
 * One round, each case by a command of its own.
 *
 * @throws the first error of those of which nobody knows what became of them, after the others are kept: they have their turn again
 */
export async function carryOutRound<Item, Kept>(
  processor: Pick<CommandProcessor, 'submit'>,
  items: readonly Item[],
  { commandFor, keptOf, keep }: Turn<Item, Kept>,
): Promise<void> {
  const results = await Promise.allSettled(
    items.map(async (item) => ({ item, result: await processor.submit(commandFor(item)) })),
  );
  const kept = results.flatMap((settled) => {
    const known = settled.status === 'fulfilled' ? keptOf(settled.value.item, settled.value.result) : undefined;
    return known === undefined ? [] : [known];
  });
  await keep(kept);
  const failed = results.find((settled) => settled.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** After a crash a case whose command was done, and of which nobody kept that, answers as it did the first time. */
export function requestOfRound(scope: string, key: string): RequestKey {
  return { scope: `engine:${scope}`, key, digest: createHash('sha256').update(key).digest('hex') };
}
