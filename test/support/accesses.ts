/** Accesses of other days, as if they had been made then. */
import type { TestProduct } from './product.js';

interface LeftAccesses {
  readonly at: string;
  /** Who was looked up; absent: nobody, it was a look at a case. */
  readonly token?: string;
}

/** So many accesses of a second officer at the desk. */
export async function leaveAccesses({ query }: TestProduct, count: number, { at, token }: LeftAccesses): Promise<void> {
  await query(
    `insert into access_entries (id, at, actor, purpose, persons, fields, rule, person_tokens)
     select gen_random_uuid(), $2, 'person:desk-officer.2', 'application-intake', '{}', '{population}',
       'role:desk-officer@one-stop.07210', case when $3::text is null then null else array[$3] end
     from generate_series(1, $1)`,
    [count, at, token],
  );
}
