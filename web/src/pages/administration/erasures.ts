import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';
import { ADMINISTRATION } from './administration.js';

type Path = '/api/v1/administration/erasures';
type Listed = paths[Path]['get']['responses']['200']['content']['application/json'];
type Body = paths[Path]['post']['requestBody']['content']['application/json'];

export type Erasure = Listed['items'][number];
export type ErasureStatus = Erasure['status'];
export type ErasablePeople = paths[`${Path}/people`]['get']['responses']['200']['content']['application/json'];
export type ErasablePerson = ErasablePeople['people'][number];
export type ErasableClass = ErasablePerson['classes'][number];

/** Why data is erased, why it is not, and of which classes. */
export const GROUNDS = [
  'request-of-the-person',
  'period-over',
  'unlawfully-kept',
] as const satisfies readonly Body['ground'][];
export const REFUSALS = [
  'person-not-proven',
  'ground-not-given',
  'still-needed',
  'proposed-by-mistake',
] as const satisfies readonly NonNullable<Erasure['refusal']>[];
export const ROLES = [
  'applicant',
  'child',
  'mother',
  'father',
  'deceased',
  'recipient',
  'subject',
  'first-relative',
  'second-relative',
  'third-relative',
  'fourth-relative',
] as const;

export const ERASURE_STATUSES = ['proposed', 'approved', 'refused'] as const satisfies readonly ErasureStatus[];

const ERASURES = [...ADMINISTRATION, 'erasures'];
const FIRST: string | undefined = undefined;

export function erasuresQuery(status: ErasureStatus | undefined) {
  return infiniteQueryOptions({
    queryKey: [...ERASURES, status],
    queryFn: async ({ pageParam }) => {
      const query = { ...(status !== undefined && { status }), ...(pageParam !== undefined && { cursor: pageParam }) };
      return bodyOf(await api.GET('/api/v1/administration/erasures', { params: { query } }));
    },
    initialPageParam: FIRST,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function erasablePeopleQuery(code: string) {
  return queryOptions({
    queryKey: [...ERASURES, 'people', code],
    queryFn: async () =>
      bodyOf(await api.GET('/api/v1/administration/erasures/people', { params: { query: { case: code } } })),
  });
}

export async function proposeErasure(body: Body, key: string) {
  const header = { 'Idempotency-Key': key };
  return bodyOf(await api.POST('/api/v1/administration/erasures', { params: { header }, body }));
}

export async function decideErasure(
  { id, reason }: { readonly id: string; readonly reason?: (typeof REFUSALS)[number] },
  key: string,
) {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  if (reason === undefined)
    return bodyOf(await api.POST('/api/v1/administration/erasures/{id}/approve', { params, body: {} }));
  return bodyOf(await api.POST('/api/v1/administration/erasures/{id}/refuse', { params, body: { reason } }));
}
