/** Every shortcut of every page: one table for the handlers, the sheet (`?`) and the page where they are changed. */
export const SHORTCUTS = {
  help: '?',
  find: '/',
  next: 'j',
  previous: 'k',
  open: 'o',
  select: 'x',
  takeNew: 'n',
  claim: 'c',
  release: 'u',
  approve: 'a',
  refuse: 'r',
  supplement: 's',
  verify: 'v',
  notTheSame: 'n',
  isTheSame: 'd',
} as const;
export type ShortcutId = keyof typeof SHORTCUTS;

export interface ShortcutChoice {
  readonly isOn: boolean;
  readonly keys: Readonly<Record<ShortcutId, string>>;
}

const STORED = 'lienthong.shortcuts';

/** What somebody chose on this machine; single keys can be changed and switched off (WCAG 2.1.4). */
export function readChoice(): ShortcutChoice {
  const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? '{}');
  const choice = Object(stored);
  const keys: Record<ShortcutId, string> = { ...SHORTCUTS };
  for (const id of shortcutIds()) {
    const key: unknown = Object(choice.keys)[id];
    if (typeof key === 'string' && key.length === 1) keys[id] = key;
  }
  return { isOn: choice.isOn !== false, keys };
}

export function storeChoice(choice: ShortcutChoice): void {
  localStorage.setItem(STORED, JSON.stringify(choice));
}

export function shortcutIds(): readonly ShortcutId[] {
  return Object.keys(SHORTCUTS).filter((id): id is ShortcutId => id in SHORTCUTS);
}

/** What is there only while an application is checked before it is handed in: no list is there then. */
const OF_CHECK: readonly ShortcutId[] = ['notTheSame', 'isTheSame'];
const EVERYWHERE: readonly ShortcutId[] = ['help', 'find'];

/** Whether one page may answer to both. */
export function mayMeet(one: ShortcutId, other: ShortcutId): boolean {
  const isEverywhere = EVERYWHERE.includes(one) || EVERYWHERE.includes(other);
  return isEverywhere || OF_CHECK.includes(one) === OF_CHECK.includes(other);
}
