import { useState } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { arrivedIn, rowsOf, without, type Fresh, type Row, type Taken } from './steady-list.js';
import { mayDo, type WorkItem } from './work-item.js';

export interface SteadyList {
  readonly rows: readonly Row[];
  /** How many items came that the reader may do. */
  readonly arrived: number;
  /** How many rows are of items that have left. */
  readonly left: number;
  /** Takes in what changed. */
  readonly take: () => void;
  /** Takes the row of an item out that the reader finished. */
  readonly finish: (id: string) => void;
}

/**
 * A list that does not jump under who reads it: what comes or goes meanwhile is counted, and taken in when the reader wants it. Other
 * filters, another page or an empty list take it in at once.
 *
 * @param of - the filters and the page
 */
export function useSteadyList({ data, isPlaceholderData, isFetching }: UseQueryResult<Fresh>, of: string): SteadyList {
  const [taken, setTaken] = useState(NOT_TAKEN);
  const fresh = data ?? NOTHING;
  const arrived = arrivedIn(taken, fresh);
  const isOther = taken.of !== of && data !== undefined && !isPlaceholderData;
  const isUnread = taken.items.length === 0 && arrived.length > 0;
  // What was kept from an earlier visit gives way to the first answer of this one.
  const isKept = !taken.isSettled && !isFetching;
  if (isOther || (taken.of === of && (isUnread || isKept))) {
    const finishedIds = isOther ? [] : taken.finishedIds;
    setTaken({ of, items: notIn(finishedIds, fresh), newIds: [], finishedIds, isSettled: !isFetching });
  }
  const rows = rowsOf(taken, fresh);
  return {
    rows,
    arrived: arrived.filter((item) => mayDo(item)).length,
    left: rows.filter(({ hasLeft }) => hasLeft).length,
    take: () => setTaken({ ...taken, items: notIn(taken.finishedIds, fresh), newIds: arrived.map(({ id }) => id) }),
    finish: (id) => setTaken((now) => without(now, id)),
  };
}

const NOTHING: Fresh = { items: [], nextCursor: null };
const NOT_TAKEN: Taken & { readonly isSettled: boolean } = {
  of: '',
  items: [],
  newIds: [],
  finishedIds: [],
  isSettled: false,
};

function notIn(ids: readonly string[], { items }: Fresh): readonly WorkItem[] {
  return items.filter(({ id }) => !ids.includes(id));
}
