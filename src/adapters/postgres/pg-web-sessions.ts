import { createHash } from 'node:crypto';
import type pg from 'pg';
import { SignInFailed } from '../../features/identity/ports/sign-in-failed.js';
import { WebSessions } from '../../features/identity/ports/web-sessions.port.js';
import type { NewWebSession, WebSession } from '../../features/identity/ports/web-sessions.port.js';
import { REAL_NOW } from '../clock/database-time.js';
import { pooledRandomBytes } from '../clock/random-pool.js';
import { queryOn } from './pool.js';
import type { Query } from './pool.js';

const ID_BYTES = 32;

/** Sessions as rows, so that an end holds for every process at once. Stored is the SHA-256 of the id, never the id. */
export class PgWebSessions extends WebSessions {
  private readonly write: Query;
  private readonly read: Query;

  constructor(pools: { readonly engine: pg.Pool; readonly reader: pg.Pool }) {
    super();
    this.write = queryOn(pools.engine);
    this.read = queryOn(pools.reader);
  }

  async open({ subject, name, lengthMs }: NewWebSession): Promise<string> {
    const id = pooledRandomBytes(ID_BYTES).toString('base64url');
    await this.write(
      `insert into web_sessions (id_digest, subject, name, created_at, expires_at)
       select $1, $2, $3, at, at + $4 * interval '1 millisecond' from (select ${REAL_NOW} as at) as clock`,
      [digestOf(id), subject, name, lengthMs],
    ).catch(() => {
      throw new SignInFailed('store-unavailable');
    });
    return id;
  }

  async find(id: string): Promise<WebSession | undefined> {
    const [row] = await this.read<Omit<WebSession, 'kind'>>(
      `select subject, name, expires_at as until, encode(id_digest, 'hex') as session from web_sessions
       where id_digest = $1 and expires_at > ${REAL_NOW}`,
      [digestOf(id)],
    );
    return row && { kind: 'person', ...row };
  }

  async stillOpen(sessions: readonly string[]): Promise<readonly string[]> {
    if (sessions.length === 0) return [];
    const open = await this.read<Pick<WebSession, 'session'>>(
      `select encode(id_digest, 'hex') as session from web_sessions
       where id_digest in (select decode(known, 'hex') from unnest($1::text[]) as asked (known)) and expires_at > ${REAL_NOW}`,
      [sessions],
    );
    return open.map(({ session }) => session);
  }

  async end(id: string): Promise<void> {
    await this.write('delete from web_sessions where id_digest = $1', [digestOf(id)]);
  }
}

/**
 * Forgets up to `rowsMax` sessions that have ended by themselves; any number of nodes may do so.
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
