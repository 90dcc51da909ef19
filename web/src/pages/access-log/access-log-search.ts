import { dayIn, startOfDay, textIn } from '../../ui/address.js';
import type { AccessFilter, ReadersFilter } from './access-log.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What the address says: filters, none of them about a citizen. */
export interface AccessLogSearch {
  /** `person:desk-officer`. */
  readonly actor?: string;
  readonly case?: string;
  readonly offHours?: true;
  /** That day or later: `2026-11-27`, in Vietnam. */
  readonly from?: string;
  /** That day or earlier. */
  readonly to?: string;
}

/** Reads an address; what it does not know is left out. */
export function readAccessLogSearch(search: Readonly<Record<string, unknown>>): AccessLogSearch {
  return {
    ...textIn(search, 'actor'),
    ...textIn(search, 'case'),
    ...(String(search['offHours']) === 'true' && { offHours: true }),
    ...dayIn(search, 'from'),
    ...dayIn(search, 'to'),
  };
}

/** The same for the API. */
export function filterOf({ from, to, offHours, ...search }: AccessLogSearch): AccessFilter {
  return { ...search, ...timeOf({ from, to }), ...(offHours && { offHours: 'true' }) };
}

/** The days as moments, the last one included. */
export function timeOf({
  from,
  to,
}: {
  readonly from: string | undefined;
  readonly to: string | undefined;
}): ReadersFilter {
  return {
    ...(from && { from: startOfDay(from).toISOString() }),
    ...(to && { to: new Date(startOfDay(to).getTime() + DAY_MS).toISOString() }),
  };
}
