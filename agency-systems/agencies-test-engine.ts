/** For specs: the engine's side of the wire, with its own key: it sends signed requests and takes signed callbacks. */
import { once, EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { signRequest, verifyRequest, verifyResponse, type SignatureFault } from '../agency-contract/signature.js';
import {
  answerSchema,
  callbackSchema,
  dispatchResponseSchema,
  type Answer,
  type Dispatch,
} from '../agency-contract/wire.js';
import { AgencyClock } from './clock/agency-clock.js';
import { jsonIn } from './http/read-body.js';
import { listenLocally } from './local-test-server.js';
import { loadOrCreateSigningKeys, type SigningKeys } from './signing-keys.js';

export interface TakenCallback {
  readonly agency: string;
  readonly messageId: string;
  readonly answers: readonly Answer[];
  readonly atMs: number;
}

export interface TestEngine {
  readonly url: string;
  /** Authentic callbacks in the order of their arrival. */
  readonly callbacks: readonly TakenCallback[];
  /** Why each of the other callbacks was not taken: what its signature lacks, or that it breaks the contract. */
  readonly refused: readonly (SignatureFault | 'contract')[];
  /** The status with which callbacks are answered from now on. */
  readonly answerWith: (status: number) => void;
  /** Resolves as soon as what arrived fulfils the condition. */
  readonly until: (fulfilled: (callbacks: readonly TakenCallback[]) => boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}

const answersSchema = z.array(answerSchema);
const clock = new AgencyClock(0);
const nowS = (): number => Math.floor(clock.realMs() / 1000);

export async function startTestEngine(keysFolder: string): Promise<TestEngine> {
  const callbacks: TakenCallback[] = [];
  const refused: (SignatureFault | 'contract')[] = [];
  const arrivals = new EventEmitter();
  let status = 202;
  const keys = await loadOrCreateSigningKeys(keysFolder);
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const callback = authentic(keys, request, Buffer.concat(await request.toArray()));
    if (typeof callback === 'string') refused.push(callback);
    else callbacks.push(callback);
    response.writeHead(typeof callback === 'string' ? 401 : status).end('{}');
    arrivals.emit('callback');
  };
  const server = createServer((request, response) => void take(request, response));
  const { origin, close } = await listenLocally(server);
  return {
    url: origin,
    callbacks,
    refused,
    close,
    answerWith: (next) => {
      status = next;
    },
    until: async (fulfilled) => {
      while (!fulfilled(callbacks)) await once(arrivals, 'callback');
    },
  };
}

function authentic(
  keys: SigningKeys,
  request: IncomingMessage,
  body: Buffer,
): TakenCallback | SignatureFault | 'contract' {
  const target = request.url ?? '';
  const agency = target.split('/').at(-1) ?? '';
  const { id, publicKey } = keys.of(agency);
  const keyOf = (named: string) => (named === id ? publicKey : undefined);
  const verdict = verifyRequest(
    { method: request.method ?? '', target, body },
    { headers: request.headers, keyOf, nowS: nowS() },
  );
  if (!verdict.ok) return verdict.reason;
  const message = callbackSchema.extend({ answers: answersSchema }).safeParse(jsonIn(body));
  return message.success ? { agency, ...message.data, atMs: clock.realMs() } : 'contract';
}

export interface SignedAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks an agency as the engine would. @throws Error if there is no answer, or none that the agency signed for it */
export async function askAgency(
  { url, dataDir }: { readonly url: string; readonly dataDir: string },
  { method, target, body = '' }: { readonly method: 'GET' | 'POST'; readonly target: string; readonly body?: string },
): Promise<SignedAnswer> {
  const keys = await loadOrCreateSigningKeys(join(dataDir, 'keys'));
  const signed = signRequest({ method, target, body: Buffer.from(body) }, keys.engine, nowS());
  const response = await fetch(url + target, { method, headers: signed.headers, ...(method === 'POST' && { body }) });
  const bytes = Buffer.from(await response.arrayBuffer());
  const { id, publicKey } = keys.of(target.split('/')[1] ?? '');
  const verdict = verifyResponse(
    { status: response.status, body: bytes, requestNonce: signed.nonce },
    {
      headers: Object.fromEntries(response.headers),
      keyOf: (named) => (named === id ? publicKey : undefined),
      nowS: nowS(),
    },
  );
  if (!verdict.ok) throw new Error(`the answer is not signed: ${verdict.reason}`);
  return { status: response.status, body: jsonIn(bytes) };
}

export async function dispatchTo(
  agencies: { readonly url: string; readonly dataDir: string },
  agency: string,
  dispatches: readonly Dispatch[],
): Promise<readonly Answer[]> {
  const target = `/${agency}/dispatches`;
  const { body } = await askAgency(agencies, { method: 'POST', target, body: JSON.stringify({ dispatches }) });
  return dispatchResponseSchema.parse(body).answers;
}
