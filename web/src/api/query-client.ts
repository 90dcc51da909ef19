import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem.js';

const RETRIES_MAX = 2;

/**
 * Answers are kept until the stream of changes, or the reader, says that they are old.
 *
 * @param onSignedOut - called when an answer says that nobody is signed in
 * @param onAnother - called when an answer says that somebody else is
 */
export function newQueryClient(onSignedOut: () => void, onAnother: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (!(error instanceof ProblemError)) return;
    if (error.problem.status === 401) onSignedOut();
    if (error.problem.code === 'signed-in-as-another') onAnother();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // Without a connection a request fails and says so: none waits unseen for better times.
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        // A clear "no" stays one; what did not come through is asked for again.
        retry: (failures, error) => !(error instanceof ProblemError && error.isFinal) && failures < RETRIES_MAX,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
