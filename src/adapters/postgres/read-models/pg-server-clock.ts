import type pg from 'pg';
import { ServerClock } from '../../../features/identity/ports/server-clock.port.js';
import { required } from '../../../kernel/values/assert.js';
import type { Instant } from '../../../kernel/values/time.js';
import { LEGAL_NOW, REAL_NOW } from '../../clock/database-time.js';
import { queryOn } from '../pool.js';
import type { Query } from '../pool.js';

/** The clock of the database, which all nodes share. */
export class PgServerClock extends ServerClock {
  private readonly query: Query;

  constructor(pool: pg.Pool) {
    super();
    this.query = queryOn(pool);
  }

  async read() {
    const [times] = await this.query<{ now: Instant; legalNow: Instant }>(
      `select ${REAL_NOW} as now, ${LEGAL_NOW} as legal_now`,
    );
    return required(times, 'the clock');
  }
}
