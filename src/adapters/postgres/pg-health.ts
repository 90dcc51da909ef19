import type pg from 'pg';
import type { DispatchQueue } from '../../engine/ports/dispatch-queue.port.js';
import type { KeyStore } from '../../engine/ports/key-store.port.js';
import { Health, type Missing } from '../../platform/health/health.port.js';
import type { Metrics } from '../../platform/metrics.js';
import { REAL_NOW } from '../clock/database-time.js';
import { queryOn } from './pool.js';

export interface HealthSources {
  readonly engine: pg.Pool;
  readonly reader: pg.Pool;
  readonly queue: DispatchQueue;
  readonly keys: KeyStore;
  readonly metrics: Metrics;
  /** All that can be dispatched to. */
  readonly agencies: readonly string[];
}

interface Backlog {
  readonly agency: string;
  readonly waiting: number;
  readonly ageS: number;
  readonly isOpen: boolean;
}

const NOT_WRITABLE = 'database (engine): writing, because it is read-only or its disk is full';

/** The health of a process whose truth is PostgreSQL. */
export class PgHealth extends Health {
  constructor(private readonly sources: HealthSources) {
    super();
  }

  /**
   * The queue is a carrier only: while it is away the outbox keeps everything. Without the key service nobody's data is opened that
   * is not open already; everything else goes on.
   */
  async missing(): Promise<readonly Missing[]> {
    const { engine, reader, queue, keys } = this.sources;
    const asked = [
      { name: 'database (engine)', isNeeded: true, answer: engine.query('select 1') },
      { name: NOT_WRITABLE, isNeeded: true, answer: assertWritable(engine) },
      { name: 'database (reader)', isNeeded: true, answer: reader.query('select 1') },
      { name: 'queue', isNeeded: false, answer: queue.backlog() },
      { name: 'key service', isNeeded: false, answer: keys.renew() },
    ];
    const outcomes = await Promise.allSettled(asked.map(({ answer }) => answer));
    return asked.filter((_, index) => outcomes[index]?.status === 'rejected');
  }

  async figures(): Promise<string> {
    const { engine, queue, keys, metrics, agencies } = this.sources;
    metrics.keyBreakerOpen.set(keys.isLeftAlone ? 1 : 0);
    const query = queryOn(engine);
    const [open] = await query<{ incidents: number; breaks: number; different: number }>(
      `select (select count(*)::integer from incidents where status = 'open') as incidents,
         (select count(*)::integer from journal_breaks where mended_at is null) as breaks,
         (select still_different from portal_comparisons where ended_at is not null order by started_at desc limit 1) as different`,
    );
    metrics.incidentsOpen.set(open?.incidents ?? 0);
    metrics.journalBreaksOpen.set(open?.breaks ?? 0);
    metrics.portalStillDifferent.set(open?.different ?? 0);
    const backlogs = await query<Backlog>(
      `select agency, coalesce(waiting, 0)::integer as waiting, coalesce(age_s, 0)::double precision as age_s,
         coalesce(retry_at is not null, false) as is_open
       from unnest($1::text[]) as known (agency) left join agency_links using (agency) left join (
         select agency, count(*) as waiting, extract(epoch from ${REAL_NOW} - min(created_at)) as age_s
         from dispatches where state in ('pending', 'carried') and accepted_at is null group by agency
       ) as backlog using (agency)`,
      [agencies],
    );
    metrics.outboxAgeSeconds.set(Math.max(0, ...backlogs.map(({ ageS }) => ageS)));
    for (const { agency, waiting, ageS, isOpen } of backlogs) {
      metrics.agencyBacklog.set({ agency }, waiting);
      metrics.agencyBacklogAgeSeconds.set({ agency }, ageS);
      metrics.breakerOpen.set({ agency }, isOpen ? 1 : 0);
    }
    metrics.queueBacklog.reset();
    // Of a queue that is away nothing is said; the other figures are wanted all the more.
    const [backlog] = await Promise.allSettled([queue.backlog()]);
    for (const [agency, dispatches] of Object.entries(backlog.status === 'fulfilled' ? backlog.value : {}))
      metrics.queueBacklog.set({ agency }, dispatches);
    return metrics.registry.metrics();
  }
}

/**
 * Passes if the server would write now: it is not read-only, and a sort that needs a megabyte of disk finds it. Leaves nothing behind.
 *
 * @throws Error if it would not
 */
async function assertWritable(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('delete from idempotency where false');
    await client.query("set local work_mem = '64kB'");
    await client.query(
      `select count(*) from (select repeat('x', 100) from generate_series(1, 10000) as line order by md5(line::text)) as sorted`,
    );
  } finally {
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
  }
}
