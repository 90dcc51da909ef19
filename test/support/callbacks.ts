/** Callbacks to the engine as an agency system sends them, signed with its development key. */
import { createHash, randomUUID, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { keyFileName, keyPairOf } from '../../agency-contract/keys.js';
import { signRequest, type SigningKey } from '../../agency-contract/signature.js';
import { callbackResponseSchema } from '../../agency-contract/wire.js';
import { realNowS } from '../../src/adapters/clock/system-clock.js';
import type { Answer, TestProduct } from './product.js';

interface Callback {
  readonly body: string;
  /** `civil-status` unless told otherwise. */
  readonly agency?: string;
  /** Whose key signs; the agency's own unless told otherwise. */
  readonly signer?: string;
  /** How long ago it was signed, in seconds; negative: it will be. */
  readonly ageS?: number;
}

/** A signed request on its way, which whoever stands between may change. */
export interface Posted {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer<ArrayBuffer>;
}

/** Posts it as that agency's system would. */
export async function callBack(product: TestProduct, callback: Callback): Promise<Answer> {
  return posted(await signedCallback(product, callback));
}

/** The callback, signed and not yet sent. */
export async function signedCallback(
  product: TestProduct,
  { body, agency = 'civil-status', signer = agency, ageS = 0 }: Callback,
): Promise<Posted> {
  const url = new URL(`${product.url}/api/v1/agency-callbacks/${agency}`);
  const request = { method: 'POST', target: url.pathname, body: Buffer.from(body, 'utf8') };
  const { headers } = signRequest(request, await keyOf(product, signer), realNowS() - ageS);
  return { url: url.href, method: 'POST', headers, body };
}

export async function posted({ url, method, headers, body }: Posted): Promise<Answer> {
  const response = await fetch(url, { method, headers, body });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** The development key of that agency. */
async function keyOf({ dataDir }: TestProduct, party: string): Promise<SigningKey> {
  return keyPairOf(party, await readFile(join(dataDir, 'keys', keyFileName(party)), 'utf8'));
}

/** What an agency signs if it does not keep to the profile. */
export interface OtherProfile {
  /** What the signature covers, and what it takes that to be. */
  readonly covered?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/** The callback, truly signed with the agency's key over what was chosen instead of what the profile asks. */
export async function signedOtherwise(
  product: TestProduct,
  body: string,
  { covered = {}, parameters = {} }: OtherProfile,
): Promise<Posted> {
  const honest = await signedCallback(product, { body });
  const key = await keyOf(product, 'civil-status');
  const created = realNowS();
  const all = { created, expires: created + 300, nonce: randomUUID(), keyid: key.id, alg: 'ed25519' };
  const given = Object.entries({ ...all, tag: 'lienthong-request', ...parameters })
    .map(([name, value]) => `;${name}=${typeof value === 'number' ? value : `"${value}"`}`)
    .join('');
  const names = Object.keys(covered);
  const input = `(${names.map((name) => `"${name}"`).join(' ')})${given}`;
  const lines = [...names.map((name) => `"${name}": ${covered[name]}`), `"@signature-params": ${input}`];
  const signature = sign(null, Buffer.from(lines.join('\n'), 'utf8'), key.privateKey).toString('base64');
  return {
    ...honest,
    headers: { ...honest.headers, 'signature-input': `sig=${input}`, signature: `sig=:${signature}:` },
  };
}

/** What the profile covers of that callback. */
export function coveredByProfile(body: string, agency = 'civil-status'): Record<string, string> {
  return {
    '@method': 'POST',
    '@path': `/api/v1/agency-callbacks/${agency}`,
    '@query': '?',
    'content-digest': `sha-256=:${createHash('sha256').update(body).digest('base64')}:`,
    'content-type': 'application/json',
  };
}

/** Posts it and returns the verdict on each of its answers. */
export async function verdictsOn(product: TestProduct, callback: Callback): Promise<readonly string[]> {
  return verdictsIn(await callBack(product, callback));
}

export function verdictsIn({ status, body }: Answer): readonly string[] {
  if (status !== 202) throw new Error(`not taken: ${status}`);
  return callbackResponseSchema.parse(body).results.map(({ verdict }) => verdict);
}

/** A message of its own with these answers. */
export function messageWith(answers: readonly unknown[], messageId: string = randomUUID()): string {
  return JSON.stringify({ messageId, answers });
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
