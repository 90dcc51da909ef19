import { assert, required } from '../values/assert.js';
import { laterOf } from '../values/time.js';
import type { Instant, LocalDate } from '../values/time.js';
import { countDeadline, usedBeforePause } from './deadline-count.js';
import type { ClockTerms, ClockTurn } from './deadline-count.js';
import { addWorkingDays, openingInstant } from './working-calendar.js';
import type { CalendarEdition } from './working-calendar.js';

/** How a limit is counted, as a procedure's version states it. */
export type DeadlineRule = {
  readonly name: string;
  /** 0 to 366 working days after day zero; 0 is "on the same day". */
  readonly length: { readonly workingDays: number };
  /** The whole limit, day zero to end, once verification has started; longer than `length`. */
  readonly extended?: { readonly workingDays: number };
  /** `HH:MM` in Vietnam: what is received at or after it counts from the next working day. */
  readonly cutOff: string;
  /** Whether a supplement request stops the count or voids it. */
  readonly onSupplement: 'pause' | 'restart';
  /** The warning comes when the office opens that many working days before the last day; absent: no warning. */
  readonly warnWorkingDaysBefore?: number;
  /** The legal source of the limit. */
  readonly article: string;
  /** False until the text of that source was seen. */
  readonly confirmed: boolean;
};

/**
 * A running limit of a case: what it is counted from, and the result. Plain JSON, kept in the state of the case.
 * `replacedDueOn` and `startedAt` tell lateness for good: a new appointment sets a new date and leaves the missed one there.
 */
export type LegalClock = ClockTerms & {
  /** Name of the rule. */
  readonly rule: string;
  /** Name of the calendar edition that the result was counted by. */
  readonly edition: string;
  /** The day that counts as the day of receipt, for the count in force. */
  readonly dayZero: LocalDate;
  /** The limit in force: as granted, extended or newly appointed. */
  readonly lengthWorkingDays: number;
  /** Working days counted in full before the latest pause. */
  readonly usedWorkingDays: number;
  /** While set, `dueOn` and `dueAt` stand still and say nothing. */
  readonly pausedSince: Instant | null;
  /** The last days that new appointments replaced, oldest first. */
  readonly replacedDueOn: readonly LocalDate[];
  /** The last day, a working day. */
  readonly dueOn: LocalDate;
  /** Closing of the office on the last day. */
  readonly dueAt: Instant;
};

/** When something happened to the clock, and the edition in force then. */
export type ClockMoment = { readonly at: Instant; readonly edition: CalendarEdition };

const LENGTH_MAX_WORKING_DAYS = 366;
const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * The clock of a dossier received at that moment. Day zero is the day of receipt if it is a working day and the time is
 * before the cut-off, else the next working day; the last day is the n-th working day after it, or day zero itself if n is 0.
 *
 * @throws InvariantBroken if the rule is out of bounds or the edition does not cover the limit
 * @see Law on Civil Status 2014, art. 5.3; Decree 63/2024/NĐ-CP, art. 7
 */
export function startClock(rule: DeadlineRule, start: ClockMoment & { readonly office: string }): LegalClock {
  assertLength(rule.length.workingDays);
  assert(TIME_OF_DAY.test(rule.cutOff), `the cut-off of ${rule.name} is no time of day`);
  const terms: ClockTerms = {
    office: start.office,
    cutOff: rule.cutOff,
    onSupplement: rule.onSupplement,
    grantedWorkingDays: rule.length.workingDays,
    startedAt: start.at,
    turns: [],
  };
  return clockOf(rule.name, terms, start.edition);
}

/**
 * Stops the count for a supplement. Days counted in full before this day stay used. On a clock that is late already the
 * missed date stands (own reading).
 *
 * @throws InvariantBroken if the clock is paused or time runs backwards
 */
export function pauseClock(clock: LegalClock, { at, edition }: ClockMoment): LegalClock {
  return turned(clock, { turn: 'paused', at }, edition);
}

/**
 * Goes on counting, after the same cut-off rule as at receipt. `pause`: the day of resumption takes the place of the day of
 * the pause, so it is the first of the remaining days (own reading: asking and answering on one day moves nothing). `restart`: it is a new day zero.
 *
 * @throws InvariantBroken if the clock is not paused or time runs backwards
 */
export function resumeClock(clock: LegalClock, { at, edition }: ClockMoment): LegalClock {
  return turned(clock, { turn: 'resumed', at }, edition);
}

