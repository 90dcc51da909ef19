import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { openChanges, type Change } from './changes.js';

interface Live {
  /** Whether changes arrive; false after a connection was lost, until it is back. */
  readonly isConnected: boolean;
}

const Context = createContext<Live>({ isConnected: true });

export function useLive(): Live {
  return useContext(Context);
}

/** Fetches anew what the server says has changed, and everything after a gap. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const queryClient = useQueryClient();
  const [isConnected, setConnected] = useState(true);
  const hadGap = useRef(false);
  useEffect(
    () =>
      openChanges((change) => {
        if (change.kind === 'lost') {
          hadGap.current = true;
          setConnected(false);
          return;
        }
        if (change.kind === 'connected') setConnected(true);
        if (change.kind === 'connected' && !hadGap.current) return;
        hadGap.current = false;
        void refresh(queryClient, change);
      }),
    [queryClient],
  );
  const live = useMemo(() => ({ isConnected }), [isConnected]);
  return <Context value={live}>{children}</Context>;
}

/** Query keys begin with what they show: a list's name, or `case` and its code. */
async function refresh(queryClient: QueryClient, change: Change): Promise<void> {
  if (change.kind !== 'case') {
    await queryClient.invalidateQueries({
      predicate: ({ queryKey: [first] }) => first !== 'me' && first !== 'procedure',
    });
    return;
  }
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['case', change.code] }),
    ...['cases', 'work-items', 'incidents'].map((list) => queryClient.invalidateQueries({ queryKey: [list] })),
  ]);
}
