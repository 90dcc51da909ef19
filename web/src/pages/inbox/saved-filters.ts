import { useState } from 'react';
import { filtersIn, readInboxSearch, type InboxSearch } from './inbox-search.js';

/** Filters under a name that their owner gave them. */
export interface SavedFilter {
  readonly name: string;
  readonly search: InboxSearch;
}

const STORED = 'lienthong.inbox.filters';
const SAVED_MAX = 20;

/** The filters that a person saved in this browser. */
export function useSavedFilters(subject: string) {
  const place = `${STORED}.${subject}`;
  const [saved, setSaved] = useState(() => readSaved(localStorage.getItem(place)));
  const keep = (next: readonly SavedFilter[]) => {
    localStorage.setItem(place, JSON.stringify(next));
    setSaved(next);
  };
  return {
    saved,
    /** A name that is there already gets the new filters. */
    save: (name: string, search: InboxSearch) =>
      keep([...saved.filter((one) => one.name !== name), { name, search: filtersIn(search) }].slice(-SAVED_MAX)),
    forget: (name: string) => keep(saved.filter((one) => one.name !== name)),
  };
}

function readSaved(stored: string | null): readonly SavedFilter[] {
  const list: unknown = JSON.parse(stored ?? '[]');
  if (!Array.isArray(list)) return [];
  return list.map((one: unknown) => ({
    name: String(Object(one).name),
    search: readInboxSearch(Object(Object(one).search)),
  }));
}
