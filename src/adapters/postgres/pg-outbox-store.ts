import type pg from 'pg';
import { OutboxStore, type CarriedDispatch, type DispatchWork } from '../../engine/ports/outbox-store.port.js';
import type {
  CaseRecord,
  DispatchRecord,
  PartRecord,
  PersonKeyRecord,
  TimerRecord,
} from '../../engine/ports/records.js';
import { required } from '../../kernel/values/assert.js';
import type { Instant } from '../../kernel/values/time.js';
import { LEGAL_NOW, REAL_NOW } from '../clock/database-time.js';
import { cases } from './entities/case-tables.js';
import { caseEventParts, personKeys } from './entities/history-tables.js';
import { dispatches, timers } from './entities/work-tables.js';
import { queryOn, type Query } from './pool.js';

type Claimed = CarriedDispatch & { readonly agency: string };
type Failed = CarriedDispatch & { readonly afterMs: number; readonly failure: string };

/** An interval of that many milliseconds, given as a parameter. */
const MS = `interval '1 millisecond'`;

/** The rows of claims that are still held, locked in the order in which batches lock them. */
const HELD = `
  select dispatches.key from dispatches
  join unnest($1::text[], $2::integer[]) as claim (key, fence) using (key, fence)
  where state = 'carried' order by key for update of dispatches`;

/** Outbox and timers in PostgreSQL, on a pool of the role `engine`. Claims never wait for each other, nor for a batch. */
export class PgOutboxStore extends OutboxStore {
  private readonly query: Query;

  constructor(pool: pg.Pool) {
    super();
    this.query = queryOn(pool);
  }

  async claimPending(limit: number, leaseMs: number): Promise<readonly Claimed[]> {
    const claimed = await this.query<Claimed>(
      `with clock as materialized (select ${REAL_NOW} as at),
       fresh as (
         select key, created_at from dispatches where state = 'pending' and next_at <= (select at from clock)
         order by created_at, key limit $1 for update skip locked
       ), lost as (
         select key, created_at from dispatches
         where state = 'carried' and accepted_at is null and lease_until <= (select at from clock)
         order by created_at, key limit $1 for update skip locked
       ), oldest as (
         select key from (table fresh union all table lost) as due order by created_at, key limit $1
       ), claimed as (
         update dispatches set state = 'carried', fence = fence + 1, lease_until = (select at from clock) + $2 * ${MS}
         where key in (select key from oldest) returning key, fence, agency, created_at
       )
       select key, fence, agency from claimed order by created_at, key`,
      [limit, leaseMs],
    );
    return claimed;
  }

  async unclaim(carried: readonly CarriedDispatch[]): Promise<void> {
    if (carried.length === 0) return;
    await this.query(
      `with held as (${HELD})
       update dispatches set state = 'pending', lease_until = null
       where key in (select key from held)`,
      claims(carried),
    );
  }

  async openClaims(
    carried: readonly CarriedDispatch[],
    leaseMs: number,
  ): Promise<{ readonly work: readonly DispatchWork[]; readonly keys: readonly PersonKeyRecord[] }> {
    if (carried.length === 0) return { work: [], keys: [] };
    const renewed = await this.query<DispatchRecord>(
      `with held as (${HELD}), renewed as (
         update dispatches set lease_until = ${REAL_NOW} + $3 * ${MS}
         where key in (select key from held) and accepted_at is null returning *
       )
       select ${dispatches.columns()} from renewed order by created_at, key`,
      [...claims(carried), leaseMs],
    );
    return await this.withBodies(renewed);
  }

  async retryLater(failed: readonly Failed[]): Promise<void> {
    if (failed.length === 0) return;
    await this.query(
      `with held as (${HELD})
       update dispatches set state = 'pending', attempts = attempts + 1, failure = attempt.failure,
         next_at = ${REAL_NOW} + attempt.after_ms * ${MS}, lease_until = null, accepted_at = null
       from unnest($1::text[], $3::double precision[], $4::text[]) as attempt (key, after_ms, failure)
       where dispatches.key = attempt.key and dispatches.key in (select key from held)`,
      [...claims(failed), failed.map(({ afterMs }) => afterMs), failed.map(({ failure }) => failure)],
    );
  }

