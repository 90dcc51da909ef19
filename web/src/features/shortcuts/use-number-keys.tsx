import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { Kbd } from '@mantine/core';
import { isTyping, useShortcuts } from './shortcut-provider.js';

const KEYS_MAX = 9;

/**
 * The keys 1 to 9 choose what stands at that place, where there are several to choose from. Whoever gave such a key another meaning
 * keeps that one.
 *
 * @returns what shows the key of a place
 */
export function useNumberKeys(count: number, onChosen: (place: number) => void): (place: number) => ReactNode {
  const { choice } = useShortcuts();
  const taken = Object.values(choice.keys);
  const keys = Array.from({ length: Math.min(count, KEYS_MAX) }, (_, place) => String(place + 1));
  const isOn = choice.isOn && count > 1;
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const place = keys.indexOf(event.key);
    if (place < 0 || taken.includes(event.key)) return;
    event.preventDefault();
    onChosen(place);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (place) => {
    const key = keys[place];
    if (!isOn || key === undefined || taken.includes(key)) return undefined;
    return (
      <Kbd size="xs" visibleFrom="sm">
        {key}
      </Kbd>
    );
  };
}
