import { useEffect, useRef, type RefObject } from 'react';
import { useShortcut } from './shortcut-provider.js';

/**
 * The keys of a list: to the next row and the one before, and open it. A row is where its link, `a[data-row]`, has the focus. If
 * the row with the focus goes, because of what somebody else did, the focus stays at its place.
 *
 * @param ids - what `data-row` says, from top to bottom
 * @returns the row that the keys are at now
 */
export function useRowKeys(table: RefObject<HTMLElement | null>, ids: readonly string[]): () => string | undefined {
  const links = () => [...(table.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];
  const placeNow = () => {
    const all = links();
    const at = all.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
    return at >= 0 ? at : all.findIndex((link) => link.ariaCurrent === 'true');
  };
  const go = (place: number) =>
    links()
      .at(Math.min(Math.max(place, 0), ids.length - 1))
      ?.focus();
  useShortcut('next', () => go(placeNow() + 1));
  useShortcut('previous', () => go(placeNow() - 1));
  useShortcut('open', () => links()[placeNow()]?.click());
  useFocusKept(table, ids, go);
  return () => links()[placeNow()]?.dataset['row'];
}

function useFocusKept(table: RefObject<HTMLElement | null>, ids: readonly string[], go: (place: number) => void): void {
  const last = useRef<{ readonly id: string; readonly place: number }>(undefined);
  useEffect(() => {
    const shown = table.current;
    const remember = (event: FocusEvent) => {
      const row = event.target instanceof HTMLElement ? event.target.closest('tr') : undefined;
      const id = row?.querySelector<HTMLElement>('a[data-row]')?.dataset['row'];
      last.current = id === undefined ? undefined : { id, place: ids.indexOf(id) };
    };
    shown?.addEventListener('focusin', remember);
    return () => shown?.removeEventListener('focusin', remember);
  }, [table, ids]);
  useEffect(() => {
    const before = last.current;
    const isGone = before !== undefined && !ids.includes(before.id);
    if (isGone && document.activeElement === document.body) go(before.place);
  });
}
