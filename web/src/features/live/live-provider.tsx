import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { openChanges, type Change, type Topic } from './changes.js';

/** Changes that come together are fetched together: a busy office changes many times a second. */
const GATHERED_MS = 400;

interface Live {
  /** Whether changes arrive; false after a connection was lost, until it is back. */
  readonly isConnected: boolean;
}

const Context = createContext<Live>({ isConnected: true });

export function useLive(): Live {
  return useContext(Context);
}

interface LiveProviderProps {
  readonly reader: string;
  /** What the reader may be told of; empty: nothing, and no connection. */
  readonly topics: readonly Topic[];
  /** The position of the journal before anything on the page was read. */
  readonly after: number;
  readonly children: ReactNode;
}

/** Fetches anew what the server says has changed since the page was opened: at once what somebody sees, the rest when they do. */
export function LiveProvider({ reader, topics, after, children }: LiveProviderProps) {
  const queryClient = useQueryClient();
  const [isConnected, setConnected] = useState(true);
  const wanted = topics.join(',');
  useEffect(
    () => (wanted === '' ? undefined : follow(queryClient, { reader, topics, after }, setConnected)),
    // The topics are the same as long as their names are, and a later position would leave out what came before it.
    [queryClient, reader, wanted],
  );
  const live = useMemo(() => ({ isConnected }), [isConnected]);
  return <Context value={live}>{children}</Context>;
}

function follow(
  queryClient: QueryClient,
  listening: Omit<LiveProviderProps, 'children'>,
  setConnected: (isConnected: boolean) => void,
) {
  const gathered = new Map<string, readonly unknown[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = openChanges(listening, (change) => {
    setConnected(change.kind !== 'lost');
    for (const key of staleAfter(change)) gathered.set(JSON.stringify(key), key);
    schedule();
  });
  document.addEventListener('visibilitychange', schedule);
  function schedule(): void {
    if (gathered.size > 0 && isSeen()) timer ??= setTimeout(refresh, GATHERED_MS);
  }
  function refresh(): void {
    timer = undefined;
    if (!isSeen()) return;
    const keys = [...gathered.values()];
    gathered.clear();
    for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
  }
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', schedule);
    close();
  };
}

function isSeen(): boolean {
  return document.visibilityState === 'visible';
}

const LISTS: readonly (readonly unknown[])[] = [['cases'], ['work-items'], ['incidents'], ['case']];

/** The keys of the queries that a change makes old: they begin with what they show, a list's name or `case` and its code. */
function staleAfter(change: Change): readonly (readonly unknown[])[] {
  if (change.kind === 'case') return [['case', change.code], ['cases']];
  if (change.kind === 'work-item') return [['case', change.code], ['work-items']];
  if (change.kind === 'incidents') return [['incidents']];
  return change.kind === 'resync' ? LISTS : [];
}
