import type pg from 'pg';
import { required } from '../../kernel/values/assert.js';
import type { Instant } from '../../kernel/values/time.js';
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
}

/** Answers that show data, on a pool of the role `reader`: it may read, and write down who read what. */
export class ReaderConnection {
  constructor(private readonly pool: pg.Pool) {}

  /**
   * Runs the queries of one answer on one state of the data.
   *
   * @param request - settings that policies of the database see during this answer: `actor` is `app.actor`
   */
  async read<T>(work: (query: Query) => Promise<T>, request: Readonly<Record<string, string>> = {}): Promise<T> {
    const client = await connectionOf(this.pool);
    const query = queryOn(client);
    try {
      await query('begin isolation level repeatable read');
      const names = Object.keys(request).map((name) => `app.${name}`);
      if (names.length > 0) {
        await query(
          'select set_config(name, value, true) from unnest($1::text[], $2::text[]) as setting (name, value)',
          [names, Object.values(request)],
        );
      }
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

/** The legal time, as entries carry it. */
export async function legalNow(query: Query): Promise<Instant> {
  const [clock] = await query<{ at: Instant }>(`select ${LEGAL_NOW} as at`);
  return required(clock, 'the clock').at;
}

/** Writes down a reading in the same transaction that reads, so that there is no answer without its entry. */
export async function recordAccess(query: Query, access: Access): Promise<void> {
  const { id, at, actor, purpose, caseId, persons, fields, rule, personTokens } = access;
  await query(
    `with entry as (
       insert into access_entries (id, at, actor, purpose, case_id, persons, fields, rule, person_tokens)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     )
     insert into journal_unsealed (kind, entry_id, case_id) values ('access', $1, $5)`,
    [id, at, actor, purpose, caseId, persons, fields, rule, personTokens],
  );
}
