import { useCallback, useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { problemOf, ProblemError } from '../../api/problem.js';
import { useAction } from '../../api/use-action.js';
import { draftQuery, saveDraft, type Draft, type DraftContent } from './drafts.js';

const AFTER_LAST_CHANGE_MS = 2_000;
const AFTER_FAILURE_MS = 5_000;

export interface Saving {
  readonly savedAt: string;
  /** Whether there is something that the server does not have. */
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  /** Why the last attempt failed; null after it succeeded. */
  readonly error: Error | null;
  readonly saveNow: () => void;
  /** Saves what is dirty. Resolves with the revision that the server has then; rejects if it was not saved. */
  readonly flush: () => Promise<number>;
  /** After somebody else saved: goes on from their revision, with what stands on this page. */
  readonly keepMine: () => void;
}

/** What the server has. */
interface Saved {
  readonly revision: number;
  readonly savedAt: string;
  readonly content: DraftContent;
}

interface Watched {
  readonly draft: Draft;
  readonly content: DraftContent;
  /** False while nobody is signed in: what is typed waits. */
  readonly canSave: boolean;
}

/** Saves a draft some seconds after the last change, tries again after failures, and never says saved before the server did. */
export function useSaving({ draft, content, canSave }: Watched): Saving {
  const { id, procedure, version } = draft;
  const [saved, setSaved] = useState<Saved>({ revision: draft.revision, savedAt: draft.savedAt, content });
  const server = useRef(saved);
  const queryClient = useQueryClient();
  const lastTurn = useRef<Promise<unknown>>(Promise.resolve());
  // What was sent and got no answer: the server may have it. It is sent again as it was before anything newer.
  const unanswered = useRef<DraftContent>(undefined);
  const { isPending, error, mutateAsync, reset } = useAction(async (change: DraftContent) => {
    const { revision } = server.current;
    unanswered.current = change;
    const outline = await saveDraft(id, { procedure, version, ...change, revision }).catch((failure: unknown) => {
      if (isRefused(failure)) unanswered.current = undefined;
      throw failure;
    });
    unanswered.current = undefined;
    return { revision: outline.revision, savedAt: outline.savedAt, content: change };
  });
  const know = useCallback(
    (known: Saved) => {
      server.current = known;
      setSaved(known);
      const { content: kept, revision, savedAt } = known;
      // Who leaves and comes back at once finds what was saved, not what was opened.
      queryClient.setQueryData(draftQuery(id).queryKey, (read) => read && { ...read, ...kept, revision, savedAt });
    },
    [id, queryClient],
  );
  const flush = useCallback(() => {
    // One saving after the other: each needs the revision of the one before.
    const turn = lastTurn.current.then(async () => {
      if (unanswered.current !== undefined) know(await mutateAsync(unanswered.current));
      if (content !== server.current.content) know(await mutateAsync(content));
      return server.current.revision;
    });
    lastTurn.current = turn.catch(() => undefined);
    return turn;
  }, [content, know, mutateAsync]);
  const saveNow = useCallback(() => {
    // Why it failed is shown where the state of the draft is.
    void flush().catch(() => undefined);
  }, [flush]);
  const isDirty = content !== saved.content;
  const waits = !canSave || isPending || !isDirty || isRefused(error);
  useSoon(saveNow, waits ? undefined : error === null ? AFTER_LAST_CHANGE_MS : AFTER_FAILURE_MS);
  const keepMine = () => {
    const newer = problemOf(error)?.newer;
    if (newer !== undefined) know({ ...server.current, ...newer });
    reset();
  };
  return { savedAt: saved.savedAt, isDirty, isSaving: isPending, error, saveNow, flush, keepMine };
}

/** Whether trying the same again by itself would be refused again. */
function isRefused(error: unknown): boolean {
  return error instanceof ProblemError && error.isFinal && error.problem.status !== 401;
}

/** Does it after that time, or when the connection is back; anew whenever what is to be done has changed. */
function useSoon(act: () => void, afterMs: number | undefined): void {
  useEffect(() => {
    if (afterMs === undefined) return undefined;
    const timer = setTimeout(act, afterMs);
    window.addEventListener('online', act);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', act);
    };
  }, [act, afterMs]);
}
