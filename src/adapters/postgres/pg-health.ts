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
    const { engine, queue, metrics } = this.sources;
    const [row] = await queryOn(engine)<{ ageS?: number; incidents: number }>(
      `select extract(epoch from ${REAL_NOW} - min(created_at))::double precision as "ageS",
         (select count(*)::integer from incidents where status = 'open') as incidents
       from dispatches where state in ('pending', 'carried') and accepted_at is null`,
    );
    metrics.outboxAgeSeconds.set(row?.ageS ?? 0);
    metrics.incidentsOpen.set(row?.incidents ?? 0);
    metrics.queueBacklog.reset();
    for (const [agency, dispatches] of Object.entries(await queue.backlog()))
      metrics.queueBacklog.set({ agency }, dispatches);
    return metrics.registry.metrics();
  }
}
