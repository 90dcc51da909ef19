import { CURRENT_EDITION } from '../../kernel/calendar/editions.js';
import { decide } from '../../kernel/decide.js';
import type { Command, Outcome } from '../../kernel/decide.js';
import { awaitingHandOver } from '../../kernel/hand-over.js';
import type { Digest, EventHeader } from '../../kernel/header.js';
import { BEFORE_THE_FIRST, effectsDigest, headerBytes, stateDigest } from '../../kernel/header.js';
import { openVnd } from '../../kernel/payment.js';
import type { Refusal } from '../../kernel/refusal.js';
import { isRecord } from '../../kernel/values/records.js';
import type { Instant } from '../../kernel/values/time.js';
import type { Actor } from '../../platform/policy/authorize.js';
import { actorName } from '../actor.js';
import type { Definition, Definitions } from '../ports/definitions.port.js';
import type { IdSource } from '../ports/id-source.port.js';
import type { PartCipher } from '../ports/part-cipher.port.js';
import type { CaseRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import { recordOutsideNumbers } from './record-code.js';
import { recordEffects } from './record-effects.js';
import { takeAwayOvertaken } from './overtaken-results.js';
import { sealParts } from './seal-parts.js';
import type { CommittedPart, PartToSeal, PreparedPart } from './seal-parts.js';

/** What deciding needs beside the batch: ids, ciphers, definitions and the digest function. */
export interface DecidingPorts {
  readonly definitions: Definitions;
  readonly ids: IdSource;
  readonly cipher: PartCipher;
  readonly digest: Digest;
}

/** Who decides by which rule. */
export interface Authority {
  readonly actor: Actor;
  readonly rule: string;
  /** In whose place, as their subject. */
  readonly onBehalfOf?: string | undefined;
}

export type Decided =
  | { readonly kind: 'outcome'; readonly record: CaseRecord; readonly outcome: Outcome }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

/** A case before its first event. */
export type NewCase = Omit<CaseRecord, 'state' | 'lastHash' | 'awaitsHandOver' | 'moneyOpen'>;

/**
 * Decides one command and writes everything that its outcome means into the draft: the event with its header and sealed
 * parts, the case, and the rows behind its effects. A refusal is written into the table of refused attempts.
 */
export function decideInto(
  draft: BatchDraft,
  ports: DecidingPorts,
  asked: {
    readonly record: CaseRecord | NewCase;
    readonly definition: Definition;
    /** The version that decides, where the event leads to another one: `definition` is that other one. */
    readonly decidedBy?: Definition | undefined;
    readonly command: Command;
    readonly parts: readonly (PartToSeal | PreparedPart)[];
    readonly authority: Authority;
    /** A late entry is received before now. */
    readonly at?: Instant | undefined;
  },
): Decided {
  const { record, definition, decidedBy = definition, command, authority } = asked;
  const known = 'state' in record ? record : undefined;
  const moment = { at: asked.at ?? draft.loaded.legalNow, edition: CURRENT_EDITION.edition };
  const decision = decide(decidedBy.version, known?.state, command, moment);
  if (decision.kind === 'refusal') {
    const seq = known?.state.seq ?? 0;
    recordRefusal(draft, ports, { record, name: command.name, actor: authority.actor, seq, code: decision.code });
    return { kind: 'refusal', refusal: decision };
  }
  const seq = decision.state.seq;
  const { retention } = definition.version;
  const sealed = sealParts(draft, ports, { caseId: record.id, seq, parts: asked.parts, retention });
  const previous = known?.lastHash;
  const header = headerOf(ports, { record, definition, authority, outcome: decision, sealed, previous });
  const bytes = headerBytes(header);
  const hash = ports.digest(bytes);
  draft.events.put({
    caseId: record.id,
    seq,
    id: header.event,
    type: decision.event.type,
    at: decision.event.at,
    header: bytes,
    hash,
  });
  const awaitsHandOver = awaitingHandOver(decision.state).length > 0;
  const moneyOpen = openVnd(decision.state) !== 0;
  const next: CaseRecord = { ...record, state: decision.state, lastHash: hash, awaitsHandOver, moneyOpen };
  draft.cases.put(next);
  const { onBehalfOf } = authority;
  const { effects, event } = decision;
  const asksFor = { record: next, before: known?.state, definition, effects, onBehalfOf };
  recordEffects(draft, ports.ids, asksFor);
  recordOutsideNumbers(draft, asksFor, actorName(authority.actor));
  const isToldAnew = event.type === 'supplement-submitted' && asked.parts.some(tellsAnew);
  takeAwayOvertaken(draft, ports.ids, { record: next, definition, event, isToldAnew, authority });
  return { kind: 'outcome', record: next, outcome: decision };
}

/** A supplement of papers alone leaves the application as it was. */
function tellsAnew(part: PartToSeal | PreparedPart): boolean {
  const told = 'data' in part ? part.data['data'] : undefined;
  return isRecord(told) && Object.keys(told).length > 0;
}

function headerOf(
  ports: DecidingPorts,
  at: {
    readonly record: CaseRecord | NewCase;
    readonly definition: Definition;
    readonly authority: Authority;
    readonly outcome: Outcome;
    readonly sealed: readonly CommittedPart[];
    readonly previous: string | undefined;
  },
): EventHeader {
  const { event, state, effects } = at.outcome;
  const { onBehalfOf } = at.authority;
  return {
    v: 1,
    case: at.record.id,
    seq: state.seq,
    event: ports.ids.uuid(event.at),
    type: event.type,
    facts: event.facts,
    actor: actorName(at.authority.actor),
    ...(onBehalfOf !== undefined && { onBehalfOf: actorName({ kind: 'person', subject: onBehalfOf }) }),
    rule: at.authority.rule,
    at: event.at,
    edition: event.edition,
    definition: at.definition.digest,
    state: stateDigest(state, ports.digest),
    effects: effectsDigest(effects, ports.digest),
    parts: [...at.sealed],
    nonce: ports.ids.nonce(),
    previous: at.previous ?? BEFORE_THE_FIRST,
  };
}

/** Keeps a refused attempt, for auditors. */
export function recordRefusal(
  draft: BatchDraft,
  { ids }: DecidingPorts,
  refused: {
    readonly record: CaseRecord | NewCase;
    /** What was tried. */
    readonly name: string;
    readonly actor: Actor;
    readonly seq: number;
    readonly code: string;
  },
): void {
  const at = draft.loaded.legalNow;
  draft.refusals.put({
    id: ids.uuid(at),
    caseId: refused.record.id,
    seq: refused.seq,
    at,
    command: refused.name,
    code: refused.code,
    actor: actorName(refused.actor),
  });
}
