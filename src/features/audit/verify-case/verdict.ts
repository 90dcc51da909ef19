/** Whether a history is whole: its chain, and that replaying it gives the states, the effects and the case that we show. */
import { applyEvent, applySubmission } from '../../../kernel/apply-event.js';
import type { Applied } from '../../../kernel/case-state.js';
import type { CaseState } from '../../../kernel/case-state.js';
import { effectsDigest, eventOf, parseHeader, stateDigest, verifyChain } from '../../../kernel/header.js';
import type { ChainBreak, EventHeader } from '../../../kernel/header.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { InvariantBroken } from '../../../kernel/values/assert.js';
import type { WholeHistory } from '../ports/history-reader.port.js';
import { sha256 } from '../sha256.js';

/** What is broken: the chain itself, or what replay finds beside it. */
export type BreakKind = ChainBreak | 'definition' | 'not-replayable' | 'state' | 'effects' | 'missing-events' | 'case';

export type Verdict =
  | { readonly ok: true; readonly events: number; readonly head: string }
  | {
      readonly ok: false;
      readonly events: number;
      readonly firstBreak: { readonly seq: number; readonly what: BreakKind };
    };

/**
 * Recomputes everything that is said of a case from its history alone.
 *
 * @param digest - of the definition that this deployment runs for the case's version
 */
export function verdictOf(version: ProcedureVersion, { record, events }: WholeHistory, digest: string): Verdict {
  const broken = (seq: number, what: BreakKind): Verdict => ({
    ok: false,
    events: events.length,
    firstBreak: { seq, what },
  });
  const chain = verifyChain(events, sha256);
  if (!chain.ok) return broken(chain.seq, chain.what);
  if (events.length !== record.state.seq) return broken(events.length + 1, 'missing-events');
  const headers = events.map(({ header }) => parseHeader(header));
  const foreign = headers.find(({ definition }) => definition !== digest);
  if (foreign !== undefined) return broken(foreign.seq, 'definition');
  const difference = replayBreak(version, headers);
  if (difference !== undefined) return broken(difference.seq, difference.what);
  const last = headers.at(-1);
  const isShown = stateDigest(record.state, sha256) === last?.state && record.lastHash === events.at(-1)?.hash;
  return isShown ? { ok: true, events: events.length, head: record.lastHash } : broken(events.length, 'case');
}

/** The first event whose header claims what replay does not find. */
function replayBreak(
  version: ProcedureVersion,
  headers: readonly EventHeader[],
): { readonly seq: number; readonly what: BreakKind } | undefined {
  let before: CaseState | undefined;
  for (const header of headers) {
    const applied = foldedBy(version, before, header);
    if (applied === undefined) return { seq: header.seq, what: 'not-replayable' };
    if (stateDigest(applied.state, sha256) !== header.state) return { seq: header.seq, what: 'state' };
    if (effectsDigest(applied.effects, sha256) !== header.effects) return { seq: header.seq, what: 'effects' };
    before = applied.state;
  }
  return undefined;
}

/** The case after one more event; undefined where its version does not take it. */
function foldedBy(version: ProcedureVersion, before: CaseState | undefined, header: EventHeader): Applied | undefined {
  try {
    return before === undefined
      ? applySubmission(version, eventOf(header))
      : applyEvent(version, before, eventOf(header));
  } catch (error) {
    if (error instanceof InvariantBroken) return undefined;
    throw error;
  }
}
