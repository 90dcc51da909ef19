import type pg from 'pg';
import type { DispatchQueue } from '../../engine/ports/dispatch-queue.port.js';
import { Health } from '../../platform/health/health.port.js';
import type { Metrics } from '../../platform/metrics.js';
import { REAL_NOW } from '../clock/database-time.js';
import { queryOn } from './pool.js';

export interface HealthSources {
  readonly engine: pg.Pool;
  readonly reader: pg.Pool;
  readonly queue: DispatchQueue;
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

/** The health of a process whose truth is PostgreSQL. */
export class PgHealth extends Health {
  constructor(private readonly sources: HealthSources) {
    super();
  }

  async missing(): Promise<readonly string[]> {
    const { engine, reader, queue } = this.sources;
    const asked = {
      'database (engine)': engine.query('select 1'),
      'database (reader)': reader.query('select 1'),
      queue: queue.backlog(),
    };
    const outcomes = await Promise.allSettled(Object.values(asked));
    return Object.keys(asked).filter((_name, index) => outcomes[index]?.status === 'rejected');
  }

  async figures(): Promise<string> {
    const { engine, queue, metrics, agencies } = this.sources;
    const query = queryOn(engine);
    const [open] = await query<{ incidents: number }>(
      `select count(*)::integer as incidents from incidents where status = 'open'`,
    );
    metrics.incidentsOpen.set(open?.incidents ?? 0);
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
    for (const [agency, dispatches] of Object.entries(await queue.backlog()))
      metrics.queueBacklog.set({ agency }, dispatches);
    return metrics.registry.metrics();
  }
}
