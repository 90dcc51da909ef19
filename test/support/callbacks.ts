/** Callbacks to the engine as an agency system sends them, signed with its development key. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { keyFileName, keyPairOf } from '../../agency-contract/keys.js';
import { signRequest } from '../../agency-contract/signature.js';
import { callbackResponseSchema } from '../../agency-contract/wire.js';
import { realNowS } from '../../src/adapters/clock/system-clock.js';
import type { Answer, TestProduct } from './product.js';

interface Callback {
  readonly body: string;
  /** `civil-status` unless told otherwise. */
  readonly agency?: string;
  /** Whose key signs; the agency's own unless told otherwise. */
  readonly signer?: string;
}

/** Posts it as that agency's system would. */
export async function callBack(product: TestProduct, { body, agency = 'civil-status', signer = agency }: Callback) {
  const pem = await readFile(join(product.dataDir, 'keys', keyFileName(signer)), 'utf8');
  const url = new URL(`${product.url}/api/v1/agency-callbacks/${agency}`);
  const bytes = Buffer.from(body, 'utf8');
  const request = { method: 'POST', target: url.pathname, body: bytes };
  const { headers } = signRequest(request, keyPairOf(signer, pem), realNowS());
  const response = await fetch(url, { method: 'POST', headers, body: bytes });
  const answer: Answer = { status: response.status, headers: response.headers, body: await response.json() };
  return answer;
}

/** Posts it and returns the verdict on each of its answers. */
export async function verdictsOn(product: TestProduct, callback: Callback): Promise<readonly string[]> {
  const { status, body } = await callBack(product, callback);
  if (status !== 202) throw new Error(`not taken: ${status}`);
  return callbackResponseSchema.parse(body).results.map(({ verdict }) => verdict);
}

/** A message of its own with these answers. */
export function messageWith(answers: readonly object[]): string {
  return JSON.stringify({ messageId: randomUUID(), answers });
}

/** The key of the dispatch of that step that was recorded last. */
export async function dispatchKeyOf(product: TestProduct, code: string, step: string): Promise<string> {
  const [row] = await product.query(
    `select dispatches.key from dispatches join cases on cases.id = dispatches.case_id
     where cases.code = $1 and dispatches.step = $2 order by dispatches.occurrence desc limit 1`,
    [code, step],
  );
  return z.object({ key: z.string() }).parse(row).key;
}
