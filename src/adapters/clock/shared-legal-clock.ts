import type pg from 'pg';
import { LegalClockSetting } from '../../features/administration/ports/legal-clock-setting.port.js';
import { required } from '../../kernel/values/assert.js';
import type { Instant } from '../../kernel/values/time.js';
import { queryOn } from '../postgres/pool.js';
import { LEGAL_NOW } from './database-time.js';

export interface SharedLegalClockOptions {
  /** Of the role `engine`. */
  readonly pool: pg.Pool;
  /** Where agency systems are reached; they follow the same legal time. */
  readonly agencyOrigin: string;
  readonly isAllowed: boolean;
}

/** The offset row in PostgreSQL, which every node reads, and the clock of the agency systems. */
export class SharedLegalClock extends LegalClockSetting {
  readonly isAllowed: boolean;

  constructor(private readonly options: SharedLegalClockOptions) {
    super();
    this.isAllowed = options.isAllowed;
  }

  async move(offsetMs: number): Promise<Instant> {
    const { pool, agencyOrigin } = this.options;
    // The agencies first: if they cannot be told, nothing has moved here.
    const told = await fetch(`${agencyOrigin}/clock`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ offsetMs }),
    });
    if (!told.ok) throw new Error(`the agency systems did not take the clock (HTTP ${told.status})`);
    const query = queryOn(pool);
    await query('update legal_clock set offset_ms = $1', [offsetMs]);
    const [clock] = await query<{ at: Instant }>(`select ${LEGAL_NOW} as at`);
    return required(clock, 'the clock').at;
  }
}
