import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';
import { textIn } from '../../ui/address.js';

type Route = paths['/api/v1/cases/search']['post'];
export type Asked = Route['requestBody']['content']['application/json'];
export type Found = Route['responses']['200']['content']['application/json'];
export type FoundCase = Found['items'][number];

/** The address knows the search by its id: nothing that was typed is part of it. */
export interface SearchAddress {
  readonly id?: string;
}

export function readSearchAddress(search: Readonly<Record<string, unknown>>): SearchAddress {
  return textIn(search, 'id');
}

const FIRST: string | undefined = undefined;
const KEPT_MS = 60_000;

/** What a search finds, a page after the other. */
export function foundQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['cases', 'found', id],
    queryFn: async ({ pageParam }) =>
      bodyOf(
        await api.GET('/api/v1/searches/{id}', {
          params: { path: { id }, query: { ...(pageParam !== undefined && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: ({ nextCursor }: Found) => nextCursor ?? undefined,
    staleTime: KEPT_MS,
  });
}

/** Searches anew; what is asked for is in no address and in no key of a query. */
export async function searchCases(asked: Asked): Promise<Found> {
  return bodyOf(await api.POST('/api/v1/cases/search', { body: asked }));
}
