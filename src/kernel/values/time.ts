import { Temporal } from 'temporal-polyfill';
import { assert } from './assert.js';
import type { Brand } from './brand.js';

/** A moment, ISO 8601 in UTC with milliseconds (`2026-11-24T03:00:00.000Z`): sorts as text, hashes as text. */
export type Instant = Brand<string, 'Instant'>;

/** A calendar day in Vietnam, `YYYY-MM-DD`. */
export type LocalDate = Brand<string, 'LocalDate'>;

/** The only zone in which legal dates are counted. */
const LEGAL_ZONE = 'Asia/Ho_Chi_Minh';

const MINUTE_MS = 60_000;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * The instant that the text names, normalised to UTC milliseconds.
 *
 * @param text - ISO 8601 with `Z` or an offset
 * @throws InvariantBroken if the text is no instant
 */
export function instant(text: string): Instant {
  if (INSTANT.test(text)) return text as Instant;
  return instantFromMs(Temporal.Instant.from(text).epochMilliseconds);
}

/** The instant that many milliseconds after 1970-01-01T00:00:00Z. */
export function instantFromMs(epochMs: number): Instant {
  assert(Number.isSafeInteger(epochMs), 'epoch milliseconds must be an integer');
  const minute = Math.floor(epochMs / MINUTE_MS);
  const seconds = ((epochMs - minute * MINUTE_MS) / 1000).toFixed(3).padStart(6, '0');
  return `${minuteText(minute)}:${seconds}Z` as Instant;
}

/** Minutes that were written before, because most instants fall into few of them; only what they say is remembered, never which it is now. */
const minuteTexts = new Map<number, string>();
const MINUTES_MAX = 1_024;

function minuteText(minute: number): string {
  const known = minuteTexts.get(minute);
  if (known !== undefined) return known;
  if (minuteTexts.size === MINUTES_MAX) minuteTexts.clear();
  const text = Temporal.Instant.fromEpochMilliseconds(minute * MINUTE_MS).toString({ smallestUnit: 'minute' });
  const withoutZone = text.slice(0, -1);
  minuteTexts.set(minute, withoutZone);
  return withoutZone;
}

/** Milliseconds since 1970-01-01T00:00:00Z. */
export function msOf(at: Instant): number {
  return Date.parse(at);
}

/** The instant `ms` milliseconds after `at`. */
export function plusMs(at: Instant, ms: number): Instant {
  return instantFromMs(msOf(at) + ms);
}

/** The later of the two. */
export function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

/**
 * The day that the text names.
 *
 * @throws RangeError if there is no such day
 */
export function localDate(text: string): LocalDate {
  return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as LocalDate;
}

/** The day in Vietnam on which the instant falls. */
export function localDateOf(at: Instant): LocalDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(LEGAL_ZONE).toPlainDate().toString() as LocalDate;
}

/** The time of day in Vietnam, `HH:MM`. */
export function localTimeOf(at: Instant): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(LEGAL_ZONE).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The instant of a wall-clock time (`HH:MM`) on a day in Vietnam. */
export function instantAt(day: LocalDate, time: string): Instant {
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: LEGAL_ZONE, plainTime: time });
  return instantFromMs(zoned.epochMilliseconds);
}

/** The same day of the year so many years later; of 29 February the 28th. */
export function plusYears(day: LocalDate, years: number): LocalDate {
  return Temporal.PlainDate.from(day).add({ years }).toString() as LocalDate;
}

/** The day `days` days after (negative: before) `day`. */
export function plusDays(day: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(day).add({ days }).toString() as LocalDate;
}
