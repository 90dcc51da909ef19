import type pg from 'pg';
import { TrackingAttempts } from '../../features/tracking/ports/tracking-attempts.port.js';
import { REAL_NOW } from '../clock/database-time.js';
import { queryOn } from './pool.js';
import type { Query } from './pool.js';

/** Longer than an answer takes; one that breaks off is let go then. */
const HELD_S = 30;

const WRONG = `case when known.window_ends_at > ${REAL_NOW} then known.attempts else 0 end`;
const HELD = `case when known.held_until > ${REAL_NOW} then known.held else 0 end`;

/** One row a subject, on a pool of the role `engine`: every process counts in the same row. */
export class PgTrackingAttempts extends TrackingAttempts {
  private readonly query: Query;

  constructor(pool: pg.Pool) {
    super();
    this.query = queryOn(pool);
  }

  async take(subject: string, attemptsMax: number): Promise<number | undefined> {
    // What is over the limit changes nothing: it must not keep alive what others hold.
    const taken = await this.query(
      `insert into tracking_attempts as known (subject, window_ends_at, attempts, held, held_until)
       values ($1, ${REAL_NOW}, 0, 1, ${REAL_NOW} + ${HELD_S} * interval '1 second')
       on conflict (subject) do update set held = ${HELD} + 1, held_until = excluded.held_until
       where ${WRONG} + ${HELD} < $2
       returning subject`,
      [subject, attemptsMax],
    );
    return taken.length > 0 ? undefined : await this.waitS(subject, attemptsMax);
  }

  async countWrong(subjects: readonly string[], windowS: number): Promise<void> {
    await this.settle(
      subjects,
      `attempts = ${WRONG} + 1,
       window_ends_at = case when known.window_ends_at > ${REAL_NOW} then known.window_ends_at
                        else ${REAL_NOW} + ${windowS} * interval '1 second' end,`,
    );
  }

  async giveBack(subjects: readonly string[]): Promise<void> {
    await this.settle(subjects, '');
  }

  /** Locked in one order: two attempts of one client for one code must not wait for each other. */
  private async settle(subjects: readonly string[], counting: string): Promise<void> {
    await this.query(
      `with locked as (select subject from tracking_attempts where subject = any ($1) order by subject for update)
       update tracking_attempts as known set ${counting} held = greatest(known.held - 1, 0)
       from locked where known.subject = locked.subject`,
      [subjects],
    );
  }

  /** Until the window of the wrong ones ends; a moment if others are only being made. */
  private async waitS(subject: string, attemptsMax: number): Promise<number> {
    const [row] = await this.query<{ waitS: number }>(
      `select case when ${WRONG} >= $2 then ceil(extract(epoch from known.window_ends_at - ${REAL_NOW}))::integer else 1 end as wait_s
       from tracking_attempts as known where subject = $1`,
      [subject, attemptsMax],
    );
    return row?.waitS ?? 1;
  }
}

/** Forgets the attempts of windows that have ended, and what was let go. */
export async function forgetOldAttempts(pool: pg.Pool): Promise<void> {
  await pool.query(
    `delete from tracking_attempts where window_ends_at <= ${REAL_NOW} and (held_until <= ${REAL_NOW}) is not false`,
  );
}
