import type pg from 'pg';
import { TrackingAttempts } from '../../features/tracking/ports/tracking-attempts.port.js';
import type { AttemptLimit } from '../../features/tracking/ports/tracking-attempts.port.js';
import { required } from '../../kernel/values/assert.js';
import { REAL_NOW } from '../clock/database-time.js';
import { queryOn } from './pool.js';
import type { Query } from './pool.js';

/** One row a subject, on a pool of the role `engine`: every process counts in the same row. */
export class PgTrackingAttempts extends TrackingAttempts {
  private readonly query: Query;

  constructor(pool: pg.Pool) {
    super();
    this.query = queryOn(pool);
  }

  async take(subject: string, { attemptsMax, windowS }: AttemptLimit): Promise<number | undefined> {
    const [counted] = await this.query<{ attempts: number; waitS: number }>(
      `with clock as (select ${REAL_NOW} as at)
       insert into tracking_attempts as known (subject, window_ends_at, attempts)
       select $1, at + $2 * interval '1 second', 1 from clock
       on conflict (subject) do update set
         attempts = case when known.window_ends_at > (select at from clock) then known.attempts + 1 else 1 end,
         window_ends_at =
           case when known.window_ends_at > (select at from clock) then known.window_ends_at else excluded.window_ends_at end
       returning attempts, ceil(extract(epoch from window_ends_at - (select at from clock)))::integer as wait_s`,
      [subject, windowS],
    );
    const { attempts, waitS } = required(counted, 'the counted attempt');
    return attempts > attemptsMax ? waitS : undefined;
  }

  async giveBack(subject: string): Promise<void> {
    await this.query('update tracking_attempts set attempts = attempts - 1 where subject = $1 and attempts > 0', [
      subject,
    ]);
  }
}

/** Forgets the attempts of windows that have ended. */
export async function forgetOldAttempts(pool: pg.Pool): Promise<void> {
  await pool.query(`delete from tracking_attempts where window_ends_at <= ${REAL_NOW}`);
}
