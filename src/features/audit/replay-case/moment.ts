/** A case at one moment of its history. */
import type { CaseState } from '../../../kernel/case-state.js';
import { activeStates } from '../../../kernel/chart-state.js';
import { effectsDigest, eventOf, parseHeader, stateDigest } from '../../../kernel/header.js';
import type { EventHeader } from '../../../kernel/header.js';
import { versionInForce } from '../../../kernel/migration/lineage.js';
import type { Lineage } from '../../../kernel/migration/lineage.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { replay } from '../../../kernel/replay.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { StoredEvent } from '../ports/history-reader.port.js';
import { sha256 } from '../sha256.js';

/** After the event of that number, or after the last event until that time. */
export type WantedMoment = { readonly seq: number } | { readonly at: Instant };

/** The moment, or undefined if the history does not reach it. */
export function momentOf(
  version: ProcedureVersion,
  events: readonly StoredEvent[],
  wanted: WantedMoment,
  lineage?: Lineage,
) {
  const headers = events.map(({ header }) => parseHeader(header));
  const until = headers.filter((header) => isReached(header, wanted));
  const last = until.at(-1);
  if (last === undefined || ('seq' in wanted && last.seq !== wanted.seq)) return undefined;
  const folded = replay(version, until.map(eventOf), lineage);
  const applied = folded.at(-1);
  if (applied === undefined) return undefined;
  const { state, effects } = applied;
  const active = folded.map((one) => activeStates(versionInForce(version, one.state, lineage).chart, one.state.chart));
  const { seq, at, type, actor, rule, facts } = last;
  return {
    seq,
    at,
    event: { type, actor, rule, facts },
    ...shownOf(state),
    activeStates: active.at(-1) ?? [],
    path: until.map((header, index) => ({
      seq: header.seq,
      type: header.type,
      left: without(active[index - 1], active[index]),
      entered: without(active[index], active[index - 1]),
    })),
    effects,
    matchesHeader: stateDigest(state, sha256) === last.state && effectsDigest(effects, sha256) === last.effects,
  };
}

function without(states: readonly string[] = [], others: readonly string[] = []): readonly string[] {
  return states.filter((state) => !others.includes(state));
}

/** What an auditor is shown of a state, whether at one moment or as the difference of two. */
export function shownOf({ status, steps, workItems, incidents, timers, clocks, documents, ...rest }: CaseState) {
  const { handedOver = {}, corrected = {}, chart } = rest;
  const openWork = { workItems, incidents, timers };
  return { status, steps, facts: chart.context.facts, openWork, clocks, documents, handedOver, corrected };
}

/** Whether the event had happened at that moment. */
export function isReached(header: EventHeader, wanted: WantedMoment): boolean {
  return 'seq' in wanted ? header.seq <= wanted.seq : header.at <= wanted.at;
}
