import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';

type Route = paths['/api/v1/audit/access-log']['get'];
export type AccessLog = Route['responses']['200']['content']['application/json'];
export type AccessEntry = AccessLog['items'][number];
export type AccessFilter = NonNullable<Route['parameters']['query']>;
type Readers = paths['/api/v1/audit/access-log/readers']['get'];
export type ReadersAnswer = Readers['responses']['200']['content']['application/json'];
export type ReadersFilter = NonNullable<Readers['parameters']['query']>;
type PersonQuestion = paths['/api/v1/audit/access-log/search']['post']['requestBody']['content']['application/json'];

const FIRST: string | undefined = undefined;

/** Who looked at what, a page after the other. */
export function accessLogQuery(filter: AccessFilter) {
  return infiniteQueryOptions({
    queryKey: ['access-log', filter],
    queryFn: async ({ pageParam }) =>
      bodyOf(
        await api.GET('/api/v1/audit/access-log', {
          params: { query: { ...filter, ...(pageParam !== undefined && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: ({ nextCursor }: AccessLog) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** How much each reader looked at. */
export function readersQuery(filter: ReadersFilter) {
  return queryOptions({
    queryKey: ['access-log', 'readers', filter],
    queryFn: async () => bodyOf(await api.GET('/api/v1/audit/access-log/readers', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  });
}

/** What was shown of one person; the search is written down. The personal id is part of no address and no key of a query. */
export async function searchAccesses(question: PersonQuestion): Promise<AccessLog> {
  return bodyOf(await api.POST('/api/v1/audit/access-log/search', { body: question }));
}
