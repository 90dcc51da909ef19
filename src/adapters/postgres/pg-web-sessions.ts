import { createHash } from 'node:crypto';
import type pg from 'pg';
import { SignInFailed } from '../../features/identity/ports/sign-in-failed.js';
import { WebSessions } from '../../features/identity/ports/web-sessions.port.js';
import type { NewWebSession, WebSession } from '../../features/identity/ports/web-sessions.port.js';
import { REAL_NOW } from '../clock/database-time.js';
import { pooledRandomBytes } from '../clock/random-pool.js';
import { queryOn } from './pool.js';
import type { Query } from './pool.js';

type StoredSession = Omit<WebSession, 'kind'>;

const ID_BYTES = 32;

/** The end for want of work is put off once in such a part of its time, not at every request: a request costs no write. */
const IDLE_PARTS = 15;

/** LEAST leaves nulls out. */
const IS_OPEN = `least(expires_at, idle_ends_at) > ${REAL_NOW}`;

/** A row as it is found. */
const SESSION = `subject, name, expires_at as until, idle_ends_at as idle_until, authenticated_at, encode(id_digest, 'hex') as session`;

/** Sessions as rows, so that an end holds for every process at once. Stored is the SHA-256 of the id, never the id. */
export class PgWebSessions extends WebSessions {
  private readonly write: Query;
  private readonly read: Query;

  /** @param idleMs - for so long nobody need do anything */
  constructor(
    pools: { readonly engine: pg.Pool; readonly reader: pg.Pool },
    private readonly idleMs: number,
  ) {
    super();
    this.write = queryOn(pools.engine);
    this.read = queryOn(pools.reader);
  }

  async open({ subject, name, authenticatedAt, lengthMs }: NewWebSession): Promise<string> {
    const id = pooledRandomBytes(ID_BYTES).toString('base64url');
    await this.write(
      `insert into web_sessions (id_digest, subject, name, created_at, expires_at, idle_ends_at, authenticated_at)
       select $1, $2, $3, at, at + $4 * interval '1 millisecond', at + $5 * interval '1 millisecond', least($6::timestamptz, at)
       from (select ${REAL_NOW} as at) as clock`,
      [digestOf(id), subject, name, lengthMs, this.idleMs, authenticatedAt],
    ).catch(() => {
      throw new SignInFailed('store-unavailable');
    });
    return id;
  }

  async find(id: string): Promise<WebSession | undefined> {
    const [row] = await this.read<StoredSession>(
      `select ${SESSION} from web_sessions where id_digest = $1 and ${IS_OPEN}`,
      [digestOf(id)],
    );
    return row && { kind: 'person', ...row };
  }

  async findAtWork(id: string): Promise<WebSession | undefined> {
    const [row] = await this.read<StoredSession & { readonly isOfBefore: boolean }>(
      `select ${SESSION}, coalesce(idle_ends_at < ${REAL_NOW} + $2 * interval '1 millisecond', false) as is_of_before
       from web_sessions where id_digest = $1 and ${IS_OPEN}`,
      [digestOf(id), this.idleMs - this.idleMs / IDLE_PARTS],
    );
    if (row === undefined) return undefined;
    const { isOfBefore, ...session } = row;
    return isOfBefore ? await this.putOff(id, { kind: 'person', ...session }) : { kind: 'person', ...session };
  }

  private async putOff(id: string, found: WebSession): Promise<WebSession | undefined> {
    try {
      const [row] = await this.write<StoredSession>(
        `update web_sessions set idle_ends_at = ${REAL_NOW} + $2 * interval '1 millisecond'
         where id_digest = $1 and ${IS_OPEN} returning ${SESSION}`,
        [digestOf(id), this.idleMs],
      );
      return row && { kind: 'person', ...row };
    } catch {
      // What can be read is shown also while nothing can be stored: the session ends when it would have.
      return found;
    }
  }

  async stillOpen(sessions: readonly string[]): Promise<readonly string[]> {
    if (sessions.length === 0) return [];
    const open = await this.read<Pick<WebSession, 'session'>>(
      `select encode(id_digest, 'hex') as session from web_sessions
       where id_digest in (select decode(known, 'hex') from unnest($1::text[]) as asked (known)) and ${IS_OPEN}`,
      [sessions],
    );
    return open.map(({ session }) => session);
  }

  async end(id: string): Promise<void> {
    await this.write('delete from web_sessions where id_digest = $1', [digestOf(id)]);
  }
}

/**
 * Forgets up to `rowsMax` sessions whose length is over; any number of nodes may do so.
 *
 * @returns how many; the caller goes on at once while it is `rowsMax`
 */
export async function forgetEndedSessions(pool: pg.Pool, rowsMax: number): Promise<number> {
  const { rowCount } = await pool.query(
    `delete from web_sessions where id_digest in (
       select id_digest from web_sessions where expires_at <= ${REAL_NOW} limit $1
     )`,
    [rowsMax],
  );
  return rowCount ?? 0;
}

function digestOf(id: string): Buffer {
  return createHash('sha256').update(id).digest();
}
