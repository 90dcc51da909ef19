import { legalTimeAt } from '../../api/server-clock.js';
import { dayOf } from '../../i18n/dates.js';

/** The legal time (ISO 8601). */
export function now(): string {
  return legalTimeAt(Date.now());
}

/** The legal day, `2026-11-27`. */
export function today(): string {
  return dayOf(now());
}
