/** Carries out what two administrators decided, a few cases at a time. */
import type { CommandProcessor } from '../../../engine/processor/command-processor.js';
import type { CommandCase, CommandResult } from '../../../engine/processor/command.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { MigrationItem, MigrationRecord, Migrations } from '../ports/migrations.port.js';
import { carryOutRound, CASES_PER_ROUND_MAX, requestOfRound } from '../round.js';

/**
 * One round. After a crash it goes on where it was.
 *
 * @returns how many cases had their turn
 */
export async function runMigrationsOnce(
  migrations: Pick<Migrations, 'next' | 'keep' | 'finish'>,
  processor: Pick<CommandProcessor, 'submit'>,
  legalTime: () => Promise<Instant>,
): Promise<number> {
  const taken = await migrations.next(CASES_PER_ROUND_MAX);
  if (taken === undefined) return 0;
  const { migration, caseIds } = taken;
  if (caseIds.length === 0) {
    await migrations.finish(migration.id);
    return 0;
  }
  await carryOutRound(processor, caseIds, {
    commandFor: (caseId) => commandFor(migration, caseId),
    keptOf: (caseId, result) => ({ migrationId: migration.id, caseId, ...outcomeOf(result) }),
    keep: async (items) => {
      const at = await legalTime();
      await migrations.keep(items.map((item) => ({ ...item, at })));
    },
  });
  return caseIds.length;
}

function commandFor({ id, fromVersion, toVersion, leftOut }: MigrationRecord, caseId: string): CommandCase {
  return {
    kind: 'command',
    caseId,
    name: 'migrate',
    facts: { from: fromVersion, to: toVersion, leftOut, decision: id },
    parts: {},
    actor: { kind: 'engine', subject: 'migrations' },
    request: requestOfRound('migrations', `${id}/${caseId}`),
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
