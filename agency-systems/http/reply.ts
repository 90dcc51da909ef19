import type { ServerResponse } from 'node:http';
import { signResponse, type SigningKey } from '../../agency-contract/signature.js';
import type { Answer } from '../../agency-contract/wire.js';
import { wireForm, type Breach } from '../faults/breach.js';

/** What a route answers; `undefined`: the connection is cut without an answer. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** How an answer to a signed request is signed. */
export interface Seal {
  readonly key: SigningKey;
  readonly requestNonce: string;
  readonly nowS: number;
}

/** RFC 9457; `code` is also the last part of the type. */
export function problem(status: number, code: string, detail: string): Reply {
  return { status, body: { type: `/problems/${code}`, title: code, status, code, detail } };
}

/** Answers to dispatches, broken in that way. */
export function writeBroken(
  response: ServerResponse,
  answers: readonly Answer[],
  { breach, seal }: { readonly breach: Breach | undefined; readonly seal: Seal },
): void {
  const { signed, sent, contentType } = wireForm({ answers }, breach);
  const headers = signResponse({ status: 200, body: signed, requestNonce: seal.requestNonce }, seal.key, seal.nowS);
  response.writeHead(200, { ...headers, 'content-type': contentType, 'content-length': sent.length }).end(sent);
}

export function writeReply(response: ServerResponse, { status, body }: Reply, seal?: Seal): void {
  const bytes = Buffer.from(JSON.stringify(body), 'utf8');
  // The signature profile knows one content type, so that a signed problem is plain JSON.
  const plain = { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' };
  const headers =
    seal === undefined
      ? plain
      : signResponse({ status, body: bytes, requestNonce: seal.requestNonce }, seal.key, seal.nowS);
  response.writeHead(status, { ...headers, 'content-length': bytes.length }).end(bytes);
}
