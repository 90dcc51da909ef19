import { CASE_STATUSES, STEP_STATUSES } from '../../api/codes.js';
import type { CasesFilter } from '../../features/case/cases.js';
import { dayIn, endOfDay, startOfDay, textIn } from '../../ui/address.js';

const PAGE_SIZE = 50;

/** What the address of the list says: filters and the place in it. */
export interface CasesSearch {
  readonly status?: (typeof CASE_STATUSES)[number];
  readonly procedure?: string;
  readonly agency?: string;
  readonly stepStatus?: (typeof STEP_STATUSES)[number];
  readonly late?: true;
  readonly awaiting?: 'hand-over';
  /** Received on that day or later: `2026-11-27`, in Vietnam. */
  readonly from?: string;
  /** Received on that day or earlier. */
  readonly to?: string;
  readonly cursor?: string;
}

/** Reads an address; what it does not know is left out. */
export function readCasesSearch(search: Readonly<Record<string, unknown>>): CasesSearch {
  const status = CASE_STATUSES.find((candidate) => candidate === search['status']);
  const stepStatus = STEP_STATUSES.find((candidate) => candidate === search['stepStatus']);
  return {
    ...(status && { status }),
    ...textIn(search, 'procedure'),
    ...textIn(search, 'agency'),
    ...(stepStatus && { stepStatus }),
    ...(String(search['late']) === 'true' && { late: true }),
    ...(search['awaiting'] === 'hand-over' && { awaiting: 'hand-over' }),
    ...dayIn(search, 'from'),
    ...dayIn(search, 'to'),
    ...textIn(search, 'cursor'),
  };
}

/** The same for the API. A day is one in Vietnam, the last one included. */
export function filterOf(address: CasesSearch): CasesFilter {
  // The address of a page may hold more than its own search: the API refuses what it does not know.
  const { from, to, late, ...search } = readCasesSearch({ ...address });
  return {
    ...search,
    limit: PAGE_SIZE,
    ...(late && { late: 'true' }),
    ...(from && { receivedFrom: startOfDay(from).toISOString() }),
    ...(to && { receivedTo: endOfDay(to).toISOString() }),
  };
}

/** How many filters are set. */
export function filtersIn(search: CasesSearch): number {
  return Object.keys(search).filter((name) => name !== 'cursor').length;
}
