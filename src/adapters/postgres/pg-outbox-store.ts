import type pg from 'pg';
import {
  OutboxStore,
  bodyFrom,
  type BreakerPolicy,
  type CarriedDispatch,
  type CasePage,
  type DispatchedCase,
  type DispatchWork,
  type FailedDispatch,
} from '../../engine/ports/outbox-store.port.js';
import type { DispatchRecord, PartRecord, PersonKeyRecord, TimerRecord } from '../../engine/ports/records.js';
import { required } from '../../kernel/values/assert.js';
import type { Instant } from '../../kernel/values/time.js';
import { LEGAL_NOW, REAL_NOW } from '../clock/database-time.js';
import { CLAIM_DISPATCHES, MS } from './claim-dispatches.js';
import { CLAIM_SILENT } from './claim-silent.js';
import { caseEventParts } from './entities/history-tables.js';
import { LIVING_KEYS } from './entities/key-tables.js';
import { dispatches, timers } from './entities/work-tables.js';
import { FOLLOWERS, STEPS_ELSEWHERE, TOLD_ATTACHMENTS } from './told-of-case.js';
import { queryOn, type Query } from './pool.js';

type Claimed = CarriedDispatch & { readonly agency: string };
/** Whether a row is one of the claims, found by its key: a join with the claims would have to guess how many there are. */
const CLAIMED = `key = any($1::text[]) and fence = ($2::integer[])[array_position($1::text[], key)] and state = 'carried'`;

/** The rows of claims that are still held, locked in the order in which batches lock them. */
const HELD = `select key from dispatches where ${CLAIMED} order by key for update`;

/** Outbox and timers in PostgreSQL, on a pool of the role `engine`. Claims never wait for each other, nor for a batch. */
export class PgOutboxStore extends OutboxStore {
  private readonly query: Query;
  #linked: Promise<void> | undefined;

  /** @param rates - the most dispatches a second of an agency, over all processes; absent: as many as there are */
  constructor(
    pool: pg.Pool,
    private readonly rates: Readonly<Record<string, number>> = {},
  ) {
    super();
    this.query = queryOn(pool);
  }

  async claimPending(limit: number, leaseMs: number): Promise<readonly Claimed[]> {
    const [agencies, rates] = [Object.keys(this.rates), Object.values(this.rates)];
    this.#linked ??= this.#link(agencies);
    await this.#linked;
    return await this.query<Claimed>(CLAIM_DISPATCHES, [limit, leaseMs, agencies, rates]);
  }

