import { useEffect, useSyncExternalStore } from 'react';
import type { Judged } from '../../../features/duplicates/duplicates.js';
import type { Outcome } from '../work-item.js';

/** One thing that the applicant is asked for. */
export interface AskedItem {
  /** `paper:ct01-consent` or `field:child.bornOn`; empty while nothing is chosen. */
  readonly what: string;
  readonly problem: string;
}

/** A decision that is being written. */
export interface DecisionDraft {
  readonly outcome: Outcome | undefined;
  readonly code: string;
  readonly text: string;
  readonly legalBasis: string;
  readonly asked: readonly AskedItem[];
  /** What is said of other cases of the same event. */
  readonly duplicates?: Judged | undefined;
}

const EMPTY: DecisionDraft = { outcome: undefined, code: '', text: '', legalBasis: '', asked: [] };

/**
 * What officers have typed, by item: kept until it is decided, whatever page they look at meanwhile. In memory alone, because it may
 * name people; it goes with the window.
 */
const drafts = new Map<string, DecisionDraft>();
const listeners = new Set<() => void>();

function put(id: string, draft: DecisionDraft | undefined): void {
  if (draft === undefined) drafts.delete(id);
  else drafts.set(id, draft);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The decision that is being written on an item. */
export function useDecisionDraft(id: string) {
  const draft = useSyncExternalStore(subscribe, () => drafts.get(id) ?? EMPTY);
  return {
    draft,
    change: (part: Partial<DecisionDraft>) => put(id, { ...(drafts.get(id) ?? EMPTY), ...part }),
    discard: () => put(id, undefined),
  };
}

/** Asks before the window is closed over something that was typed. */
export function useUnsentWarning(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if ([...drafts.values()].some(isTyped)) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
}

/** Whether it would be a loss. */
export function isTyped({ text, asked }: DecisionDraft): boolean {
  return text.trim() !== '' || asked.some(({ problem }) => problem.trim() !== '');
}
