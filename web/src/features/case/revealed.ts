import { useEffect } from 'react';
import { queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';
import { caseQuery, type Case } from './case.js';
import { inFull } from './in-full.js';

type Route = paths['/api/v1/cases/{code}/reveal']['post'];

/** What masked values are shown for, and why. */
export type RevealAsked = Route['requestBody']['content']['application/json'];

/** The values of a case in full, as it was at that `seq`, with what they were asked for. */
export interface Revealed {
  readonly asked: RevealAsked;
  readonly answer: Route['responses']['200']['content']['application/json'];
}

const SHOWN_MS = 5 * 60_000;

/** What they may be shown for. */
export const revealPurposesQuery = queryOptions({
  queryKey: ['procedure', 'reveal-purposes'],
  queryFn: async () => bodyOf(await api.GET('/api/v1/reveal-purposes')).items,
  staleTime: Infinity,
});

/** Asks for the values; each time is written down. */
export async function askInFull(code: string, asked: RevealAsked): Promise<Revealed> {
  const params = { path: { code } };
  return { asked, answer: bodyOf(await api.POST('/api/v1/cases/{code}/reveal', { params, body: asked })) };
}

/** Never asked for by itself, and under no key that the live stream refreshes. */
function revealedQuery(code: string) {
  return queryOptions<Revealed | null>({ queryKey: ['revealed', code], queryFn: skipToken, staleTime: Infinity });
}

/** What this page shows in full of that case now, and the way to show it or to mask it again. */
export function useRevealed(code: string) {
  const queryClient = useQueryClient();
  const { queryKey } = revealedQuery(code);
  return {
    revealed: useQuery(revealedQuery(code)).data ?? undefined,
    show: (revealed: Revealed) => queryClient.setQueryData(queryKey, revealed),
    mask: () => queryClient.setQueryData(queryKey, null),
  };
}

/** Masks the case again after five minutes, and when the page is left. */
export function useMaskingAgain(code: string): void {
  const queryClient = useQueryClient();
  const { revealed } = useRevealed(code);
  useEffect(() => {
    const mask = () => void queryClient.setQueryData(revealedQuery(code).queryKey, null);
    const timer = revealed === undefined ? undefined : setTimeout(mask, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [queryClient, code, revealed]);
  useEffect(() => () => queryClient.removeQueries(revealedQuery(code)), [queryClient, code]);
}

/** The case as it is shown: with the real values while they are shown in full. */
export function useCaseInFull(found: Case): Case {
  const { revealed } = useRevealed(found.code);
  return revealed === undefined ? found : inFull(found, revealed.answer);
}

/** The case as it is now, in full for the same purpose and reason as before. */
export function useReadInFull(code: string): (asked: RevealAsked | undefined) => Promise<Case> {
  const queryClient = useQueryClient();
  return async (asked) => {
    const read = await queryClient.fetchQuery({ ...caseQuery(code), staleTime: 0 });
    return asked === undefined || read.masked.length === 0 ? read : inFull(read, (await askInFull(code, asked)).answer);
  };
}
