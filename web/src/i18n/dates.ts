/** People read times where they live and work: the law's clock is Vietnam's. */
const ZONE = 'Asia/Ho_Chi_Minh';

const day = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' });
const time = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
const seconds = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** `27/11/2026`, of a moment (ISO 8601) or of a day (`2026-11-27`), in both languages. */
export function formatDay(iso: string): string {
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return plain === null ? day.format(new Date(iso)) : `${plain[3]}/${plain[2]}/${plain[1]}`;
}

/** `2026-11-27`: the day of a moment (ISO 8601). */
export function dayOf(iso: string): string {
  return formatDay(iso).split('/').toReversed().join('-');
}

/** `2026-11-26`: the day that was over at a moment (ISO 8601). */
export function lastDayBefore(iso: string): string {
  return dayOf(new Date(Date.parse(iso) - 1).toISOString());
}

/** `16:05`, 24 hours. */
export function formatTime(iso: string): string {
  return time.format(new Date(iso));
}

/** `16:05:31`. */
export function formatSeconds(iso: string): string {
  return seconds.format(new Date(iso));
}

/** `16:05 27/11/2026`, as Vietnamese papers write it. */
export function formatMoment(iso: string): string {
  return `${formatTime(iso)} ${formatDay(iso)}`;
}
