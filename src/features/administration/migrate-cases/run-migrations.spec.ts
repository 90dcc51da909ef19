/** Goal: many cases are moved a few at a time. Method: a migration of more than two rounds over a processor that does as it is told. */
import { localTime } from '../../../../test/support/story.js';
import type { EngineCommand } from '../../../engine/processor/command.js';
import type { MigrationItem, MigrationRecord } from '../ports/migrations.port.js';
import { runMigrationsOnce } from './run-migrations.js';

const AT = localTime('2026-12-01 08:00');
const migration: MigrationRecord = {
  id: 'change-1',
  procedure: 'interlinked-birth',
  fromVersion: 2,
  toVersion: 3,
  leftOut: {},
  approvedAt: AT,
  state: 'running',
};

/** A migration of so many cases, and the commands of each of its rounds. */
function migrationOf(cases: number) {
  const waiting = Array.from({ length: cases }, (_, index) => `case-${index}`);
  const rounds: EngineCommand[][] = [];
  const finished: string[] = [];
  const migrations = {
    next: async (limit: number) => ({ migration, caseIds: waiting.slice(0, limit) }),
    keep: async (items: readonly MigrationItem[]) => void waiting.splice(0, items.length),
    finish: async (id: string) => void finished.push(id),
  };
  const submit = async (command: EngineCommand) => {
    rounds.at(-1)?.push(command);
    return { kind: 'done', response: {} } as const;
  };
  const round = () => {
    rounds.push([]);
    return runMigrationsOnce(migrations, { submit }, async () => AT);
  };
  return { round, rounds, finished };
}

describe('a migration of many cases', () => {
  it('moves at most twenty in a round, each once, and is finished by the round that finds none left', async () => {
    const { round, rounds, finished } = migrationOf(45);

    expect([await round(), await round(), await round()]).toEqual([20, 20, 5]);
    expect(finished).toEqual([]);
    expect(await round()).toBe(0);
    expect(finished).toEqual(['change-1']);
    const moved = rounds.flat().map((command) => ('caseId' in command ? command.caseId : undefined));
    expect(moved).toHaveLength(45);
    expect(new Set(moved).size).toBe(45);
  });
});
