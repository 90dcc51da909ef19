/** What would come of a change: what it changes, what speaks against it, and what whoever decides should know. */
import { instantAt, laterOf, localDate, localDateOf, plusDays } from '../../../kernel/values/time.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { Texts } from '../../../platform/problems/problem-entry.js';
import type { ChangedValue, ChangeEffect } from '../ports/change-record.js';
import type { StandingWrites, Validity } from '../ports/standing.js';

/** Something about one field of the change. */
export interface Finding {
  /** JSON Pointer (RFC 6901) into the body of a proposal. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: Texts;
}

export interface Judgement {
  readonly effect: ChangeEffect;
  /** With any of them the change is not made. */
  readonly conflicts: readonly Finding[];
  /** What follows from it, and is no reason against it. */
  readonly notices: readonly Finding[];
  readonly writes: StandingWrites;
}

/** The change is about something that is not there. */
export function impossible(...conflicts: readonly Finding[]): Judgement {
  return { effect: { values: [] }, conflicts, notices: [], writes: {} };
}

export function finding(field: string, code: string, detail: Texts): Finding {
  return { pointer: `/change/${field}`, code, detail };
}

/** The findings that hold. */
export function those(...candidates: readonly (Finding | false | undefined)[]): readonly Finding[] {
  return candidates.filter((candidate) => candidate !== undefined && candidate !== false);
}

/** The values that differ. */
export function changed(
  values: Readonly<Record<string, readonly [before: string | undefined, after: string | undefined]>>,
): readonly ChangedValue[] {
  return Object.entries(values).flatMap(([field, [before, after]]) =>
    before === after ? [] : [{ field, before, after }],
  );
}

/** What says which thing is changed, and stays as it is. */
export function known(values: Readonly<Record<string, string | undefined>>): readonly ChangedValue[] {
  return Object.entries(values).flatMap(([field, value]) =>
    value === undefined ? [] : [{ field, before: value, after: value }],
  );
}

/** When a first day begins; what is approved on or after that day begins with its approval. */
export function beginOf(day: string, now: Instant): Instant {
  return laterOf(instantAt(localDate(day), '00:00'), now);
}

/** When a last day is over. */
export function endOf(lastDay: string): Instant {
  return instantAt(plusDays(localDate(lastDay), 1), '00:00');
}

/** `27/11/2026`, as people here write a day. */
export function dayText(day: string): string {
  return day.split('-').toReversed().join('/');
}

/** Nothing is decided for days that are over. */
export function dayHasPassed(field: string, day: string | undefined, now: Instant): Finding | undefined {
  if (day === undefined || localDate(day) >= localDateOf(now)) return undefined;
  return finding(field, 'day-has-passed', {
    vi: `Ngày ${dayText(day)} đã qua: chọn hôm nay hoặc ngày sau.`,
    en: `${dayText(day)} has passed: choose today or a later day.`,
  });
}

export function endsBeforeItBegins(from: string, lastDay: string | undefined): Finding | undefined {
  if (lastDay === undefined || lastDay >= from) return undefined;
  return finding('lastDay', 'ends-before-it-begins', {
    vi: 'Ngày cuối phải bằng hoặc sau ngày bắt đầu.',
    en: 'The last day must be the first day or a later one.',
  });
}

export function isInForce({ validFrom, validTo }: Validity, at: Instant): boolean {
  return validFrom <= at && (validTo === undefined || validTo > at);
}

/** Whether the two have a moment in common. */
export function overlap(one: Validity, other: Validity): boolean {
  return isBefore(one.validFrom, other.validTo) && isBefore(other.validFrom, one.validTo);
}

function isBefore(at: Instant, end: Instant | undefined): boolean {
  return end === undefined || at < end;
}