/**
 * Puts the rule's longer limit in force because verification has started; days already used stay used. It changes nothing
 * once the limit has passed or a new appointment was made: an extension must come in time (own reading).
 *
 * @throws InvariantBroken if the clock is not of this rule or the rule has no longer limit
 */
export function extendClock(clock: LegalClock, rule: DeadlineRule, { at, edition }: ClockMoment): LegalClock {
  assert(rule.name === clock.rule, `clock ${clock.rule} is not counted by ${rule.name}`);
  const { workingDays } = required(rule.extended, `extension of ${rule.name}`);
  assertLength(workingDays);
  assert(workingDays > rule.length.workingDays, `the extension of ${rule.name} is not longer`);
  return turned(clock, { turn: 'extended', at, workingDays }, edition);
}

/**
 * Sets a new appointment after lateness: so many working days from the moment, counted like a new receipt. The date that
 * it replaces is kept, so the case stays late in every statistic.
 *
 * @throws InvariantBroken if the clock is paused or the length is out of bounds
 */
export function reappointClock(
  clock: LegalClock,
  { at, edition, workingDays }: ClockMoment & { readonly workingDays: number },
): LegalClock {
  assertLength(workingDays);
  return turned(clock, { turn: 'reappointed', at, workingDays }, edition);
}

/**
 * The clock counted anew, from its start, by another edition: a holiday was decided or withdrawn since.
 *
 * @throws InvariantBroken if the edition does not cover the limit
 */
export function amendClock(clock: LegalClock, newEdition: CalendarEdition): LegalClock {
  return clockOf(clock.rule, clock, newEdition);
}

/**
 * When to warn that the limit ends: the office's opening so many working days before the last day, not before the latest
 * turn of the clock. Null if the rule does not warn or the clock stands.
 *
 * @throws InvariantBroken if the clock is not of this rule or was counted by another edition
 */
export function warningInstant(clock: LegalClock, rule: DeadlineRule, edition: CalendarEdition): Instant | null {
  assertCountedBy(clock, rule, edition);
  if (rule.warnWorkingDaysBefore === undefined || clock.pausedSince !== null) return null;
  const daysBefore = Math.min(rule.warnWorkingDaysBefore, clock.lengthWorkingDays);
  const warnsOn = addWorkingDays(edition, clock.dueOn, -daysBefore);
  return laterOf(openingInstant(edition, warnsOn, clock.office), clock.turns.at(-1)?.at ?? clock.startedAt);
}

/** Stops a mix-up of clocks, rules and editions: a wrong date looks like a right one. */
export function assertCountedBy(clock: LegalClock, rule: DeadlineRule, edition: CalendarEdition): void {
  assert(rule.name === clock.rule, `clock ${clock.rule} is not counted by ${rule.name}`);
  assert(
    edition.edition === clock.edition,
    `clock ${clock.rule} was counted by ${clock.edition}, not ${edition.edition}`,
  );
}

function turned(clock: LegalClock, turn: ClockTurn, edition: CalendarEdition): LegalClock {
  return clockOf(clock.rule, { ...clock, turns: [...clock.turns, turn] }, edition);
}

/** A clock is a function of its terms: no result is carried over, so no old result can be wrong. */
function clockOf(rule: string, terms: ClockTerms, edition: CalendarEdition): LegalClock {
  const { office, cutOff, onSupplement, grantedWorkingDays, startedAt, turns } = terms;
  const count = countDeadline(terms, edition);
  return {
    rule,
    edition: edition.edition,
    office,
    cutOff,
    onSupplement,
    grantedWorkingDays,
    startedAt,
    turns,
    dayZero: required(
      count.runs.find(({ voidedBy }) => voidedBy === null),
      'count in force',
    ).anchor,
    lengthWorkingDays: count.lengthWorkingDays,
    usedWorkingDays: usedBeforePause(count, edition),
    pausedSince: count.pausedSince,
    replacedDueOn: count.replacedDueOn,
    dueOn: count.dueOn,
    dueAt: count.dueAt,
  };
}

function assertLength(workingDays: number): void {
  const inBounds = Number.isInteger(workingDays) && workingDays >= 0 && workingDays <= LENGTH_MAX_WORKING_DAYS;
  assert(inBounds, `a limit of ${workingDays} working days is out of bounds`);
}
