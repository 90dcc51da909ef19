/** Finds the agencies whose decisions are due and lets them decide. */
import type { Pool } from 'pg';
import type { AgencyClock } from '../clock/agency-clock.js';
import type { Office } from './office.js';

/** Decides what is due at every agency that is up, and returns in how many milliseconds the next is due. */
export async function decideWhatIsDue(
  { pool, clock }: { readonly pool: Pool; readonly clock: AgencyClock },
  offices: readonly Office[],
): Promise<number> {
  const up = offices.filter(({ conduct }) => !conduct.behaviour.faults.down);
  const due = await nextDueMs(
    pool,
    up.map(({ agency }) => agency.key),
  );
  const nowMs = clock.realMs();
  const ready = up.filter(({ agency }) => (due.get(agency.key) ?? Number.POSITIVE_INFINITY) <= nowMs);
  await Promise.all(ready.map((office) => office.decideDue()));
  return ready.length > 0 ? 0 : Math.min(...due.values()) - nowMs;
}

/** When each agency's next decision is due; agencies without one are left out. */
async function nextDueMs(pool: Pool, agencies: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ agency: string; next: string | null }>(
    `select named.agency,
        (select min(decide_at_ms) from agencies.dispatches where dispatches.agency = named.agency) as next
      from unnest($1::text[]) as named(agency)`,
    [agencies],
  );
  return new Map(rows.flatMap(({ agency, next }) => (next === null ? [] : [[agency, Number(next)] as const])));
}
