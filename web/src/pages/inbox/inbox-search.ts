import type { InboxFilter } from './work-item.js';
import { textIn } from '../../ui/address.js';

export const QUEUES = ['office', 'unclaimed', 'mine'] as const;
export const KINDS = ['examine', 'sign', 'supplement', 'consent', 'mapping', 'confirmation', 'correction'] as const;
export const STATUSES = ['not-done', 'open', 'claimed', 'done'] as const;

const PAGE_SIZE = 50;

/** What the address of the inbox says: the filters, the page and the item that is open; ids and codes only. */
export interface InboxSearch {
  readonly queue?: (typeof QUEUES)[number];
  readonly kind?: (typeof KINDS)[number];
  readonly status?: (typeof STATUSES)[number];
  readonly agency?: string;
  readonly office?: string;
  readonly overdue?: true;
  readonly cursor?: string;
  /** The work item that is open. */
  readonly item?: string;
}

/** Reads an address; what it does not know is left out. */
export function readInboxSearch(search: Readonly<Record<string, unknown>>): InboxSearch {
  const queue = QUEUES.find((candidate) => candidate === search['queue']);
  const kind = KINDS.find((candidate) => candidate === search['kind']);
  const status = STATUSES.find((candidate) => candidate === search['status']);
  return {
    ...(queue && { queue }),
    ...(kind && { kind }),
    ...(status && { status }),
    ...textIn(search, 'agency'),
    ...textIn(search, 'office'),
    ...(String(search['overdue']) === 'true' && { overdue: true }),
    ...textIn(search, 'cursor'),
    ...textIn(search, 'item'),
  };
}

/** The same for the API. What is done is left out unless it is asked for. */
export function filterOf(search: InboxSearch): InboxFilter {
  const { overdue, ...filters } = filtersIn(search);
  const page = search.cursor === undefined ? {} : { cursor: search.cursor };
  return { limit: PAGE_SIZE, status: 'not-done', ...filters, ...page, ...(overdue && { overdue: 'true' }) };
}

/** The filters alone, as they are saved under a name. */
export function filtersIn(search: InboxSearch): Omit<InboxSearch, 'cursor' | 'item'> {
  return readInboxSearch({ ...search, cursor: undefined, item: undefined });
}
