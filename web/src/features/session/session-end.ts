import { useSyncExternalStore } from 'react';

/** Whether the server said, since the last sign-in, that nobody is signed in any more. */
let hasEnded = false;
const listeners = new Set<() => void>();

function change(ended: boolean): void {
  if (hasEnded === ended) return;
  hasEnded = ended;
  for (const listener of listeners) listener();
}

/** The server does not know the session any more. */
export function sessionEnded(): void {
  change(true);
}

/** Somebody is signed in again. */
export function sessionResumed(): void {
  change(false);
}

/** Somebody else has signed in with this browser: nothing of the one before stays, nor the question whether to stay. */
export function leaveToAnother(): void {
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
  window.location.reload();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSessionEnded(): boolean {
  return useSyncExternalStore(subscribe, () => hasEnded);
}
