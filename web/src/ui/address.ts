/**
 * The text of that name in the address of a page. The router reads what looks like a number as one.
 */
export function textIn<Name extends string>(
  search: Readonly<Record<string, unknown>>,
  name: Name,
): { [name in Name]?: string };
export function textIn(search: Readonly<Record<string, unknown>>, name: string) {
  const value = search[name];
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? { [name]: String(value) } : {};
}

/** The day of that name: `2026-11-27`, in Vietnam. */
export function dayIn<Name extends string>(
  search: Readonly<Record<string, unknown>>,
  name: Name,
): { [name in Name]?: string };
export function dayIn(search: Readonly<Record<string, unknown>>, name: string) {
  const value = search[name];
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDay && !Number.isNaN(startOfDay(value).getTime()) ? { [name]: value } : {};
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** When the day after it begins in Vietnam. */
export function endOfDay(day: string): Date {
  return new Date(startOfDay(day).getTime() + DAY_MS);
}

/** When the day begins in Vietnam. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}
