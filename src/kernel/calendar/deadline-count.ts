import { assert } from '../values/assert.js';
import type { Instant, LocalDate } from '../values/time.js';
import {
  addWorkingDays,
  closingInstant,
  closingTime,
  isWorkingDay,
  nextWorkingDay,
  wallClock,
  workingDaysBetween,
} from './working-calendar.js';
import type { CalendarEdition, WallClock } from './working-calendar.js';

/** Something that happened to a running clock. */
export type ClockTurn =
  | { readonly turn: 'paused' | 'resumed'; readonly at: Instant }
  | { readonly turn: 'extended' | 'reappointed'; readonly at: Instant; readonly workingDays: number };

/** All that a limit is counted from, besides the calendar. */
export type ClockTerms = {
  /** The office whose closing ends the last day. */
  readonly office: string;
  /** `HH:MM`. */
  readonly cutOff: string;
  readonly onSupplement: 'pause' | 'restart';
  /** The limit as granted at the start. */
  readonly grantedWorkingDays: number;
  readonly startedAt: Instant;
  /** In order of time. */
  readonly turns: readonly ClockTurn[];
};

/** One stretch of counting, from a start to the next pause. */
export type CountRun = {
  /** The day on which it was opened, working or not. */
  readonly openedOn: LocalDate;
  /** The working day that it counts from. */
  readonly anchor: LocalDate;
  /** The number that the anchor carries: 0 as day zero, else the place of the day on which the clock was paused. */
  readonly anchorNumber: number;
  readonly pausedOn: LocalDate | null;
  /** What made its days void. */
  readonly voidedBy: 'restart' | 'reappointment' | null;
};

/** The outcome of counting. */
export type DeadlineCount = {
  readonly runs: readonly CountRun[];
  readonly lengthWorkingDays: number;
  readonly pausedSince: Instant | null;
  readonly replacedDueOn: readonly LocalDate[];
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
};

/**
 * The count from the start through every turn. The same terms and edition give the same count, wherever it is done.
 *
 * @throws InvariantBroken if the turns run backwards, pause twice, resume a running clock or reappoint a paused one, or if the edition does not reach far enough
 */
export function countDeadline(terms: ClockTerms, edition: CalendarEdition): DeadlineCount {
  const first = openRun(terms, edition, { at: terms.startedAt, anchorNumber: 0 });
  let count = dueFrom(terms, edition, {
    runs: [first],
    lengthWorkingDays: terms.grantedWorkingDays,
    pausedSince: null,
    replacedDueOn: [],
  });
  let before = terms.startedAt;
  for (const turn of terms.turns) {
    assert(turn.at >= before, `the clock turned at ${turn.at}, before ${before}`);
    count = afterTurn(terms, edition, { count, turn });
    before = turn.at;
  }
  return count;
}

/** The run whose days are being counted. */
export function currentRun(count: Pick<DeadlineCount, 'runs'>): CountRun {
  const run = count.runs.at(-1);
  assert(run, 'a count has a run');
  return run;
}

/** Working days counted in full before the latest pause of the count in force; 0 without one. */
export function usedBeforePause(count: DeadlineCount, edition: CalendarEdition): number {
  return Math.max(placeHeld(currentRun(count), edition) - 1, 0);
}

/**
 * The number at which a run stopped, or started if it is running; 0 if no day was counted yet.
 *
 * Own reading: the law says nothing of the day on which a clock stops. Here it is not used up, and the day of resumption
 * takes its place, so that asking and answering on one day moves nothing and no pause hides a day for the agency.
 */
function placeHeld({ anchor, anchorNumber, pausedOn }: CountRun, edition: CalendarEdition): number {
  if (pausedOn === null || pausedOn <= anchor) return anchorNumber;
  const upTo = anchorNumber + workingDaysBetween(edition, anchor, pausedOn);
  return isWorkingDay(edition, pausedOn) ? upTo : upTo + 1;
}

