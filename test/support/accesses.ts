/** Accesses of other days, as if they had been made then. */
import { PgAccessWatch } from '../../src/adapters/postgres/pg-access-watch.js';
import { required } from '../../src/kernel/values/assert.js';
import { instant } from '../../src/kernel/values/time.js';
import type { TestProduct } from './product.js';

interface LeftAccesses {
  readonly at: string;
  /** Who was looked up; absent: nobody, it was a look at a case. */
  readonly token?: string;
  readonly rule?: string;
}

/** So many accesses of a second officer at the desk. */
export async function leaveAccesses({ query }: TestProduct, count: number, left: LeftAccesses): Promise<void> {
  const { at, token, rule = 'role:desk-officer@one-stop.07210' } = left;
  await query(
    `insert into access_entries (id, at, actor, purpose, persons, fields, rule, person_tokens)
     select gen_random_uuid(), $2, 'person:desk-officer.2', 'application-intake', '{}', '{population}',
       $4, case when $3::text is null then null else array[$3] end
     from generate_series(1, $1)`,
    [count, at, token, rule],
  );
}

/** A finding about somebody, else about that officer, as the watch over accesses keeps it. */
export async function leaveFinding({ runtime, query }: TestProduct, actor = 'person:desk-officer.2'): Promise<string> {
  const finding = { actor, role: 'desk-officer', day: '2026-11-20', entries: [] };
  const since = instant('2026-11-20T16:00:00.000Z');
  const watch = new PgAccessWatch(runtime.enginePool, runtime.ids);
  await watch.keep([{ ...finding, rule: 'off-hours', since, found: 11, normal: 10 }]);
  const [kept] = await query<{ id: string }>('select id from access_findings where actor = $1', [actor]);
  return required(kept, 'the finding').id;
}
