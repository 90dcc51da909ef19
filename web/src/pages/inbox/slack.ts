const DAY_MS = 24 * 60 * 60 * 1000;
/** Vietnam has one zone and no summer time. */
const ZONE_MS = 7 * 60 * 60 * 1000;

/** How much time is left, in days of the calendar in Vietnam: 0 today, below 0 when it is over. */
export function daysUntil(due: string, nowMs: number): number {
  return dayNumber(Date.parse(due)) - dayNumber(nowMs);
}

function dayNumber(ms: number): number {
  return Math.floor((ms + ZONE_MS) / DAY_MS);
}
