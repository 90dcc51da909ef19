/** What changed of a case between two moments of its history, and by which event. */
import { eventOf, parseHeader, type EventHeader } from '../../../kernel/header.js';
import type { Lineage } from '../../../kernel/migration/lineage.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { replay } from '../../../kernel/replay.js';
import { required } from '../../../kernel/values/assert.js';
import type { StoredEvent } from '../ports/history-reader.port.js';
import { isReached, shownOf, type WantedMoment } from '../replay-case/moment.js';

type Leaf = string | number | boolean | null;

export interface Change {
  /** Where, as a JSON Pointer (RFC 6901) into what a replay shows: `/steps/birth-registration`. */
  readonly pointer: string;
  /** Absent if it was not there at the first moment. */
  readonly before?: Leaf;
  /** Absent if it is not there any more at the second one. */
  readonly after?: Leaf;
  /** The last event that changed it. */
  readonly by: Pick<EventHeader, 'seq' | 'at' | 'type' | 'actor' | 'rule'>;
}

export interface Difference {
  readonly from: Pick<EventHeader, 'seq' | 'at'>;
  readonly to: Pick<EventHeader, 'seq' | 'at'>;
  /** In the order of their events. What was changed and changed back is none. */
  readonly changes: readonly Change[];
}

type Leaves = ReadonlyMap<string, Leaf>;

/** The difference, or undefined if the history does not reach one of the moments, or reaches the second one first. */
export function differenceOf(
  version: ProcedureVersion,
  events: readonly StoredEvent[],
  { from, to }: { readonly from: WantedMoment; readonly to: WantedMoment },
  lineage?: Lineage,
): Difference | undefined {
  const headers = events.map(({ header }) => parseHeader(header));
  const [first, last] = [reachedAt(headers, from), reachedAt(headers, to)];
  if (first === undefined || last === undefined || last.seq < first.seq) return undefined;
  const told = headers.slice(0, last.seq);
  const states = replay(version, told.map(eventOf), lineage).map(({ state }) => leavesOf(shownOf(state)));
  const { seq, at } = first;
  return { from: { seq, at }, to: { seq: last.seq, at: last.at }, changes: changesBetween(told, states, seq) };
}

/** The last event that had happened at that moment. */
function reachedAt(headers: readonly EventHeader[], wanted: WantedMoment): EventHeader | undefined {
  const last = headers.findLast((header) => isReached(header, wanted));
  return 'seq' in wanted && last?.seq !== wanted.seq ? undefined : last;
}

function changesBetween(headers: readonly EventHeader[], states: readonly Leaves[], from: number): readonly Change[] {
  const before = required(states[from - 1], `state ${from}`);
  const after = required(states.at(-1), 'the last state');
  const changedBy = new Map<string, EventHeader>();
  for (const header of headers.slice(from)) {
    const [older, newer] = [states[header.seq - 2], states[header.seq - 1]];
    for (const pointer of new Set([...(older ?? before).keys(), ...(newer ?? after).keys()])) {
      if (older?.get(pointer) === newer?.get(pointer)) continue;
      // Anew at the end: the changes stand in the order of the events that made them last.
      changedBy.delete(pointer);
      changedBy.set(pointer, header);
    }
  }
  return [...changedBy].flatMap(([pointer, { seq, at, type, actor, rule }]) => {
    const [was, is] = [before.get(pointer), after.get(pointer)];
    if (was === is) return [];
    const values = { ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) };
    return [{ pointer, ...values, by: { seq, at, type, actor, rule } }];
  });
}

/** Every value below, by its pointer; what has no value below it is none. */
function leavesOf(value: unknown, pointer = '', leaves = new Map<string, Leaf>()): Leaves {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) {
    return leaves.set(pointer, value);
  }
  for (const [member, inner] of Object.entries(value ?? {})) leavesOf(inner, `${pointer}/${escaped(member)}`, leaves);
  return leaves;
}

/** As RFC 6901, section 3, writes a member's name. */
function escaped(member: string): string {
  return member.replaceAll('~', '~0').replaceAll('/', '~1');
}
