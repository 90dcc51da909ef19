import { ADMINISTRATION_ALONE } from './adapters/postgres/administration-lock.js';
import { loadStanding } from './adapters/postgres/load-standing.js';
import { writeAct } from './adapters/postgres/pg-administration-store.js';
import type { ConnectionPool } from './adapters/postgres/pool.js';
import { inTransaction } from './adapters/postgres/transaction.js';
import { agenciesOfOffices, assignmentId, writeAssignments } from './adapters/postgres/write-assignments.js';
import { readAssignments } from './assignments-file.js';
import type { IdSource } from './engine/ports/id-source.port.js';
import { grantsByCommandLine } from './features/administration/changes/command-line-grants.js';
import { required } from './kernel/values/assert.js';

interface ByFile {
  readonly ids: IdSource;
  readonly tokenOf: (personalId: string) => string;
  /** Of the operating system: who runs the command. */
  readonly systemUser: string;
}

/**
 * Writes the assignments of a file, and of each that is new or changed the act by which it stands in the history of administration and in the
 * journal: all of it or nothing.
 *
 * @returns how many assignments the file has
 * @throws AssignmentsInvalid
 */
export function assignByFile(
  pool: ConnectionPool,
  text: string,
  { ids, tokenOf, systemUser }: ByFile,
): Promise<number> {
  return inTransaction(pool, async (query) => {
    await query(ADMINISTRATION_ALONE);
    const given = readAssignments(text, { agencyOf: await agenciesOfOffices(query), tokenOf });
    const standing = await loadStanding(query, undefined);
    const [role] = await query<{ name: string }>('select current_user as name');
    const acts = grantsByCommandLine(
      given.map((assignment) => ({ ...assignment, id: assignmentId(assignment) })),
      standing,
      { systemUser, databaseUser: required(role, 'the role').name, newId: () => ids.uuid(standing.legalNow) },
    );
    await writeAssignments(query, given);
    for (const act of acts) await writeAct(query, act);
    return given.length;
  });
}
