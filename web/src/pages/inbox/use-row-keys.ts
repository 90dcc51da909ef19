import { useEffect, useRef, type RefObject } from 'react';
import { useShortcut } from '../../features/shortcuts/shortcut-provider.js';
import type { WorkItem } from './work-item.js';

/**
 * The keys of the list: to the next row and the one before, open it, tick it. A row is where its link has the focus. If the row
 * with the focus goes, because somebody else did the work, the focus stays at its place.
 */
export function useRowKeys(
  table: RefObject<HTMLTableElement | null>,
  items: readonly WorkItem[],
  onTick: (id: string) => void,
): void {
  const links = () => [...(table.current?.querySelectorAll<HTMLElement>('a[data-item]') ?? [])];
  const placeNow = () => {
    const all = links();
    const at = all.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
    return at >= 0 ? at : all.findIndex((link) => link.ariaCurrent === 'true');
  };
  const go = (place: number) =>
    links()
      .at(Math.min(Math.max(place, 0), items.length - 1))
      ?.focus();
  useShortcut('next', () => go(placeNow() + 1));
  useShortcut('previous', () => go(placeNow() - 1));
  useShortcut('open', () => links()[placeNow()]?.click());
  useShortcut('select', () => {
    const id = links()[placeNow()]?.dataset['item'];
    if (id !== undefined) onTick(id);
  });
  useFocusKept(table, items, go);
}

function useFocusKept(
  table: RefObject<HTMLTableElement | null>,
  items: readonly WorkItem[],
  go: (place: number) => void,
): void {
  const last = useRef<{ readonly id: string; readonly place: number }>(undefined);
  useEffect(() => {
    const shown = table.current;
    const remember = (event: FocusEvent) => {
      const link = event.target instanceof HTMLElement ? event.target.closest('tr')?.querySelector('a') : undefined;
      const id = link?.dataset['item'];
      last.current = id === undefined ? undefined : { id, place: items.findIndex((item) => item.id === id) };
    };
    shown?.addEventListener('focusin', remember);
    return () => shown?.removeEventListener('focusin', remember);
  }, [table, items]);
  useEffect(() => {
    const before = last.current;
    const isGone = before !== undefined && !items.some(({ id }) => id === before.id);
    if (isGone && document.activeElement === document.body) go(before.place);
  });
}