  /** A rate needs a row that two relays can lock; once in the life of a process. */
  async #link(agencies: readonly string[]): Promise<void> {
    if (agencies.length === 0) return;
    await this.query(
      `insert into agency_links (agency, failures) select agency, 0 from unnest($1::text[]) as given (agency)
       on conflict do nothing`,
      [agencies],
    );
  }

  async unclaim(carried: readonly CarriedDispatch[]): Promise<void> {
    if (carried.length === 0) return;
    await this.query(
      `with held as (${HELD}), given_back as (
         update dispatches set state = 'pending', lease_until = null
         where key = any(array(table held)) and accepted_at is null returning agency
       ), looking as (
         select agency from agency_links where agency in (select agency from given_back) and probe_until is not null
         order by agency for update
       )
       update agency_links set probe_until = null where agency in (select agency from looking)`,
      claims(carried),
    );
  }

  async openClaims(
    carried: readonly CarriedDispatch[],
    leaseMs: number,
  ): Promise<{ readonly work: readonly DispatchWork[]; readonly keys: readonly PersonKeyRecord[] }> {
    if (carried.length === 0) return { work: [], keys: [] };
    const open = await this.query<DispatchRecord>(
      `with clock as materialized (select ${REAL_NOW} as at), open as materialized (
         select *, lease_until < (select at from clock) + $3 / 2 * ${MS} as is_short from dispatches where ${CLAIMED} and accepted_at is null
           and agency not in (select agency from agency_links where retry_at > ${REAL_NOW})
       ), short as (
         select key from dispatches where ${CLAIMED}
           and key = any(array(select key from open where is_short))
         order by key for update
       ), renewed as (
         update dispatches set lease_until = (select at from clock) + $3 * ${MS} where key = any(array(table short))
         returning key
       )
       select ${dispatches.columns()} from open where not is_short or key in (table renewed)
       order by created_at, key`,
      [...claims(carried), leaseMs],
    );
    return await this.withBodies(open);
  }

  async retryLater(failed: readonly FailedDispatch[]): Promise<void> {
    if (failed.length === 0) return;
    await this.query(
      `with held as (${HELD})
       update dispatches set state = 'pending', attempts = attempts + 1, failure = attempt.failure,
         rejections = dispatches.rejections + attempt.rejections, next_at = ${REAL_NOW} + attempt.after_ms * ${MS}, lease_until = null, accepted_at = null
       from unnest($1::text[], $3::double precision[], $4::text[], $5::integer[])
         as attempt (key, after_ms, failure, rejections)
       where dispatches.key = attempt.key and dispatches.key = any(array(table held))`,
      [
        ...claims(failed),
        failed.map(({ afterMs }) => afterMs),
        failed.map(({ failure }) => failure),
        failed.map(({ isRejection }) => (isRejection ? 1 : 0)),
      ],
    );
  }

  async agencyFailed(agency: string, { failuresMax, pauseMsFirst, pauseMsMax }: BreakerPolicy): Promise<void> {
    await this.query(
      `with clock as materialized (select ${REAL_NOW} as at)
       insert into agency_links as link (agency, failures) values ($1, 1)
       on conflict (agency) do update set failures = link.failures + 1, probe_until = null,
         opened_at = case when link.failures + 1 >= $2 then coalesce(link.opened_at, (select at from clock)) end,
         retry_at = case when link.failures + 1 >= $2 then (select at from clock)
           + least($4, $3 * power(2, least(link.failures + 1 - $2, 30))) * ${MS} end
       where link.retry_at is null or link.retry_at <= (select at from clock)`,
      [agency, failuresMax, pauseMsFirst, pauseMsMax],
    );
  }

  async agencyAnswered(agency: string): Promise<{ readonly isBack: boolean; readonly legalNow: Instant }> {
    const [answered] = await this.query<{ isBack: boolean; legalNow: Instant }>(
      `with closed as (
         update agency_links set failures = 0, opened_at = null, retry_at = null, probe_until = null
         where agency = $1 and failures > 0 returning agency
       )
       select exists (select from closed) as is_back, ${LEGAL_NOW} as legal_now`,
      [agency],
    );
    return required(answered, 'the clock');
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
    return await this.query<Claimed>(CLAIM_SILENT, [limit, againMs]);
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

  async countedBefore(edition: string, { limit, after }: CasePage): Promise<readonly string[]> {
    const rows = await this.query<{ id: string }>(
      `select id from cases where status in ('open', 'awaiting-supplement') and exists (
         select from jsonb_each(state -> 'clocks') as clock (name, value) where value ->> 'edition' < $1
       ) and ($3::uuid is null or id > $3) order by id limit $2`,
      [edition, limit, after],
    );
    return rows.map(({ id }) => id);
  }

  async legalNow(): Promise<Instant> {
    const [clock] = await this.query<{ at: Instant }>(`select ${LEGAL_NOW} as at`);
    return required(clock, 'the clock').at;
  }

  private async withBodies(open: readonly DispatchRecord[]) {
    if (open.length === 0) return { work: [], keys: [] };
    const idsOf = (from: ReturnType<typeof bodyFrom>) =>
      open.filter((dispatch) => bodyFrom(dispatch) === from).map(({ caseId }) => caseId);
    const [whole, applicants, factsOnly] = [idsOf('whole-case'), idsOf('applicant'), idsOf('facts')];
    const found = await this.query<DispatchedCase & { readonly id: string }>(
      `select id, code, procedure, version, (state->>'toldIn')::integer as told_in, received_at,
         case when id = any($2::uuid[] || $3::uuid[]) then state #> '{chart,context,facts}' else '{}' end as facts,
         state -> 'successors' as successors, case when id = any($2::uuid[]) then ${FOLLOWERS} end as followers,
         nullif(array(${STEPS_ELSEWHERE}), '{}') as steps_elsewhere,
         case when id = any($2::uuid[]) then ${TOLD_ATTACHMENTS} else '[]' end as attachments
       from cases where id = any($1::uuid[])`,
      [open.map(({ caseId }) => caseId), whole, factsOnly],
    );
    const parts = await this.partsFor(whole, applicants);
    const caseOf = new Map(found.map(({ id, ...row }) => [id, row]));
    const partsOf = new Map<string, PartRecord[]>(open.map(({ caseId }) => [caseId, []]));
    for (const part of parts) partsOf.get(part.caseId)?.push(part);
    const work = open.map((dispatch) => {
      const from = bodyFrom(dispatch);
      const row = required(caseOf.get(dispatch.caseId), `case ${dispatch.caseId}`);
      return {
        dispatch,
        case: from === 'whole-case' ? row : { ...row, attachments: [] },
        parts: from === 'code' || from === 'facts' ? [] : (partsOf.get(dispatch.caseId) ?? []),
      };
    });
    return { work, keys: await this.keysOf(parts) };
  }

  private async partsFor(whole: readonly string[], applicants: readonly string[]): Promise<readonly PartRecord[]> {
    if (whole.length + applicants.length === 0) return [];
    return await this.query<PartRecord>(
      `select ${caseEventParts.columns()} from case_event_parts where case_id = any($1::uuid[])
       union all
       select ${caseEventParts.columns('sealed')} from case_event_parts as sealed join cases on cases.id = sealed.case_id
       where sealed.case_id = any($2::uuid[]) and sealed.part in ('application', 'contact')
         and sealed.person = (cases.persons ->> 'applicant')::uuid
       order by case_id, seq, part, person`,
      [whole, applicants],
    );
  }

  private async keysOf(parts: readonly PartRecord[]): Promise<readonly PersonKeyRecord[]> {
    const ids = [...new Set(parts.map(({ keyId }) => keyId))];
    if (ids.length === 0) return [];
    return await this.query(`${LIVING_KEYS} and id = any($1::uuid[]) order by id`, [ids]);
  }
}

/** As the first two parameters of {@link HELD}. */
function claims(carried: readonly CarriedDispatch[]): [readonly string[], readonly number[]] {
  return [carried.map(({ key }) => key), carried.map(({ fence }) => fence)];
}
