import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { readChoice, shortcutIds, storeChoice, type ShortcutChoice, type ShortcutId } from './shortcuts.js';

interface Shortcuts {
  readonly choice: ShortcutChoice;
  readonly choose: (choice: ShortcutChoice) => void;
  /** What the page that is open answers to. */
  readonly active: readonly ShortcutId[];
  readonly register: (id: ShortcutId, handler: () => void) => () => void;
}

const Context = createContext<Shortcuts | undefined>(undefined);

/** Listens to the keys, once for all pages. */
export function ShortcutProvider({ children }: { readonly children: ReactNode }) {
  const [choice, setChoice] = useState(readChoice);
  const [active, setActive] = useState<readonly ShortcutId[]>([]);
  const handlers = useRef(new Map<ShortcutId, () => void>());
  const register = useCallback((id: ShortcutId, handler: () => void) => {
    handlers.current.set(id, handler);
    setActive([...handlers.current.keys()]);
    return () => {
      if (handlers.current.get(id) === handler) handlers.current.delete(id);
      setActive([...handlers.current.keys()]);
    };
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!choice.isOn || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const ids = shortcutIds().filter((candidate) => choice.keys[candidate] === event.key);
      const [handler] = ids.flatMap((id) => handlers.current.get(id) ?? []);
      if (handler === undefined) return;
      event.preventDefault();
      handler();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [choice]);
  const shortcuts = useMemo(
    () => ({
      choice,
      active,
      register,
      choose: (next: ShortcutChoice) => {
        storeChoice(next);
        setChoice(next);
      },
    }),
    [choice, active, register],
  );
  return <Context value={shortcuts}>{children}</Context>;
}

/**
 * Text is text, not a command; nor are keys that a dialog or a list of choices is there for, nor what somebody types on while an
 * alert takes the focus.
 */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input:not([type=checkbox]), textarea, select, [role=dialog], [role=listbox], [role=alert]') !== null
  );
}

export function useShortcuts(): Shortcuts {
  const shortcuts = useContext(Context);
  if (shortcuts === undefined) throw new Error('shortcuts are used outside of their provider');
  return shortcuts;
}

/** Does something at the key of a shortcut, while the component is there and the shortcut makes sense. */
export function useShortcut(id: ShortcutId, handler: () => void, isActive = true): void {
  const { register } = useShortcuts();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => (isActive ? register(id, () => latest.current()) : undefined), [id, isActive, register]);
}
