import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';

type Found = paths['/api/v1/cases/duplicates']['post']['responses']['200']['content']['application/json'];
export type Candidate = Found['items'][number];
export type Row = Candidate['rows'][number];

/** What somebody said of the cases that were shown: all of them are another event, for one reason. */
export type Judged = NonNullable<
  paths['/api/v1/work-items/{id}/complete']['post']['requestBody']['content']['application/json']['duplicates']
>;

export const REASONS = ['another-child', 'another-person', 'earlier-one-ended', 'told-wrongly'] as const;

interface Application {
  readonly procedure: string;
  readonly version: number;
  readonly applicant: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Cases that may be about the same as an application that is about to be handed in. Each look is recorded, so there is one for each content. */
export function alikeApplicationQuery(draft: string, application: Application) {
  return queryOptions({
    queryKey: ['duplicates', 'draft', draft, application],
    queryFn: async () => bodyOf(await api.POST('/api/v1/cases/duplicates', { body: application })).items,
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** The same for the case of a work item. */
export function alikeItemQuery(id: string) {
  return queryOptions({
    queryKey: ['duplicates', 'work-item', id],
    queryFn: async () => bodyOf(await api.GET('/api/v1/work-items/{id}/duplicates', { params: { path: { id } } })),
    staleTime: 60_000,
  });
}
