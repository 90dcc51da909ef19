/** Outcomes of the kernel as stored headers, chained as the engine chains them. */
import { createHash } from 'node:crypto';
import type { Outcome } from '../../src/kernel/decide.js';
import { BEFORE_THE_FIRST, effectsDigest, headerBytes, stateDigest } from '../../src/kernel/header.js';
import type { EventHeader, StoredHeader } from '../../src/kernel/header.js';

const CASE = '019aa000-0000-7000-8000-000000000001';

/** SHA-256 as the kernel wants it. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What an event's header names beside its outcome. */
export interface Sealing {
  /** The digest of the version by which the case goes. */
  readonly definitionOf: (version: number) => string;
  readonly partsOf: (seq: number) => EventHeader['parts'];
}

const NO_PARTS: Sealing = { definitionOf: () => 'd'.repeat(64), partsOf: () => [] };

/** The history of one case, sealed. Ids and nonces are numbers: what matters here is that they differ. */
export function sealed(
  outcomes: readonly Outcome[],
  { definitionOf, partsOf }: Sealing = NO_PARTS,
): readonly StoredHeader[] {
  let previous = BEFORE_THE_FIRST;
  return outcomes.map(({ event, state, effects }) => {
    const { seq } = state;
    const header: EventHeader = {
      v: 1,
      case: CASE,
      seq,
      event: `019aa000-0000-7000-9000-${String(seq).padStart(12, '0')}`,
      type: event.type,
      facts: event.facts,
      actor: seq === 1 ? 'desk-officer:can-bo-tiep-nhan' : 'agency:civil-status',
      rule: seq === 1 ? 'desk-officer' : 'signature:civil-status',
      at: event.at,
      edition: event.edition,
      definition: definitionOf(state.version),
      state: stateDigest(state, sha256),
      effects: effectsDigest(effects, sha256),
      parts: [...partsOf(seq)],
      nonce: sha256(`nonce ${seq}`).slice(0, 32),
      previous,
    };
    previous = sha256(headerBytes(header));
    return { seq, header: headerBytes(header), hash: previous };
  });
}
