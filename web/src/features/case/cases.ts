import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';

type ListOfCases = paths['/api/v1/cases']['get'];
export type CasesFilter = NonNullable<ListOfCases['parameters']['query']>;
export type ListedCase = ListOfCases['responses']['200']['content']['application/json']['items'][number];

/** One page of the cases that the reader may see, newest first. */
export function casesQuery(filter: CasesFilter) {
  return queryOptions({
    queryKey: ['cases', filter],
    queryFn: async () => bodyOf(await api.GET('/api/v1/cases', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  });
}
