/** Carries out what two administrators decided, a few cases at a time, so that who works meanwhile notices nothing. */
import { createHash } from 'node:crypto';
import type { CommandProcessor } from '../../../engine/processor/command-processor.js';
import type { CommandResult, EngineCommand } from '../../../engine/processor/command.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { MigrationItem, MigrationRecord, Migrations } from '../ports/migrations.port.js';

/** The most cases of one round; with a round a second, so many a second. */
const MIGRATED_PER_ROUND_MAX = 20;

/** The pause between two rounds. */
export const ROUND_PAUSE_MS = 1_000;

/**
 * One round. After a crash it goes on where it was: a case that was migrated, and of which nobody kept that, answers as it did the first time.
 *
 * @returns how many cases had their turn
 */
export async function runMigrationsOnce(
  migrations: Pick<Migrations, 'next' | 'keep' | 'finish'>,
  processor: Pick<CommandProcessor, 'submit'>,
  legalTime: () => Promise<Instant>,
): Promise<number> {
  const taken = await migrations.next(MIGRATED_PER_ROUND_MAX);
  if (taken === undefined) return 0;
  const { migration, caseIds } = taken;
  if (caseIds.length === 0) {
    await migrations.finish(migration.id);
    return 0;
  }
  const results = await Promise.allSettled(caseIds.map((caseId) => processor.submit(commandFor(migration, caseId))));
  const at = await legalTime();
  await migrations.keep(
    results.flatMap((result, index) =>
      result.status === 'rejected'
        ? []
        : [{ migrationId: migration.id, caseId: caseIds[index] ?? '', at, ...outcomeOf(result.value) }],
    ),
  );
  // What is known is kept; of the others nobody knows, and they have their turn again.
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return caseIds.length;
}

function commandFor({ id, fromVersion, toVersion, leftOut }: MigrationRecord, caseId: string): EngineCommand {
  const key = `${id}/${caseId}`;
  return {
    kind: 'command',
    caseId,
    name: 'migrate',
    facts: { from: fromVersion, to: toVersion, leftOut, decision: id },
    parts: {},
    actor: { kind: 'engine', subject: 'migrations' },
    request: { scope: 'engine:migrations', key, digest: createHash('sha256').update(key).digest('hex') },
  };
}

function outcomeOf(result: CommandResult): Pick<MigrationItem, 'outcome' | 'obstacles'> {
  if (result.kind === 'done') return { outcome: 'migrated' };
  const { code, obstacles: inWords = [] } = result.refusal;
  // It broke, or what it needs is gone: that says nothing of the case.
  if (code !== 'migration-not-possible') return { outcome: 'failed' };
  const obstacles = inWords.map(({ code: name, about }) => ({ code: name, about }));
  if (obstacles.some((each) => each.code === 'case-closed')) return { outcome: 'no-longer-open', obstacles };
  if (obstacles.some((each) => each.code === 'same-version')) return { outcome: 'other-version', obstacles };
  return { outcome: 'refused', obstacles };
}
