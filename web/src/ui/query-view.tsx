import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { problemOf } from '../api/problem.js';
import { Loading } from './loading.js';
import { NotRenewed } from './not-renewed.js';
import { ProblemAlert } from './problem-alert.js';

interface QueryViewProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/**
 * Loading, failed with a way to try again, or there. What is there stays while it is fetched anew, and says so if that fails; it goes
 * when the reader may not see it any more.
 */
export function QueryView<Data>({ query, lines = 6, children }: QueryViewProps<Data>) {
  const retry = () => void query.refetch();
  if (query.data !== undefined && !isTakenAway(query.error))
    return (
      <>
        {query.error !== null && <NotRenewed error={query.error} since={query.dataUpdatedAt} onRetry={retry} />}
        {children(query.data)}
      </>
    );
  if (query.error !== null) return <ProblemAlert error={query.error} onRetry={retry} />;
  return <Loading lines={lines} />;
}

function isTakenAway(error: Error | null): boolean {
  const status = problemOf(error)?.status;
  return status === 403 || status === 404;
}
