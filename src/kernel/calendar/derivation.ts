import { required } from '../values/assert.js';
import { localDateOf, plusDays } from '../values/time.js';
import type { LocalDate } from '../values/time.js';
import { countDeadline, currentRun } from './deadline-count.js';
import type { CountRun } from './deadline-count.js';
import { assertCountedBy } from './deadline.js';
import type { DeadlineRule, LegalClock } from './deadline.js';
import { calendarDay } from './working-calendar.js';
import type { BilingualText, CalendarDay, CalendarEdition, DayEntry } from './working-calendar.js';

/** Why a day counts or not. */
export type DayReason = BilingualText & {
  readonly code:
    | 'day-zero'
    | 'working-day'
    | 'after-cut-off'
    | 'weekend'
    | DayEntry['kind']
    | 'paused'
    | 'voided-by-restart'
    | 'voided-by-reappointment';
};

/** One line of a derivation. */
export type DerivedDay = {
  readonly day: LocalDate;
  readonly counts: boolean;
  /** 1 for the first day that counts. */
  readonly number?: number;
  readonly why: DayReason;
  /** The law or decision behind it. */
  readonly source?: string;
};

/** The week of 40 hours, Monday to Friday. */
const WEEKEND_SOURCE = 'Decision 188/1999/QĐ-TTg';

/**
 * How the last day came about, day by day: from the day of receipt to the last day, or to the day of the pause if the clock
 * stands. The days that count are numbered from 1 to the length in force.
 *
 * @throws InvariantBroken if the clock is not of this rule or was counted by another edition
 */
export function deriveDeadline(clock: LegalClock, rule: DeadlineRule, edition: CalendarEdition): readonly DerivedDay[] {
  assertCountedBy(clock, rule, edition);
  const count = countDeadline(clock, edition);
  const last = currentRun(count).pausedOn ?? count.dueOn;

  const derived: DerivedDay[] = [];
  for (let day = localDateOf(clock.startedAt); day <= last; day = plusDays(day, 1)) {
    const run = required(
      count.runs.findLast(({ openedOn }) => openedOn <= day),
      `count on ${day}`,
    );
    derived.push({ day, ...derivedIn(run, day, { rule, edition }) });
  }
  return derived;
}

function derivedIn(
  run: CountRun,
  day: LocalDate,
  { rule, edition }: { rule: DeadlineRule; edition: CalendarEdition },
): Omit<DerivedDay, 'day'> {
  const facts = calendarDay(edition, day);
  const source = rule.article;
  if (run.pausedOn !== null && day >= run.pausedOn) return { counts: false, why: PAUSED, source };
  if (!facts.working) return dayOff(facts);
  if (run.voidedBy !== null) return { counts: false, why: VOIDED[run.voidedBy], source };
  if (day < run.anchor) return { counts: false, why: afterCutOff(rule), source };

  const number = run.anchorNumber + facts.workingDaysSoFar - calendarDay(edition, run.anchor).workingDaysSoFar;
  if (number === 0) return { counts: false, why: DAY_ZERO, source };
  return { counts: true, number, ...counted(number, facts, source) };
}

function dayOff({ entry }: CalendarDay): Omit<DerivedDay, 'day'> {
  // An unconfirmed working Saturday is still a Saturday.
  if (entry === null || entry.kind === 'swapped-working-day')
    return { counts: false, why: WEEKEND, source: WEEKEND_SOURCE };
  return { counts: false, why: { code: entry.kind, ...namedDay(entry) }, source: entry.source };
}

function counted(number: number, { entry }: CalendarDay, article: string): Pick<DerivedDay, 'why' | 'source'> {
  const ordinal = { vi: `Ngày làm việc thứ ${number}`, en: `Working day ${number}` };
  if (entry === null) return { why: { code: 'working-day', ...ordinal }, source: article };
  const name = namedDay(entry);
  const why = { code: entry.kind, vi: `${ordinal.vi} (${name.vi})`, en: `${ordinal.en} (${name.en})` };
  return { why, source: entry.source };
}

function namedDay(entry: DayEntry): BilingualText {
  const { vi, en } = ENTRY_LABELS[entry.kind];
  const doubt = entry.confirmed ? { vi: '', en: '' } : { vi: ' (chưa được xác nhận)', en: ' (not yet confirmed)' };
  return { vi: `${vi}: ${entry.name.vi}${doubt.vi}`, en: `${en}: ${entry.name.en}${doubt.en}` };
}

function afterCutOff({ cutOff }: DeadlineRule): DayReason {
  return {
    code: 'after-cut-off',
    vi: `Nhận từ ${cutOff} trở đi hoặc sau giờ làm việc, tính từ ngày làm việc tiếp theo`,
    en: `Received at ${cutOff} or later, or after closing: counted from the next working day`,
  };
}

const ENTRY_LABELS = {
  holiday: { vi: 'Nghỉ lễ', en: 'Public holiday' },
  'compensatory-day-off': { vi: 'Nghỉ bù', en: 'Compensatory day off' },
  'swapped-day-off': { vi: 'Nghỉ hoán đổi', en: 'Day off in exchange for a working Saturday' },
  'swapped-working-day': { vi: 'Làm bù', en: 'Worked in exchange for a day off' },
} as const satisfies Record<DayEntry['kind'], BilingualText>;

const WEEKEND: DayReason = { code: 'weekend', vi: 'Ngày nghỉ hằng tuần', en: 'Weekly day of rest' };

const DAY_ZERO: DayReason = {
  code: 'day-zero',
  vi: 'Ngày được tính là ngày tiếp nhận (ngày 0)',
  en: 'Counts as the day of receipt (day zero)',
};

const PAUSED: DayReason = {
  code: 'paused',
  vi: 'Tạm dừng tính thời hạn để chờ bổ sung hồ sơ',
  en: 'Not counted while a supplement is awaited',
};

const VOIDED = {
  restart: {
    code: 'voided-by-restart',
    vi: 'Không tính: thời hạn được tính lại từ đầu sau khi bổ sung hồ sơ',
    en: 'Void: the limit was counted anew after the supplement',
  },
  reappointment: {
    code: 'voided-by-reappointment',
    vi: 'Thuộc thời hạn trước; cơ quan đã xin lỗi và hẹn lại',
    en: 'Belongs to an earlier limit; the agency apologised and set a new appointment',
  },
} as const satisfies Record<string, DayReason>;
