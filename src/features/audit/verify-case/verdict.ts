/** Whether a history is whole: its chain, and that replaying it gives the states, the effects and the case that we show. */
import { applyEvent, applySubmission } from '../../../kernel/apply-event.js';
import type { Applied } from '../../../kernel/case-state.js';
import type { CaseState } from '../../../kernel/case-state.js';
import {
  BEFORE_THE_FIRST,
  effectsDigest,
  eventOf,
  parseHeader,
  stateDigest,
  verifyChain,
} from '../../../kernel/header.js';
import type { EventHeader } from '../../../kernel/header.js';
import { versionInForce } from '../../../kernel/migration/lineage.js';
import type { Lineage } from '../../../kernel/migration/lineage.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { InvariantBroken } from '../../../kernel/values/assert.js';
import type { StoredEvent, WholeHistory } from '../ports/history-reader.port.js';
import { sha256 } from '../sha256.js';

/** What is broken: the chain itself, or what replay finds beside it. */
export const BREAKS = [
  'unreadable',
  'not-canonical',
  'hash',
  'previous',
  'sequence',
  'case',
  'definition',
  'not-replayable',
  'state',
  'effects',
  'missing-events',
] as const;
type BreakKind = (typeof BREAKS)[number];

export type Verdict =
  | { readonly ok: true; readonly events: number; readonly head: string }
  | {
      readonly ok: false;
      readonly events: number;
      readonly firstBreak: Break;
    };

/** The versions that the case may have been migrated to, by number. */
type Others = (version: number) => { readonly version: ProcedureVersion; readonly digest: string } | undefined;

/** By what a history begins, and what it may have gone on by. */
interface Told {
  readonly version: ProcedureVersion;
  readonly digest: string;
  readonly others: Others;
}

/** Where a history breaks first. */
interface Break extends Partial<Evidence> {
  readonly seq: number;
  readonly what: BreakKind;
}

/** What had to be there, and what is: digests, or numbers of events. */
interface Evidence {
  readonly expected: string;
  readonly found: string;
}

/**
 * Recomputes everything that is said of a case from its history alone.
 *
 * @param digest - of the definition that this deployment runs for the case's version
 */
export function verdictOf(
  version: ProcedureVersion,
  { record, events }: WholeHistory,
  digest: string,
  others: Others = () => undefined,
): Verdict {
  const firstBreak = chainBreak(events) ?? contentBreak({ version, digest, others }, { record, events });
  if (firstBreak !== undefined) return { ok: false, events: events.length, firstBreak };
  return { ok: true, events: events.length, head: record.lastHash };
}

function chainBreak(events: readonly StoredEvent[]): Break | undefined {
  const chain = verifyChain(events, sha256);
  if (chain.ok) return undefined;
  const { seq, what } = chain;
  const [before, row] = [events[seq - 2], events[seq - 1]];
  if (row !== undefined && what === 'hash') return { seq, what, expected: row.hash, found: sha256(row.header) };
  if (row !== undefined && what === 'previous') {
    return { seq, what, expected: before?.hash ?? BEFORE_THE_FIRST, found: parseHeader(row.header).previous };
  }
  return { seq, what };
}

/** What a whole chain can still claim wrongly. */
function contentBreak({ version, digest, others }: Told, whole: WholeHistory): Break | undefined {
  const { record, events } = whole;
  const count = events.length;
  if (count !== record.state.seq) {
    return { seq: count + 1, what: 'missing-events', expected: String(record.state.seq), found: String(count) };
  }
  const headers = events.map(({ header }) => parseHeader(header));
  return (
    foreignDefinition(headers, { digest, others }) ??
    replayBreak({ version, others }, headers) ??
    shownBreak(whole, headers.at(-1)?.state ?? '')
  );
}

/** The first event that names another definition than that of its version: a migration leads to the one that it names. */
function foreignDefinition(
  headers: readonly EventHeader[],
  { digest, others }: Pick<Told, 'digest' | 'others'>,
): Break | undefined {
  let expected = digest;
  for (const { seq, type, facts, definition } of headers) {
    if (type === 'case-migrated') expected = others(Number(facts['to']))?.digest ?? 'none';
    if (definition !== expected) return { seq, what: 'definition', expected, found: definition };
  }
  return undefined;
}

/** The first event whose header claims what replay does not find. */
function replayBreak(
  { version, others }: Pick<Told, 'version' | 'others'>,
  headers: readonly EventHeader[],
): Break | undefined {
  let before: CaseState | undefined;
  for (const header of headers) {
    const { seq } = header;
    const applied = foldedBy(version, before, header, (number) => others(number)?.version);
    if (applied === undefined) return { seq, what: 'not-replayable' };
    const [state, effects] = [stateDigest(applied.state, sha256), effectsDigest(applied.effects, sha256)];
    if (state !== header.state) return { seq, what: 'state', expected: header.state, found: state };
    if (effects !== header.effects) return { seq, what: 'effects', expected: header.effects, found: effects };
    before = applied.state;
  }
  return undefined;
}

/** Whether the case that we show is the one that its history comes to. */
function shownBreak({ record, events }: WholeHistory, told: string): Break | undefined {
  const [seq, what, shown] = [events.length, 'case', stateDigest(record.state, sha256)] as const;
  if (shown !== told) return { seq, what, expected: told, found: shown };
  const head = events.at(-1)?.hash ?? BEFORE_THE_FIRST;
  return record.lastHash === head ? undefined : { seq, what, expected: head, found: record.lastHash };
}

/** The case after one more event; undefined where its version does not take it. */
function foldedBy(
  version: ProcedureVersion,
  before: CaseState | undefined,
  header: EventHeader,
  lineage: Lineage,
): Applied | undefined {
  try {
    return before === undefined
      ? applySubmission(version, eventOf(header))
      : applyEvent(versionInForce(version, before, lineage), before, eventOf(header), lineage);
  } catch (error) {
    if (error instanceof InvariantBroken) return undefined;
    throw error;
  }
}
