/** How long nothing happened between two events, and which of those days nobody works on. */
import { dayOf } from '../../i18n/dates.js';
import type { Label } from '../../i18n/use-label.js';

const MINUTE_MS = 60_000;

/** One line of the derivation of a deadline, as `explain` gives it. */
export interface DerivedDay {
  readonly day: string;
  readonly why: Label & { readonly code: string };
}

export interface Wait {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** Days in a row on which nobody works, for one reason. */
export interface DaysOff {
  readonly from: string;
  readonly to: string;
  readonly why: Label;
}

/** The time between two moments in whole minutes; undefined below one. */
export function waitBetween(from: string, to: string): Wait | undefined {
  const minutes = Math.floor((Date.parse(to) - Date.parse(from)) / MINUTE_MS);
  if (minutes < 1) return undefined;
  return { days: Math.floor(minutes / 1_440), hours: Math.floor((minutes % 1_440) / 60), minutes: minutes % 60 };
}

const OFF: ReadonlySet<string> = new Set(['weekend', 'holiday', 'compensatory-day-off', 'swapped-day-off']);

/** The days off that lie between two moments, as far as the derivations reach. */
export function daysOffBetween(from: string, to: string, days: readonly DerivedDay[]): readonly DaysOff[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  const off = new Map(
    days.filter(({ day, why }) => OFF.has(why.code) && day >= first && day <= last).map((one) => [one.day, one.why]),
  );
  const found: DaysOff[] = [];
  for (const day of [...off.keys()].toSorted()) {
    const [before, why] = [found.at(-1), off.get(day)];
    if (why === undefined) continue;
    if (before !== undefined && dayAfter(before.to) === day && before.why.vi === why.vi) {
      found[found.length - 1] = { ...before, to: day };
    } else {
      found.push({ from: day, to: day, why: { vi: why.vi, en: why.en } });
    }
  }
  return found;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 1_440 * MINUTE_MS).toISOString().slice(0, 10);
}
