import type { WorkItem } from './work-item.js';

/** A list as its reader last took it in. */
export interface Taken {
  /** What the list is of: its filters and its page. */
  readonly of: string;
  readonly items: readonly WorkItem[];
  /** What was new then. */
  readonly newIds: readonly string[];
  /** What the reader finished since. */
  readonly finishedIds: readonly string[];
}

export interface Row {
  readonly item: WorkItem;
  readonly isNew: boolean;
  /** The item is not in the list any more; its row stays until the reader takes in what changed. */
  readonly hasLeft: boolean;
}

/** What the server says now. */
export interface Fresh {
  readonly items: readonly WorkItem[];
  readonly nextCursor: string | null;
}

/** The rows where the reader knows them, each as the server has it now. */
export function rowsOf({ items, newIds }: Taken, fresh: Fresh): readonly Row[] {
  const now = new Map(fresh.items.map((item) => [item.id, item]));
  // What came before them pushes the last rows of a full page to the next one: they have not left.
  const pushedFrom = fresh.nextCursor === null ? items.length : items.findLastIndex(({ id }) => now.has(id)) + 1;
  return items.map((item, place) => ({
    item: now.get(item.id) ?? item,
    isNew: newIds.includes(item.id),
    hasLeft: !now.has(item.id) && place < pushedFrom,
  }));
}

/** What has come to the list since it was taken in. */
export function arrivedIn({ items, finishedIds }: Taken, fresh: Fresh): readonly WorkItem[] {
  const known = new Set([...items.map(({ id }) => id), ...finishedIds]);
  return fresh.items.filter(({ id }) => !known.has(id));
}

/** The list without what its reader finished. */
export function without<List extends Taken>(taken: List, id: string): List {
  return {
    ...taken,
    items: taken.items.filter((item) => item.id !== id),
    finishedIds: [...taken.finishedIds, id],
  };
}