function afterTurn(
  terms: ClockTerms,
  edition: CalendarEdition,
  { count, turn }: { count: DeadlineCount; turn: ClockTurn },
): DeadlineCount {
  switch (turn.turn) {
    case 'paused':
      assert(count.pausedSince === null, 'the clock is paused already');
      return {
        ...count,
        runs: isLate(count, turn.at) ? count.runs : stopped(count, wallClock(edition, turn.at).day),
        pausedSince: turn.at,
      };
    case 'resumed':
      assert(count.pausedSince !== null, 'the clock is not paused');
      return resumed(terms, edition, { count, at: turn.at });
    case 'extended': {
      if (isLate(count, turn.at) || count.replacedDueOn.length > 0) return count;
      const longer = { ...count, lengthWorkingDays: turn.workingDays };
      return longer.pausedSince === null ? dueFrom(terms, edition, longer) : longer;
    }
    case 'reappointed':
      assert(count.pausedSince === null, 'a paused clock gets no new appointment');
      return dueFrom(terms, edition, {
        ...count,
        runs: [...voided(count.runs, 'reappointment'), openRun(terms, edition, { at: turn.at, anchorNumber: 0 })],
        lengthWorkingDays: turn.workingDays,
        replacedDueOn: [...count.replacedDueOn, count.dueOn],
      });
  }
}

/** A date once missed stays missed: neither a pause nor an extension heals it, only a new appointment sets another. */
function isLate(count: DeadlineCount, at: Instant): boolean {
  return count.pausedSince === null ? at > count.dueAt : currentRun(count).pausedOn === null;
}

function stopped(count: DeadlineCount, pausedOn: LocalDate): CountRun[] {
  return [...count.runs.slice(0, -1), { ...currentRun(count), pausedOn }];
}

function resumed(
  terms: ClockTerms,
  edition: CalendarEdition,
  { count, at }: { count: DeadlineCount; at: Instant },
): DeadlineCount {
  const running = { ...count, pausedSince: null };
  const run = currentRun(count);
  if (run.pausedOn === null) return running; // Paused when late: the missed date stands.

  const restarts = terms.onSupplement === 'restart';
  const anchorNumber = restarts ? 0 : placeHeld(run, edition);
  const earlier = restarts ? voided(count.runs, 'restart') : count.runs;
  return dueFrom(terms, edition, { ...running, runs: [...earlier, openRun(terms, edition, { at, anchorNumber })] });
}

function voided(runs: readonly CountRun[], voidedBy: 'restart' | 'reappointment'): CountRun[] {
  return runs.map((run) => ({ ...run, voidedBy: run.voidedBy ?? voidedBy }));
}

function openRun(
  terms: ClockTerms,
  edition: CalendarEdition,
  { at, anchorNumber }: { at: Instant; anchorNumber: number },
): CountRun {
  const opened = wallClock(edition, at);
  const openedOn = opened.day;
  const inTime = isWorkingDay(edition, openedOn) && isBeforeCutOff(terms, edition, opened);
  return {
    openedOn,
    anchor: inTime ? openedOn : nextWorkingDay(edition, openedOn),
    anchorNumber,
    pausedOn: null,
    voidedBy: null,
  };
}

/**
 * Law on Civil Status 2014, art. 5.3, and Decree 63/2024/NĐ-CP, art. 7: what comes after 15:00 counts from the next working
 * day. Own reading: 15:00:00 itself is after, what comes before opening belongs to that day, and a site that closes before
 * the cut-off takes nothing for the same day once it is shut.
 */
function isBeforeCutOff(terms: ClockTerms, edition: CalendarEdition, { day, time }: WallClock): boolean {
  return time < terms.cutOff && time < closingTime(edition, day, terms.office);
}

function dueFrom(
  terms: ClockTerms,
  edition: CalendarEdition,
  count: Omit<DeadlineCount, 'dueOn' | 'dueAt'>,
): DeadlineCount {
  const { anchor, anchorNumber } = currentRun(count);
  const dueOn = addWorkingDays(edition, anchor, count.lengthWorkingDays - anchorNumber);
  return { ...count, dueOn, dueAt: closingInstant(edition, dueOn, terms.office) };
}
