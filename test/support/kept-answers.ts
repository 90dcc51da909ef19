import { z } from 'zod';
import { LIVING_KEYS } from '../../src/adapters/postgres/entities/key-tables.js';
import type { PersonKeyRecord } from '../../src/engine/ports/records.js';
import type { TestProduct } from './product.js';

const keptAnswer = z.object({
  agency: z.string(),
  messageId: z.string(),
  position: z.int(),
  verdict: z.string(),
  caseId: z.string().optional(),
  content: z.instanceof(Uint8Array).optional(),
  contentKeys: z.array(z.string()).optional(),
});
export type KeptAnswer = z.infer<typeof keptAnswer>;

/** Answers of agencies as they are kept, in the order in which they came. */
export async function keptAnswers(
  product: TestProduct,
  where: string,
  values: unknown[],
): Promise<readonly KeptAnswer[]> {
  const rows = await product.query(
    `select answers.* from inbox_answers as answers join inbox_messages using (agency, message_id)
     where ${where} order by received_at, message_id, position`,
    values,
  );
  return rows.map((row) => keptAnswer.parse(row));
}

/**
 * What an answer says, opened with the keys that are left.
 *
 * @throws InvariantBroken if one of its keys is gone
 */
export async function saidIn(product: TestProduct, { content, contentKeys, ...of }: KeptAnswer): Promise<string> {
  const keys = await product.query<PersonKeyRecord>(`${LIVING_KEYS} and id = any($1::uuid[])`, [contentKeys ?? []]);
  await product.runtime.cipher.prepare(keys);
  return Buffer.from(product.runtime.cipher.openAnswer(keys, of, content ?? Buffer.alloc(0))).toString('utf8');
}
