import { useState } from 'react';

/** The rows that somebody ticked. */
export interface Selection {
  readonly ids: readonly string[];
  /** With `isRange` all rows between this one and the one before get the same tick. */
  readonly toggle: (id: string, isRange?: boolean) => void;
  readonly all: () => void;
  readonly clear: () => void;
}

/** Ticks among the rows that are there: what leaves the list is not ticked any more. */
export function useSelection(rows: readonly string[]): Selection {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [last, setLast] = useState<string>();
  const ids = rows.filter((id) => ticked.includes(id));
  return {
    ids,
    toggle: (id, isRange = false) => {
      const changed = isRange && last !== undefined ? between(rows, last, id) : [id];
      const others = ids.filter((one) => !changed.includes(one));
      setTicked(ids.includes(id) ? others : [...others, ...changed]);
      setLast(id);
    },
    all: () => setTicked(rows),
    clear: () => setTicked([]),
  };
}

/** The rows from one to the other, both included, in whichever order they stand. */
export function between(rows: readonly string[], one: string, other: string): readonly string[] {
  const places = [rows.indexOf(one), rows.indexOf(other)];
  if (places.includes(-1)) return [other];
  return rows.slice(Math.min(...places), Math.max(...places) + 1);
}
