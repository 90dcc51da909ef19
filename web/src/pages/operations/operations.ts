import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';

type Groups = paths['/api/v1/incidents']['get']['responses']['200']['content']['application/json'];
export type Group = Groups['items'][number];
export type Incident = Group['incidents'][number];
export type Delivery = NonNullable<Incident['delivery']>['state'];

/** What the dialog for an incident is given. */
export interface DealProps {
  readonly incident: Incident;
  readonly onClose: () => void;
  /** The server did it; or another operator has to confirm it first. */
  readonly onDone: (outcome: 'recorded' | 'prepared') => void;
}

export type Prepared =
  paths['/api/v1/work-items']['get']['responses']['200']['content']['application/json']['items'][number];

/** What another operator prepared and one has to confirm; fetched anew with the work items. */
export const preparedQuery = queryOptions({
  queryKey: ['work-items', 'prepared'],
  queryFn: async () =>
    bodyOf(
      await api.GET('/api/v1/work-items', { params: { query: { kind: 'sign', status: 'not-done', limit: 200 } } }),
    ),
});

type ComparisonList = paths['/api/v1/operations/comparisons']['get']['responses']['200']['content']['application/json'];
export type Comparison = ComparisonList['items'][number];

/** It changes once a day. */
export const comparisonsQuery = queryOptions({
  queryKey: ['comparisons'],
  queryFn: async () => bodyOf(await api.GET('/api/v1/operations/comparisons')),
});

const AGAIN_MS = 10_000;
const FOLLOWED_MS = 2_000;
/** After these nothing more comes of a retry. */
const FINAL: readonly Delivery[] = ['answered', 'stopped', 'recalled'];

/** Every key begins with `incidents`: what the stream tells of them fetches all of it anew. */
export const incidentsQuery = queryOptions({
  queryKey: ['incidents', 'open'],
  queryFn: async () => bodyOf(await api.GET('/api/v1/incidents')),
  refetchInterval: AGAIN_MS,
});

/** An incident that was retried, until it is known whether that helped. */
export function followedQuery(id: string) {
  return queryOptions({
    queryKey: ['incidents', 'followed', id],
    queryFn: async () => bodyOf(await api.GET('/api/v1/incidents/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => {
      const delivery = state.data?.delivery;
      return delivery === undefined || FINAL.includes(delivery.state) ? false : FOLLOWED_MS;
    },
  });
}
