import type pg from 'pg';
import { z } from 'zod';
import { Closings } from '../../features/administration/ports/closings.port.js';
import type { Closing, ClosingItem } from '../../features/administration/ports/closings.port.js';
import { ENDED_STEP_STATUSES } from '../../kernel/procedure/effects.js';
import { pageOf, positionIn, TIME } from '../../platform/http/cursor.js';
import { LEGAL_NOW } from '../clock/database-time.js';
import { closingItems } from './entities/office-tables.js';
import { queryOn, type Query } from './pool.js';
import { Conditions } from './read-models/conditions.js';
import { FOLLOWER } from './who-follows.js';

const CODE = z.tuple([z.string().max(40)]);
const RANK_TIME_AND_CODE = z.tuple([z.enum(['0', '1']), TIME, z.string().max(60)]);
const OPEN = `cases.status in ('open', 'awaiting-supplement')`;
const STEP_IS_LEFT = `steps.status not in (${ENDED_STEP_STATUSES.map((status) => `'${status}'`).join(', ')})`;

/** What happens to a case while its turn is kept may have come after it: no round lasts longer. */
const ROUND_LASTS = '1 minute';

/**
 * The cases that stand at `closing.code`: that its desk has not done with, in which it has a step that is not done, also one that has not
 * begun, and whose work lies in its inbox.
 */
const STANDING = `
  select cases.id from cases
  where cases.intake_office = closing.code and (cases.status <> 'completed' or cases.awaits_hand_over or cases.money_open)
    and (${OPEN} or cases.awaits_hand_over or cases.money_open)
  union
  select steps.case_id from case_steps as steps join cases on cases.id = steps.case_id
  where steps.office = closing.code and ${STEP_IS_LEFT} and ${OPEN}
  union
  select items.case_id from work_items as items where items.office = closing.code and items.status <> 'done'`;

/** First those of which cases wait or broke: an administrator has to do with them. */
const RANKED = `select closing.code, closing.valid_to, closing.successor,
    case when exists (select from closing_items as item where item.office = closing.code and coalesce(outcome, 'failed') = 'failed')
      then '0' else '1' end as rank
  from offices as closing where closing.valid_to is not null`;

/** What is shown of a page of them; what is counted is counted for that page alone. */
const LISTED = `select closing.rank, closing.code as office, closing.valid_to, closing.valid_to <= ${LEGAL_NOW} as is_closed,
    case when closing.valid_to <= ${LEGAL_NOW} then ${FOLLOWER} else closing.successor end as successor,
    (select count(*)::integer from (${STANDING}) as standing) as left,
    (select count(*)::integer from closing_items as item where item.office = closing.code and outcome is null) as waiting,
    coalesce((
      select jsonb_object_agg(outcome, number) from (
        select outcome, count(*)::integer as number from closing_items as item
        where item.office = closing.code and outcome is not null group by outcome
      ) as counted
    ), '{}') as outcomes`;

/** Closings in PostgreSQL, on a pool of the role `engine`: nothing personal of a case is opened. */
export class PgClosings extends Closings {
  private readonly query: Query;

  constructor(pool: pg.Pool) {
    super();
    this.query = queryOn(pool);
  }

  async gather(): Promise<number> {
    const gathered = await this.query(
      `insert into closing_items (office, case_id, successor)
       select closing.code, standing.id, follower.code
       from (select code, ${FOLLOWER} as follows from offices as closing where valid_to <= ${LEGAL_NOW} and successor is not null)
         as closing
       join offices as follower on follower.code = closing.follows
       cross join lateral (${STANDING}) as standing
       on conflict (office, case_id) do update set outcome = null, at = null, turn = closing_items.turn + 1
       where closing_items.outcome in ('passed-on', 'nothing-left') and exists (
         select from cases where cases.id = closing_items.case_id
           and (cases.state ->> 'at')::timestamptz > closing_items.at - interval '${ROUND_LASTS}')
       returning case_id`,
    );
    return gathered.length;
  }

  next(limit: number): Promise<readonly ClosingItem[]> {
    return this.query<ClosingItem>(
      `select item.office, item.case_id, item.turn, waits.follows as successor
       from (select code, ${FOLLOWER} as follows from offices as closing
             where valid_to <= ${LEGAL_NOW} and (
               select true from closing_items as first where first.office = closing.code and first.outcome is null limit 1)) as waits
       join closing_items as item on item.office = waits.code
       where item.outcome is null and waits.follows is not null
       order by item.office, item.case_id limit $1`,
      [limit],
    );
  }

  async keep(items: readonly ClosingItem[]): Promise<void> {
    await this.query(
      `update closing_items as item set outcome = given.outcome, at = given.at, successor = given.successor
       from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[], $6::integer[])
         as given (office, case_id, successor, outcome, at, turn)
       where item.office = given.office and item.case_id = given.case_id and item.turn = given.turn
         and item.outcome is null`,
      closingItems.parameters(items),
    );
  }

  async list({ limit, cursor }: Parameters<Closings['list']>[0]) {
    const [rank, validTo, code] = positionIn(cursor, RANK_TIME_AND_CODE) ?? [];
    const rows = await this.query<Closing & { readonly rank: string }>(
      `${LISTED} from (
         select * from (${RANKED}) as closing
         where $2::text is null or rank > $2 or (rank = $2 and (valid_to < $3 or (valid_to = $3 and code > $4)))
         order by rank, valid_to desc, code limit $1) as closing
       order by closing.rank, closing.valid_to desc, closing.code`,
      [limit + 1, rank, validTo, code],
    );
    return pageOf(rows, limit, (row) => [row.rank, row.validTo, row.office]);
  }

  async find(office: string): Promise<Closing | undefined> {
    const [found] = await this.query<Closing>(`${LISTED} from (${RANKED} and closing.code = $1) as closing`, [office]);
    return found;
  }

  async items(office: string, { outcome, limit, cursor }: Parameters<Closings['items']>[1]) {
    const conditions = new Conditions();
    conditions.add((value) => `item.office = ${value}`, office);
    conditions.addIfGiven((value) => `item.outcome = ${value}`, outcome);
    const position = positionIn(cursor, CODE);
    conditions.addIfGiven((value) => `cases.code > ${value}`, position?.[0]);
    const rows = await this.query<ClosingItem & { readonly code: string }>(
      `select ${closingItems.columns('item')}, cases.code from closing_items as item
       join cases on cases.id = item.case_id ${conditions.where()} order by cases.code limit ${limit + 1}`,
      conditions.parameters(),
    );
    return pageOf(rows, limit, ({ code }) => [code]);
  }

  async retry(office: string): Promise<void> {
    await this.query(
      `update closing_items set outcome = null, at = null where office = $1 and outcome in ('failed', 'nothing-left')`,
      [office],
    );
  }
}
