/** Fills a database with copies of the cases that it holds, for lists as long as those of a province after some months. */
import type { Query } from '../src/adapters/postgres/pool.js';

/** What lists read of a case; its history stays with the original. */
const COPIED: readonly (readonly [table: string, changed: string])[] = [
  [
    'cases',
    `'id', copy.id, 'code', copy.code, 'received_at', one.received_at - copy.age, 'due_at', one.due_at - copy.age`,
  ],
  ['case_steps', `'case_id', copy.id`],
  ['case_scope', `'case_id', copy.id`],
  ['work_items', `'id', gen_random_uuid(), 'case_id', copy.id, 'due_at', one.due_at - copy.age / 100`],
];

/** Copies the cases of the database until there are so many, each a minute older than the one before. */
export async function multiplyCases(query: Query, count: number): Promise<void> {
  await query(
    `create table copies as
     select original, gen_random_uuid() as id, 'H05.01-250101-' || to_char(number, 'FM0000000') as code,
       number * interval '1 minute' as age
     from (select cases.id as original, row_number() over () as number
           from cases, generate_series(1, 1 + $1::int / (select count(*)::int from cases))) as numbered
     where number <= $1::int`,
    [count],
  );
  for (const [table, changed] of COPIED) {
    const key = table === 'cases' ? 'id' : 'case_id';
    await query(
      `insert into ${table} select (jsonb_populate_record(one, jsonb_build_object(${changed}))).*
       from copies as copy join ${table} as one on one.${key} = copy.original`,
    );
  }
  await query('drop table copies');
  await query('analyze');
}