  async endBackOff(agency: string): Promise<void> {
    await this.query(
      `with clock as materialized (select ${REAL_NOW} as at), waiting as (
         select key from dispatches where agency = $1 and state = 'pending' and next_at > (select at from clock)
         order by key for update skip locked
       )
       update dispatches set next_at = (select at from clock) where key in (select key from waiting)`,
      [agency],
    );
  }

  async claimSilent(limit: number, againMs: number): Promise<readonly Claimed[]> {
    return await this.query<Claimed>(
      `with clock as materialized (select ${REAL_NOW} as at),
       silent as (
         select key from dispatches
         where state = 'carried' and accepted_at is not null and lease_until <= (select at from clock)
         order by created_at, key limit $1 for update skip locked
       ), asked as (
         update dispatches set lease_until = (select at from clock) + $2 * ${MS}
         where key in (select key from silent) returning key, fence, agency, created_at
       )
       select key, fence, agency from asked order by created_at, key`,
      [limit, againMs],
    );
  }

  async claimDueTimers(limit: number, leaseMs: number): Promise<readonly TimerRecord[]> {
    return await this.query<TimerRecord>(
      `with clock as materialized (select ${REAL_NOW} as at, ${LEGAL_NOW} as legal_at),
       due as (
         select case_id, timer, generation from timers
         where state = 'armed' and due_at <= (select legal_at from clock)
           and (lease_until is null or lease_until <= (select at from clock))
         order by due_at, case_id, timer limit $1 for update skip locked
       ), leased as (
         update timers set lease_until = (select at from clock) + $2 * ${MS}
         where (case_id, timer, generation) in (table due) returning *
       )
       select ${timers.columns()} from leased order by due_at, case_id, timer`,
      [limit, leaseMs],
    );
  }

  async countedBefore(edition: string, limit: number): Promise<readonly string[]> {
    const rows = await this.query<{ id: string }>(
      `select id from cases where status in ('open', 'awaiting-supplement') and exists (
         select from jsonb_each(state -> 'clocks') as clock (name, value) where value ->> 'edition' < $1
       ) order by id limit $2`,
      [edition, limit],
    );
    return rows.map(({ id }) => id);
  }

  async legalNow(): Promise<Instant> {
    const [clock] = await this.query<{ at: Instant }>(`select ${LEGAL_NOW} as at`);
    return required(clock, 'the clock').at;
  }

  private async withBodies(renewed: readonly DispatchRecord[]) {
    const ids = [...new Set(renewed.map(({ caseId }) => caseId))];
    if (ids.length === 0) return { work: [], keys: [] };
    const found = await this.query<CaseRecord>(`select ${cases.columns()} from cases where id = any($1::uuid[])`, [
      ids,
    ]);
    const parts = await this.query<PartRecord>(
      `select ${caseEventParts.columns()} from case_event_parts where case_id = any($1::uuid[])
       order by case_id, seq, part, person`,
      [ids],
    );
    const people = [...new Set(parts.map(({ person }) => person))];
    const keys = await this.query<PersonKeyRecord>(
      `select ${personKeys.columns()} from person_keys where person = any($1::uuid[]) order by id`,
      [people],
    );
    const caseOf = new Map(found.map((row) => [row.id, row]));
    const work = renewed.map((dispatch) => ({
      dispatch,
      case: required(caseOf.get(dispatch.caseId), `case ${dispatch.caseId}`),
      parts: parts.filter(({ caseId }) => caseId === dispatch.caseId),
    }));
    return { work, keys };
  }
}

/** As the first two parameters of {@link HELD}. */
function claims(carried: readonly CarriedDispatch[]): [readonly string[], readonly number[]] {
  return [carried.map(({ key }) => key), carried.map(({ fence }) => fence)];
}
