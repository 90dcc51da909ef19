/** Which readings somebody has to look at: a reason to ask, never a verdict on whoever read. */
import type { AccessFinding, CountedAccesses, FindingRule, ReaderDay } from '../ports/access-findings.port.js';

interface RuleFigures {
  /** The first day that is judged by them. */
  readonly since: string;
  /** Fewer accesses than that are never many. */
  readonly accessesMin: number;
  /** So many times what is usual in the role on that day is normal, */
  readonly timesColleagues: number;
  /** if so many colleagues worked; else that many accesses are. */
  readonly colleaguesMin: number;
  readonly accessesAloneMax: number;
  readonly offHoursMax: number;
  readonly unrelatedMax: number;
  readonly ownMax: number;
  readonly revealsMax: number;
}

/** By date, the latest first: judgement and experience, not law. A change is a new row, so that earlier findings stay explained. */
const FIGURES: readonly RuleFigures[] = [
  {
    since: '2026-01-01',
    accessesMin: 60,
    timesColleagues: 4,
    colleaguesMin: 3,
    accessesAloneMax: 300,
    offHoursMax: 10,
    unrelatedMax: 20,
    ownMax: 0,
    revealsMax: 30,
  },
];

/** What has to be looked at of days on which people read. */
export function judgeDays(days: readonly ReaderDay[]): readonly AccessFinding[] {
  return days.flatMap((day) => {
    const figures = FIGURES.find(({ since }) => since <= day.day);
    if (figures === undefined) return [];
    return [
      ...above(day, 'volume', day.all, usualVolume(day, days, figures)),
      ...above(day, 'off-hours', day.offHours, figures.offHoursMax),
      ...above(day, 'unrelated-people', day.unrelated, figures.unrelatedMax),
      ...above(day, 'own-data', day.own, figures.ownMax),
      ...above(day, 'many-reveals', day.reveals, figures.revealsMax),
    ];
  });
}

function above(
  { actor, role, day }: ReaderDay,
  rule: FindingRule,
  { count, entries, since }: CountedAccesses,
  normal: number,
): readonly AccessFinding[] {
  if (count <= normal || since === undefined) return [];
  return [{ rule, actor, role, day, since, found: count, normal, entries }];
}

/** Measured by those who did the same work on the same day: a busy day is busy for all of them. */
function usualVolume(own: ReaderDay, days: readonly ReaderDay[], figures: RuleFigures): number {
  const colleagues = days
    .filter(({ role, day, actor }) => role === own.role && day === own.day && actor !== own.actor)
    .map(({ all }) => all.count)
    .toSorted((one, other) => one - other);
  if (colleagues.length < figures.colleaguesMin) return figures.accessesAloneMax;
  const median = colleagues[Math.floor(colleagues.length / 2)] ?? 0;
  return Math.max(figures.accessesMin, median * figures.timesColleagues);
}
