import { Temporal } from 'temporal-polyfill';
import { assert, required } from '../values/assert.js';
import { instantAt, instantFromMs, msOf, plusDays } from '../values/time.js';
import type { Instant, LocalDate } from '../values/time.js';

/** A weekday; `monday` is the first of the ISO week. */
export type Weekday = (typeof WEEKDAYS)[number];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** One stretch of opening, `HH:MM` to `HH:MM` on the clock in Vietnam. */
export type OpenInterval = readonly [from: string, to: string];

/** When a site is open: its intervals of each weekday, in order; an empty list is closed. */
export type OfficeHours = Readonly<Record<Weekday, readonly OpenInterval[]>>;

/** A text in the two languages that people read here. */
export type BilingualText = { readonly vi: string; readonly en: string };

type NamedDay = {
  readonly on: LocalDate;
  readonly name: BilingualText;
  /** The law or decision, or why there is none yet. */
  readonly source: string;
  /** False until a law or decision was seen that fixes this very day. */
  readonly confirmed: boolean;
};

/** A day that the calendar names; all but holidays stand in exchange for another day. */
export type DayEntry = NamedDay &
  (
    | { readonly kind: 'holiday' }
    | {
        readonly kind: 'compensatory-day-off' | 'swapped-day-off' | 'swapped-working-day';
        readonly inExchangeFor: LocalDate;
      }
  );

/** One immutable state of the official calendar. A later decision makes a new edition, never another content. */
export type CalendarEdition = {
  /** Its name, e.g. `2026-11`, as events record it. */
  readonly edition: string;
  readonly coversFrom: LocalDate;
  /** The last covered day. */
  readonly coversTo: LocalDate;
  readonly days: readonly DayEntry[];
  readonly officeHours: { readonly default: OfficeHours; readonly byOffice?: Readonly<Record<string, OfficeHours>> };
};

