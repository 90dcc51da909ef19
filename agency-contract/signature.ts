/**
 * The signature profile of every message between engine and agency systems: HTTP Message Signatures (RFC 9421) with
 * Ed25519 over method, path, query, content type and Content-Digest (RFC 9530). A response is signed over its status and
 * carries the request's nonce, so that it answers that request and no other.
 */
import { createHash, randomBytes, sign, timingSafeEqual, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { httpbis } from 'http-message-signatures';
import { parseDictionary, serializeDictionary, serializeInnerList } from 'structured-headers';
import type { InnerList } from 'structured-headers';

export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
}

/** Header fields by lower-case name, as node:http gives them. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface SignedRequest {
  readonly method: string;
  /** Path and query as they stand in the request line. */
  readonly target: string;
  readonly body: Uint8Array;
}

export interface SignedResponse {
  readonly status: number;
  readonly body: Uint8Array;
  /** The nonce of the request that it answers. */
  readonly requestNonce: string;
}

export type SignatureVerdict =
  | { readonly ok: true; readonly keyId: string; readonly nonce: string }
  | { readonly ok: false; readonly reason: SignatureFault };

export type SignatureFault = 'missing' | 'malformed' | 'profile' | 'window' | 'unknown-key' | 'digest' | 'signature';

/** How to check: whose key an id names, and the real time. */
export interface Verification {
  readonly headers: Headers;
  readonly keyOf: (keyId: string) => KeyObject | undefined;
  /** Seconds since 1970, unshifted. */
  readonly nowS: number;
}

/** How long a signature may be used, and how far two clocks may differ. */
export const WINDOW_S = 300;
const CLOCK_DIFFERENCE_S = 60;

const CONTENT_TYPE = 'application/json';
const LABEL = 'sig';
const PARAMETERS = ['created', 'expires', 'nonce', 'keyid', 'alg', 'tag'] as const;
const REQUEST = { tag: 'lienthong-request', fields: ['@method', '@path', '@query', 'content-digest', 'content-type'] };
const RESPONSE = { tag: 'lienthong-response', fields: ['@status', 'content-digest', 'content-type'] };

type Profile = typeof REQUEST;
type RequestMessage = { readonly method: string; readonly url: URL; readonly headers: Record<string, string> };
type ResponseMessage = { readonly status: number; readonly headers: Record<string, string> };
type Message = RequestMessage | ResponseMessage;

/** The header fields that make a request a signed one; `nonce` is what its response has to carry. */
export function signRequest(
  request: SignedRequest,
  key: SigningKey,
  nowS: number,
): { readonly headers: Readonly<Record<string, string>>; readonly nonce: string } {
  const nonce = randomBytes(16).toString('hex');
  const content = contentHeaders(request.body);
  const headers = signed(requestMessage(request, content), content, { profile: REQUEST, key, nowS, nonce });
  return { headers, nonce };
}

/** The header fields that make a response a signed one. */
export function signResponse(
  response: SignedResponse,
  key: SigningKey,
  nowS: number,
): Readonly<Record<string, string>> {
  const content = contentHeaders(response.body);
  const message = { status: response.status, headers: content };
  return signed(message, content, { profile: RESPONSE, key, nowS, nonce: response.requestNonce });
}

/** Whether the request is signed as the profile asks, by a known key, in its window; every part of it is enforced. */
export function verifyRequest(request: SignedRequest, verification: Verification): SignatureVerdict {
  const content = pickContent(verification.headers);
  return checked(requestMessage(request, content), { profile: REQUEST, body: request.body, ...verification });
}

/** Whether the response is signed as the profile asks and answers the request of that nonce. */
export function verifyResponse(response: SignedResponse, verification: Verification): SignatureVerdict {
  const message = { status: response.status, headers: pickContent(verification.headers) };
  const verdict = checked(message, { profile: RESPONSE, body: response.body, ...verification });
  return verdict.ok && verdict.nonce !== response.requestNonce ? { ok: false, reason: 'profile' } : verdict;
}

