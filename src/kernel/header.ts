import { z } from 'zod';
import { canonicalJson } from './values/canonical.js';
import type { CaseState } from './case-state.js';
import type { Effect } from './procedure/effects.js';
import { EVENT_TYPES } from './procedure/events.js';
import type { CaseEvent } from './procedure/events.js';
import { factsSchema } from './values/facts.js';
import { instant } from './values/time.js';

/** SHA-256 of the bytes as 64 lower-case hex digits; passed in, because the kernel has no library for it. */
export type Digest = (bytes: Uint8Array) => string;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const headerSchema = z.strictObject({
  v: z.literal(1),
  case: z.string(),
  seq: z.int().min(1),
  event: z.string(),
  type: z.enum(EVENT_TYPES),
  facts: factsSchema,
  actor: z.string(),
  onBehalfOf: z.string().optional(),
  rule: z.string(),
  at: z.string().transform(instant),
  edition: z.string(),
  definition: sha256,
  state: sha256,
  effects: sha256,
  parts: z.array(z.strictObject({ part: z.string(), person: z.string(), commitment: sha256 })).readonly(),
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
  previous: sha256,
});

/** An event without personal data, as it is hashed: `previous` is the hash of the header before it, zeros for the first. */
export type EventHeader = z.infer<typeof headerSchema>;

/** A header as it is stored: its exact canonical bytes and their hash. */
export interface StoredHeader {
  readonly seq: number;
  readonly header: Uint8Array;
  readonly hash: string;
}

/** Whether the chain of a case holds, or the first number at which it breaks. */
export type ChainVerdict =
  | { readonly ok: true; readonly events: number }
  | { readonly ok: false; readonly seq: number; readonly what: ChainBreak };

/** How a chain breaks; each is explained in docs/concepts/history.md. */
export type ChainBreak = 'unreadable' | 'not-canonical' | 'hash' | 'previous' | 'sequence' | 'case';

/** `previous` of the first event. */
export const BEFORE_THE_FIRST = '0'.repeat(64);

/** The canonical bytes of a header; their digest is its hash, which the next one names as `previous`. */
export function headerBytes(header: EventHeader): Uint8Array {
  return bytesOf(header);
}

/** The digest of a case's state after an event. */
export function stateDigest(state: CaseState, digest: Digest): string {
  return digest(bytesOf(state));
}

/** The digest of an event's effects, in order. */
export function effectsDigest(effects: readonly Effect[], digest: Digest): string {
  return digest(bytesOf(effects));
}

/**
 * Reads a header back from its stored bytes.
 *
 * @throws ZodError or SyntaxError if the bytes are no header
 */
export function parseHeader(bytes: Uint8Array): EventHeader {
  return headerSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
}

/** The event that the header describes, for replay. */
export function eventOf({ type, facts, at, edition }: EventHeader): CaseEvent {
  return { type, facts, at, edition };
}

/**
 * Recomputes the chain of one case.
 *
 * @param stored - its headers in the order of their numbers
 * @returns the number of events, or the first number at which the chain breaks and how
 */
export function verifyChain(stored: readonly StoredHeader[], digest: Digest): ChainVerdict {
  let previous = BEFORE_THE_FIRST;
  let caseId: string | undefined;
  for (const [index, row] of stored.entries()) {
    const what = breakOf(row, { seq: index + 1, previous, caseId }, digest);
    if (typeof what === 'string') return { ok: false, seq: index + 1, what };
    previous = row.hash;
    caseId = what.case;
  }
  return { ok: true, events: stored.length };
}

function breakOf(
  row: StoredHeader,
  expected: { readonly seq: number; readonly previous: string; readonly caseId: string | undefined },
  digest: Digest,
): ChainBreak | EventHeader {
  const header = readable(row.header);
  if (header === undefined) return 'unreadable';
  if (digest(row.header) !== row.hash) return 'hash';
  if (digest(headerBytes(header)) !== row.hash) return 'not-canonical';
  if (header.seq !== expected.seq || row.seq !== expected.seq) return 'sequence';
  if (header.previous !== expected.previous) return 'previous';
  return expected.caseId === undefined || header.case === expected.caseId ? header : 'case';
}

function readable(bytes: Uint8Array): EventHeader | undefined {
  try {
    return parseHeader(bytes);
  } catch {
    return undefined;
  }
}

function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value));
}
