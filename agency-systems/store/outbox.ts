import type { Pool } from 'pg';
import type { Answer } from '../../agency-contract/wire.js';
import type { Flaw } from '../faults/flaw.js';

/** A callback that is due. Its id stays the same until the engine has taken it. */
export interface Message {
  readonly id: string;
  readonly agency: string;
  readonly answers: readonly Answer[];
  readonly sends: number;
  readonly attempts: number;
  readonly flaw?: Flaw | undefined;
}

/** Whose callbacks stay where they are for the time being. */
export interface Held {
  /** Agencies that send nothing. */
  readonly silent: readonly string[];
  /** Agencies that have nothing to amend a result with. */
  readonly unamending: readonly string[];
}

const IS_FREE = `agency <> all ($1) and not (agency = any ($2) and answers @> '[{"kind": "result-amended"}]')`;

/** Callbacks that wait to be sent: put down with what they tell, taken away when the engine has them. */
export class Outbox {
  constructor(private readonly pool: Pool) {}

  /** Due messages, the longest waiting first, without those that are held. */
  async due(
    nowMs: number,
    { limit, held }: { readonly limit: number; readonly held: Held },
  ): Promise<readonly Message[]> {
    const { rows } = await this.pool.query<Message & { readonly flaw: Flaw | null }>(
      `select id, agency, answers, sends, attempts, flaw from agencies.messages
        where ${IS_FREE} and next_at_ms <= $3 order by next_at_ms limit $4`,
      [held.silent, held.unamending, nowMs, limit],
    );
    return rows.map(({ flaw, ...message }) => ({ ...message, flaw: flaw ?? undefined }));
  }

  /** When the next message is due, in real milliseconds since 1970. */
  async nextAtMs(held: Held): Promise<number | undefined> {
    const { rows } = await this.pool.query<{ next: string | null }>(
      `select min(next_at_ms) as next from agencies.messages where ${IS_FREE}`,
      [held.silent, held.unamending],
    );
    const next = rows[0]?.next ?? null;
    return next === null ? undefined : Number(next);
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.pool.query('delete from agencies.messages where id = any ($1)', [ids]);
  }

  /** Tries again later, every message at a time of its own. */
  async postpone(later: readonly { readonly id: string; readonly nextAtMs: number }[]): Promise<void> {
    if (later.length === 0) return;
    await this.pool.query(
      `update agencies.messages set attempts = attempts + 1, next_at_ms = later.next
        from unnest($1::uuid[], $2::bigint[]) as later(id, next) where messages.id = later.id`,
      [later.map(({ id }) => id), later.map(({ nextAtMs }) => nextAtMs)],
    );
  }
}