/** The value of the Content-Digest field for a body. */
function contentDigest(body: Uint8Array): string {
  return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

function contentHeaders(body: Uint8Array) {
  return { 'content-digest': contentDigest(body), 'content-type': CONTENT_TYPE };
}

function requestMessage({ method, target }: SignedRequest, headers: Record<string, string>): Message {
  return { method, url: new URL(target, 'http://agency.invalid'), headers };
}

function pickContent(headers: Headers): Record<string, string> {
  return { 'content-digest': single(headers, 'content-digest'), 'content-type': single(headers, 'content-type') };
}

/** A field that was sent twice has no one meaning: it reads as absent. */
function single(headers: Headers, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}

function signed(
  message: Message,
  content: Readonly<Record<string, string>>,
  given: { readonly profile: Profile; readonly key: SigningKey; readonly nowS: number; readonly nonce: string },
): Readonly<Record<string, string>> {
  const { profile, key, nowS, nonce } = given;
  const parameters = new Map<string, string | number>([
    ['created', nowS],
    ['expires', nowS + WINDOW_S],
    ['nonce', nonce],
    ['keyid', key.id],
    ['alg', 'ed25519'],
    ['tag', profile.tag],
  ]);
  const input: InnerList = [profile.fields.map((field) => [field, new Map()]), parameters];
  const signature = sign(null, signedText(message, profile, input), key.privateKey);
  return {
    ...content,
    'signature-input': serializeDictionary(new Map([[LABEL, input]])),
    signature: `${LABEL}=:${signature.toString('base64')}:`,
  };
}

/** What is signed: the `signature base` of RFC 9421, section 2.5. */
function signedText(message: Message, { fields }: Profile, input: InnerList): Buffer {
  const config = { fields: fields.map((field) => `"${field}"`) };
  const lines =
    'status' in message ? httpbis.createSignatureBase(config, message) : httpbis.createSignatureBase(config, message);
  lines.push(['"@signature-params"', [serializeInnerList(input)]]);
  return Buffer.from(httpbis.formatSignatureBase(lines), 'utf8');
}

function checked(
  message: Message,
  given: Verification & { readonly profile: Profile; readonly body: Uint8Array },
): SignatureVerdict {
  const read = readSignature(given.headers);
  if ('reason' in read) return { ok: false, reason: read.reason };
  const parameters = profileParameters(read.input, given.profile);
  if (parameters === undefined) return { ok: false, reason: 'profile' };
  const { created, expires, keyid, nonce } = parameters;
  const inWindow = created <= given.nowS + CLOCK_DIFFERENCE_S && given.nowS <= expires && expires - created <= WINDOW_S;
  if (!inWindow) return { ok: false, reason: 'window' };
  const key = given.keyOf(keyid);
  if (key === undefined) return { ok: false, reason: 'unknown-key' };
  if (!sameText(single(given.headers, 'content-digest'), contentDigest(given.body)))
    return { ok: false, reason: 'digest' };
  const authentic = verify(null, signedText(message, given.profile, read.input), key, read.signature);
  return authentic ? { ok: true, keyId: keyid, nonce } : { ok: false, reason: 'signature' };
}

function readSignature(
  headers: Headers,
): { readonly input: InnerList; readonly signature: Buffer } | { readonly reason: SignatureFault } {
  const [inputs, signatures] = [single(headers, 'signature-input'), single(headers, 'signature')];
  if (inputs === '' || signatures === '') return { reason: 'missing' };
  try {
    const inputOf = parseDictionary(inputs);
    const signatureOf = parseDictionary(signatures);
    const input = inputOf.get(LABEL);
    const signature = signatureOf.get(LABEL);
    const alone = inputOf.size === 1 && signatureOf.size === 1;
    if (!alone || input === undefined || signature === undefined || !isInnerList(input)) return { reason: 'malformed' };
    return signature[0] instanceof ArrayBuffer
      ? { input, signature: Buffer.from(signature[0]) }
      : { reason: 'malformed' };
  } catch {
    return { reason: 'malformed' };
  }
}

function isInnerList(item: unknown): item is InnerList {
  return Array.isArray(item) && Array.isArray(item[0]);
}

/** The parameters, if the signature covers exactly the profile's fields with exactly its parameters. */
function profileParameters([items, parameters]: InnerList, { fields, tag }: Profile) {
  const covered = items.map(([field, modifiers]) => (modifiers.size === 0 ? field : undefined));
  const asAsked = covered.length === fields.length && fields.every((field, index) => covered[index] === field);
  const exact = parameters.size === PARAMETERS.length && PARAMETERS.every((name) => parameters.has(name));
  if (!asAsked || !exact || parameters.get('alg') !== 'ed25519' || parameters.get('tag') !== tag) return undefined;
  const [created, expires, nonce, keyid] = ['created', 'expires', 'nonce', 'keyid'].map((name) => parameters.get(name));
  if (typeof created !== 'number' || typeof expires !== 'number') return undefined;
  if (typeof nonce !== 'string' || typeof keyid !== 'string' || nonce === '') return undefined;
  return { created, expires, nonce, keyid };
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
