import type pg from 'pg';
import { required } from '../../kernel/values/assert.js';
import type { Instant } from '../../kernel/values/time.js';
import type { Viewer } from '../../platform/http/viewer.js';
import type { VisibleScope } from '../../platform/http/visible-scope.js';
import { LEGAL_NOW } from '../clock/database-time.js';
import { connectionOf, queryOn, type Query } from './pool.js';

/** One reading of personal data. */
export interface Access {
  /** UUIDv7. */
  readonly id: string;
  /** Legal time. */
  readonly at: Instant;
  readonly actor: string;
  readonly purpose: string;
  readonly caseId?: string | undefined;
  readonly persons: readonly string[];
  /** Of people whom an answer shows though no case knows them: HMACs of their personal ids. */
  readonly personTokens?: readonly string[] | undefined;
  readonly fields: readonly string[];
  readonly rule: string;
  /** Why masked values were shown in full, sealed; absent where they were not. */
  readonly reason?: Uint8Array | undefined;
}

/** For whom an answer is made: the policies of the database show nothing beyond it. */
export interface Audience {
  /** Whose drafts and own accesses may be shown; absent: nobody's. */
  readonly viewer?: Pick<Viewer, 'kind' | 'subject'>;
  /** `case`: the one of that code, for whoever proves to know it; `none`: what is no case's. */
  readonly scope: VisibleScope | { readonly kind: 'case'; readonly code: string } | { readonly kind: 'none' };
}

/** An answer that shows nothing of any case, such as names of offices. */
export const NO_CASE: Audience = { scope: { kind: 'none' } };

/** Answers that show data, on a pool of the role `reader`: it may read, and write down who read what. */
export class ReaderConnection {
  constructor(private readonly pool: pg.Pool) {}

  /** Runs the queries of one answer on one state of the data, of which only what is for that audience can be seen. */
  read<T>(audience: Audience, work: (query: Query) => Promise<T>): Promise<T> {
    return this.run('begin isolation level repeatable read', audience, work);
  }

  /** The same one after the other for everything with that name, each seeing what the one before has written. */
  inTurn<T>(name: string, audience: Audience, work: (query: Query) => Promise<T>): Promise<T> {
    return this.run('begin isolation level read committed', audience, async (query) => {
      await query('select pg_advisory_xact_lock(hashtext($1))', [name]);
      return work(query);
    });
  }

  private async run<T>(begin: string, audience: Audience, work: (query: Query) => Promise<T>): Promise<T> {
    const client = await connectionOf(this.pool);
    const query = queryOn(client);
    try {
      await query(begin);
      await query(
        'select set_config(name, value, true) from unnest($1::text[], $2::text[]) as setting (name, value)',
        settingsFor(audience),
      );
      const value = await work(query);
      await query('commit');
      client.release();
      return value;
    } catch (error) {
      await client.query('rollback').then(
        () => client.release(),
        () => client.release(true),
      );
      throw error;
    }
  }
}

/** They hold for one transaction; every one is set, so that none is left from another. */
function settingsFor({ viewer, scope }: Audience): readonly [readonly string[], readonly string[]] {
  const settings = {
    'app.actor': viewer?.subject ?? '',
    'app.reader': viewer === undefined ? '' : actorOf(viewer),
    'app.scope': scope.kind,
    'app.offices': scope.kind === 'offices' ? scope.offices.join(',') : '',
    'app.case': scope.kind === 'case' ? scope.code : '',
  };
  return [Object.keys(settings), Object.values(settings)];
}

/** As entries name whoever was shown something. */
export function actorOf({ kind, subject }: Pick<Viewer, 'kind' | 'subject'>): string {
  return `${kind}:${subject}`;
}

/** The legal time, as entries carry it. */
export async function legalNow(query: Query): Promise<Instant> {
  const [clock] = await query<{ at: Instant }>(`select ${LEGAL_NOW} as at`);
  return required(clock, 'the clock').at;
}

/** Writes down a reading in the same transaction that reads, so that there is no answer without its entry. */
export async function recordAccess(query: Query, access: Access): Promise<void> {
  const { id, at, actor, purpose, caseId, persons, fields, rule, personTokens, reason } = access;
  await query(
    `with entry as (
       insert into access_entries (id, at, actor, purpose, case_id, persons, fields, rule, person_tokens, reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     )
     insert into journal_unsealed (kind, entry_id, case_id) values ('access', $1, $5)`,
    [id, at, actor, purpose, caseId, persons, fields, rule, personTokens, reason],
  );
}
