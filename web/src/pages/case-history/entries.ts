/** What stands on the time axis, in order: events, what changed nothing beside them, and the waits between them. */
import type { Attempt, HistoryEvent, HolderChange, UnappliedAnswer } from '../../features/history/history.js';
import { daysOffBetween, waitBetween, type DaysOff, type DerivedDay, type Wait } from '../../features/history/waits.js';
import type { HistorySearch } from './search.js';

export type Entry =
  | { readonly kind: 'event'; readonly event: HistoryEvent }
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  | { readonly kind: 'answer'; readonly answer: UnappliedAnswer }
  | { readonly kind: 'holder'; readonly change: HolderChange }
  | { readonly kind: 'wait'; readonly after: number; readonly wait: Wait; readonly off: readonly DaysOff[] }
  /** Events that the filter leaves out. */
  | { readonly kind: 'hidden'; readonly after: number; readonly count: number };

/** What stands between events and changed nothing of the case. */
export interface Beside {
  readonly attempts: readonly Attempt[];
  readonly answers: readonly UnappliedAnswer[];
  readonly changes: readonly HolderChange[];
}

interface Told {
  readonly events: readonly HistoryEvent[];
  readonly beside: Beside;
  readonly days: readonly DerivedDay[];
  readonly search: HistorySearch;
}

/** What stands on the axis, from the top; how much of what stands between the events is the reader's choice of density. */
export function entriesOf({ events, beside, days, search }: Told): readonly Entry[] {
  const shown = events.filter((event) => isWanted(event, search));
  const isFiltered = shown.length < events.length;
  const entries = shown.flatMap((event, index): readonly Entry[] => {
    const before = shown[index - 1];
    const between = isFiltered ? [] : besideOf(event.seq, beside);
    return [
      ...hiddenBetween(before?.seq ?? 0, event.seq),
      ...waited(before, event, days),
      { kind: 'event', event },
      ...between,
    ];
  });
  const last = shown.at(-1);
  return last === undefined ? [] : [...entries, ...hiddenBetween(last.seq, events.length + 1)];
}

/** How much of what stands between the events is left out, because the filter leaves out some of the events. */
export function besideLeftOut({ events, beside, search }: Omit<Told, 'days'>): number {
  if (events.every((event) => isWanted(event, search))) return 0;
  return beside.attempts.length + beside.answers.length + beside.changes.length;
}

/** What came after that event and before the next, and changed nothing. */
function besideOf(after: number, { attempts, answers, changes }: Beside): readonly Entry[] {
  const tried = attempts.map((attempt) => ({ ...attempt, entry: { kind: 'attempt', attempt } as const }));
  const answered = answers.map((answer) => ({ ...answer, entry: { kind: 'answer', answer } as const }));
  const held = changes.map((change) => ({ ...change, entry: { kind: 'holder', change } as const }));
  return [...tried, ...answered, ...held]
    .filter(({ seq }) => seq === after)
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .map(({ entry }) => entry);
}

function hiddenBetween(before: number, after: number): readonly Entry[] {
  const count = after - before - 1;
  return count > 0 ? [{ kind: 'hidden', after: before, count }] : [];
}

/** Between two events that follow each other. */
function waited(before: HistoryEvent | undefined, event: HistoryEvent, days: readonly DerivedDay[]): readonly Entry[] {
  if (before === undefined || before.seq !== event.seq - 1) return [];
  const wait = waitBetween(before.at, event.at);
  if (wait === undefined) return [];
  return [{ kind: 'wait', after: before.seq, wait, off: daysOffBetween(before.at, event.at, days) }];
}

function isWanted({ type, facts }: HistoryEvent, { types, step }: HistorySearch): boolean {
  return (types === undefined || types.includes(type)) && (step === undefined || stepOf(facts) === step);
}

/** The step that an event is about; a deadline is named after its step. */
export function stepOf({ step, deadline }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof step === 'string') return step;
  return typeof deadline === 'string' ? deadline.split('.')[0] : undefined;
}