/** What an edition says of one day. */
export type CalendarDay = {
  readonly weekday: Weekday;
  readonly working: boolean;
  readonly entry: DayEntry | null;
  /** Working days from the first covered day up to and including this one. */
  readonly workingDaysSoFar: number;
  /** Midnight in Vietnam, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly beginsMs: number;
};

/** A moment as people in Vietnam read it. */
export type WallClock = { readonly day: LocalDate; /** `HH:MM` */ readonly time: string };

type CalendarIndex = {
  readonly days: ReadonlyMap<LocalDate, CalendarDay>;
  /** The covered days in order; the first begins at `beginsMs`, each other 24 hours after the one before. */
  readonly dates: readonly LocalDate[];
  readonly beginsMs: number;
  readonly workingDays: readonly LocalDate[];
};

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Editions are immutable, so each is laid out once and every later question is one look-up. */
const indexes = new WeakMap<CalendarEdition, CalendarIndex>();

/**
 * What the edition says of the day.
 *
 * @throws InvariantBroken if the edition does not cover the day
 */
export function calendarDay(edition: CalendarEdition, day: LocalDate): CalendarDay {
  return required(indexOf(edition).days.get(day), `${day} in calendar edition ${edition.edition}`);
}

/**
 * The day and time in Vietnam at that moment.
 *
 * @throws InvariantBroken if the edition does not cover the day
 */
export function wallClock(edition: CalendarEdition, at: Instant): WallClock {
  const { dates, beginsMs } = indexOf(edition);
  const elapsedMs = msOf(at) - beginsMs;
  const day = required(dates[Math.floor(elapsedMs / DAY_MS)], `${at} in calendar edition ${edition.edition}`);
  const minutes = Math.floor((elapsedMs % DAY_MS) / MINUTE_MS);
  return { day, time: `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}` };
}

/**
 * Whether limits count this day: Monday to Friday, as changed by the entries. The desk's opening hours do not matter:
 * a site may serve people on Saturday mornings, and no limit runs.
 *
 * In doubt a day is off (our own reading): an unconfirmed day off counts as off, and an unconfirmed working Saturday does
 * not count as working. So nobody is given an appointment on a day when the door may be closed, an applicant's own limit
 * is never cut short, and a decision that settles the doubt can only bring an appointment forward. The price is at most
 * the doubted days more for the agency, until a new edition settles them.
 *
 * @throws InvariantBroken if the edition does not cover the day
 */
export function isWorkingDay(edition: CalendarEdition, day: LocalDate): boolean {
  return calendarDay(edition, day).working;
}

/**
 * The first working day after (never on) the day.
 *
 * @throws InvariantBroken if it lies outside the edition
 */
export function nextWorkingDay(edition: CalendarEdition, day: LocalDate): LocalDate {
  return addWorkingDays(edition, day, 1);
}

/**
 * The `count`-th working day after the day; a negative count goes back. Zero gives the day itself, which must then be a working day.
 *
 * @throws InvariantBroken if the result lies outside the edition, or if zero is added to a day off
 */
export function addWorkingDays(edition: CalendarEdition, day: LocalDate, count: number): LocalDate {
  const { working, workingDaysSoFar } = calendarDay(edition, day);
  assert(count !== 0 || working, `${day} is not a working day`);
  const last = count < 0 && !working ? workingDaysSoFar : workingDaysSoFar - 1;
  const found = indexOf(edition).workingDays[last + count];
  return required(found, `working day ${count} from ${day} in calendar edition ${edition.edition}`);
}

/**
 * How many working days lie after `after` and not after `upTo`; negative if `upTo` comes first.
 *
 * @throws InvariantBroken if the edition does not cover both days
 */
export function workingDaysBetween(edition: CalendarEdition, after: LocalDate, upTo: LocalDate): number {
  return calendarDay(edition, upTo).workingDaysSoFar - calendarDay(edition, after).workingDaysSoFar;
}

/**
 * When the site is open on the day, in order; empty on days off. A working Saturday keeps the hours of the day it stands for.
 *
 * @param office - an office of `byOffice`; any other has the default hours
 * @throws InvariantBroken if the edition does not cover the day
 */
export function officeHoursOn(edition: CalendarEdition, day: LocalDate, office: string): readonly OpenInterval[] {
  const { entry, weekday, working } = calendarDay(edition, day);
  const hours = edition.officeHours.byOffice?.[office] ?? edition.officeHours.default;
  if (entry === null) return hours[weekday];
  if (!working || entry.kind !== 'swapped-working-day') return [];
  return hours[calendarDay(edition, entry.inExchangeFor).weekday];
}

/**
 * The moment at which the site opens on a working day.
 *
 * @throws InvariantBroken if it is no working day, or not covered
 */
export function openingInstant(edition: CalendarEdition, day: LocalDate, office: string): Instant {
  return instantOn(edition, day, required(workingHours(edition, day, office).at(0), `opening time on ${day}`)[0]);
}

/**
 * The moment at which the site closes on a working day.
 *
 * @throws InvariantBroken if it is no working day, or not covered
 */
export function closingInstant(edition: CalendarEdition, day: LocalDate, office: string): Instant {
  return instantOn(edition, day, closingTime(edition, day, office));
}

/**
 * The time, `HH:MM`, at which the site closes on a working day.
 *
 * @throws InvariantBroken if it is no working day, or not covered
 */
export function closingTime(edition: CalendarEdition, day: LocalDate, office: string): string {
  return required(workingHours(edition, day, office).at(-1), `closing time on ${day}`)[1];
}

/** A site that keeps its desk shut on a working day is still at work: the default hours then bound the day. */
function workingHours(edition: CalendarEdition, day: LocalDate, office: string): readonly OpenInterval[] {
  assert(isWorkingDay(edition, day), `${day} is not a working day`);
  const own = officeHoursOn(edition, day, office);
  return own.length > 0 ? own : edition.officeHours.default[calendarDay(edition, day).weekday];
}

function indexOf(edition: CalendarEdition): CalendarIndex {
  const known = indexes.get(edition);
  if (known) return known;

  const laidOut = layOut(edition);
  indexes.set(edition, laidOut);
  return laidOut;
}

function layOut(edition: CalendarEdition): CalendarIndex {
  const entries = new Map(edition.days.map((entry) => [entry.on, entry]));
  assert(entries.size === edition.days.length, `calendar edition ${edition.edition} names a day twice`);
  const days = new Map<LocalDate, CalendarDay>();
  const workingDays: LocalDate[] = [];
  const firstWeekday = Temporal.PlainDate.from(edition.coversFrom).dayOfWeek - 1;
  const beginsMs = msOf(instantAt(edition.coversFrom, '00:00'));
  for (let day = edition.coversFrom; day <= edition.coversTo; day = plusDays(day, 1)) {
    const weekday = required(WEEKDAYS[(firstWeekday + days.size) % 7], 'weekday');
    const entry = entries.get(day) ?? null;
    const working = counts(weekday, entry);
    if (working) workingDays.push(day);
    const dayBeginsMs = beginsMs + days.size * DAY_MS;
    days.set(day, { weekday, working, entry, workingDaysSoFar: workingDays.length, beginsMs: dayBeginsMs });
  }
  const lastBeginsMs = beginsMs + (days.size - 1) * DAY_MS;
  assert(
    lastBeginsMs === msOf(instantAt(edition.coversTo, '00:00')),
    'Vietnam changed its clocks in the covered years',
  );
  return { days, dates: [...days.keys()], beginsMs, workingDays };
}

/** Vietnam keeps one offset (checked when the edition is laid out), so a time of day is plain arithmetic here. */
function instantOn(edition: CalendarEdition, day: LocalDate, time: string): Instant {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return instantFromMs(calendarDay(edition, day).beginsMs + minutes * MINUTE_MS);
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

function counts(weekday: Weekday, entry: DayEntry | null): boolean {
  if (entry === null) return weekday !== 'saturday' && weekday !== 'sunday';
  return entry.kind === 'swapped-working-day' && entry.confirmed;
}
