import type pg from 'pg';
import { PortalComparisons } from '../../engine/ports/portal-comparison.port.js';
import type { ComparisonCounts, ComparisonRound, LastReport } from '../../engine/ports/portal-comparison.port.js';
import { required } from '../../kernel/values/assert.js';
import type { Instant } from '../../kernel/values/time.js';
import { LEGAL_NOW, REAL_NOW } from '../clock/database-time.js';
import { MS } from './claim-dispatches.js';
import { LAST_REPORTS } from './last-reports.js';
import { queryOn, type Query } from './pool.js';

type Begun = Pick<ComparisonRound, 'round' | 'startedAt'> & { readonly before: readonly string[] };

/**
 * The number of the round follows from the legal time, so that all processes mean the same one; another period
 * numbers them anew, so they follow one another by the time at which they began. Leases are unshifted.
 */
const BEGIN = `
  with clock as materialized (select ${REAL_NOW} as at, ${LEGAL_NOW} as legal_at), begun as (
    insert into portal_comparisons as known (destination, round, started_at, lease_until, same, under_way, refused, sent_again,
      unknown_there, unknown_here, codes_unknown_here, still_different, different)
    select $1, floor(extract(epoch from legal_at) * 1000 / $2), legal_at, at + $3 * ${MS}, 0, 0, 0, 0, 0, 0, '{}', 0, '{}' from clock
    on conflict (destination, round) do update set lease_until = excluded.lease_until, started_at = excluded.started_at
      where known.ended_at is null and known.lease_until <= (select at from clock)
    returning round, started_at
  )
  select begun.round, begun.started_at, coalesce(last.different, '{}') as before
  from begun left join lateral (
    select different from portal_comparisons
    where destination = $1 and started_at < begun.started_at and ended_at is not null order by started_at desc limit 1
  ) as last on true`;

/** Comparisons in PostgreSQL, on a pool of the role `engine`. */
export class PgPortalComparisons extends PortalComparisons {
  private readonly query: Query;

  constructor(pool: pg.Pool) {
    super();
    this.query = queryOn(pool);
  }

  async begin(
    destination: string,
    { everyMs, leaseMs }: { readonly everyMs: number; readonly leaseMs: number },
  ): Promise<ComparisonRound | undefined> {
    const [begun] = await this.query<Begun>(BEGIN, [destination, everyMs, leaseMs]);
    if (begun === undefined) return undefined;
    const { before, ...round } = begun;
    return { destination, ...round, differedBefore: before };
  }

  async lastReports(
    since: Instant,
    after: Pick<LastReport, 'at' | 'caseId'> | undefined,
    limit: number,
  ): Promise<readonly LastReport[]> {
    return await this.query<LastReport>(LAST_REPORTS, [since, after?.at ?? null, after?.caseId ?? null, limit]);
  }

  async unknownHere(codes: readonly string[]): Promise<readonly string[]> {
    const rows = await this.query<{ code: string }>(
      `select code from unnest($1::text[]) as shown (code) where not exists (select from cases where cases.code = shown.code)`,
      [codes],
    );
    return rows.map(({ code }) => code);
  }

  async end({ destination, round }: ComparisonRound, counts: ComparisonCounts): Promise<void> {
    const [ended] = await this.query<{ round: number }>(
      `update portal_comparisons set ended_at = ${LEGAL_NOW}, failure = null, same = $3, under_way = $4, sent_again = $5,
         unknown_there = $6, unknown_here = $7, codes_unknown_here = $8, still_different = $9, different = $10, refused = $11
       where destination = $1 and round = $2 returning round`,
      [
        destination,
        round,
        counts.same,
        counts.underWay,
        counts.sentAgain,
        counts.unknownThere,
        counts.unknownHere,
        counts.codesUnknownHere,
        counts.stillDifferent,
        counts.different,
        counts.refused,
      ],
    );
    required(ended, 'the round that ends');
  }

  async fail({ destination, round }: ComparisonRound, failure: string, againMs: number): Promise<void> {
    await this.query(
      `update portal_comparisons set failure = $3, lease_until = ${REAL_NOW} + $4 * ${MS} where destination = $1 and round = $2`,
      [destination, round, failure, againMs],
    );
  }
}
