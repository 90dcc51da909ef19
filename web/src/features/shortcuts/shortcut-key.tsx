import { Kbd } from '@mantine/core';
import { useShortcuts } from './shortcut-provider.js';
import type { ShortcutId } from './shortcuts.js';

/** The key that does the same as the button it stands on, as the reader chose it; a phone has none. */
export function ShortcutKey({ of }: { readonly of: ShortcutId }) {
  const { choice } = useShortcuts();
  if (!choice.isOn) return null;
  return (
    <Kbd size="xs" visibleFrom="sm">
      {choice.keys[of]}
    </Kbd>
  );
}
