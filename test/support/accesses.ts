/** Accesses of other days, as if they had been made then. */
import { sealJournal } from '../../src/adapters/postgres/history-upkeep.js';
import { required } from '../../src/kernel/values/assert.js';
import type { TestProduct } from './product.js';

const JOURNAL_ROWS_MAX = 10_000;

interface LeftAccesses {
  readonly at: string;
  /** Who was looked up; absent: nobody, it was a look at a case. */
  readonly token?: string;
  readonly rule?: string;
  /** Whether masked values were shown in full. */
  readonly inFull?: true;
}

/** So many accesses of a second officer at the desk. */
export async function leaveAccesses({ query, runtime }: TestProduct, count: number, left: LeftAccesses): Promise<void> {
  const { at, token, inFull, rule = 'role:desk-officer@one-stop.07210' } = left;
  const reason = inFull && Buffer.from('sealed');
  await query(
    `with entry as (
       insert into access_entries (id, at, actor, purpose, persons, fields, rule, person_tokens, reason)
       select gen_random_uuid(), $2, 'person:desk-officer.2', 'application-intake', '{}', '{population}',
         $4, case when $3::text is null then null else array[$3] end, $5
       from generate_series(1, $1) returning id
     )
     insert into journal_unsealed (kind, entry_id) select 'access', id from entry`,
    [count, at, token, rule, reason],
  );
  await sealJournal(runtime.sealerPool, JOURNAL_ROWS_MAX);
}

/** A finding about somebody, else about that officer, as the watch over accesses keeps it. */
export async function leaveFinding({ query }: TestProduct, actor = 'person:desk-officer.2'): Promise<string> {
  const [kept] = await query<{ id: string }>(
    `insert into access_findings (id, rule, actor, role, day, since, found, normal, entries, found_at)
     values (gen_random_uuid(), 'off-hours', $1, 'desk-officer', '2026-11-20', '2026-11-20T16:00Z', 11, 10, '{}',
       '2026-11-21T01:00Z') returning id`,
    [actor],
  );
  return required(kept, 'the finding').id;
}
