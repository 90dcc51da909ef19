import type { IdempotencyRecord } from '../../engine/ports/records.js';
import { REAL_NOW } from '../clock/database-time.js';
import type { Query } from './pool.js';

type Request = Pick<IdempotencyRecord, 'scope' | 'key' | 'digest'>;

/** What a request was answered with, and the digest of its body. */
export type KeptAnswer = Pick<IdempotencyRecord, 'digest' | 'response'>;

export async function answerTo(
  query: Query,
  { scope, key }: Pick<Request, 'scope' | 'key'>,
): Promise<KeptAnswer | undefined> {
  const [answer] = await query<KeptAnswer>('select digest, response from idempotency where scope = $1 and key = $2', [
    scope,
    key,
  ]);
  return answer;
}

/** Written in the transaction that does what was asked for. */
export async function keepAnswer(query: Query, { scope, key, digest }: Request, response: unknown): Promise<void> {
  await query(
    `insert into idempotency (scope, key, digest, response, created_at) values ($1, $2, $3, $4, ${REAL_NOW})`,
    [scope, key, digest, JSON.stringify(response)],
  );
}
