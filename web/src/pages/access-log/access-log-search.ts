import { dayIn, endOfDay, startOfDay, textIn } from '../../ui/address.js';
import type { AccessFilter, ReadersFilter } from './access-log.js';

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
export function filterOf(address: AccessLogSearch): AccessFilter {
  // The address of a page may hold more than its own search: the API refuses what it does not know.
  const { from: _from, to: _to, offHours, ...search } = readAccessLogSearch({ ...address });
  return { ...search, ...timeOf(address), ...(offHours && { offHours: 'true' }) };
}

/** The days as moments, the last one included. */
export function timeOf({ from, to }: AccessLogSearch): ReadersFilter {
  return { ...(from && { from: startOfDay(from).toISOString() }), ...(to && { to: endOfDay(to).toISOString() }) };
}
