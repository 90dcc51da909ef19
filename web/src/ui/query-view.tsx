import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Loading } from './loading.js';
import { ProblemAlert } from './problem-alert.js';

interface QueryViewProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** Loading, failed with a way to try again, or there. What is there stays while it is fetched anew. */
export function QueryView<Data>({ query, lines = 6, children }: QueryViewProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading lines={lines} />;
}
