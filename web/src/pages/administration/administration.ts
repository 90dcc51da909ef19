import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;
type Asked<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Query } } }
  ? NonNullable<Query>
  : never;

export type Changes = Answer<'/api/v1/administration/changes'>;
export type ChangeItem = Changes['items'][number];
export type Change = ChangeItem['change'];
export type ChangeStatus = ChangeItem['status'];
export type ShownChange = Answer<'/api/v1/administration/changes/{id}'>;
export type Office = Answer<'/api/v1/administration/offices'>['items'][number];
export type Assignment = Answer<'/api/v1/administration/assignments'>['items'][number];
export type PublishedProcedure = Answer<'/api/v1/administration/publications'>['items'][number];
export type Span = PublishedProcedure['startable'][number];
export type CalendarEdition = Answer<'/api/v1/administration/calendars'>['items'][number];

export type OpenLaw = Answer<'/api/v1/administration/open-law'>;

export type OfficeFilter = Omit<Asked<'/api/v1/administration/offices'>, 'limit' | 'cursor'>;
export type AssignmentFilter = Omit<Asked<'/api/v1/administration/assignments'>, 'limit' | 'cursor'>;

export const STATUSES = [
  'proposed',
  'approved',
  'refused',
  'withdrawn',
  'expired',
] as const satisfies readonly ChangeStatus[];

/** What every change may change. */
export const ADMINISTRATION = ['administration'];

const FIRST: string | undefined = undefined;
const OFFICES_MAX = 200;

interface PageOf {
  readonly nextCursor: string | null;
}
const paged = {
  initialPageParam: FIRST,
  getNextPageParam: ({ nextCursor }: PageOf) => nextCursor ?? undefined,
  placeholderData: keepPreviousData,
};
const from = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

export function changesQuery(status: ChangeStatus | undefined) {
  return infiniteQueryOptions({
    queryKey: [...ADMINISTRATION, 'changes', status],
    queryFn: async ({ pageParam }) => {
      const query = { ...(status !== undefined && { status }), ...from(pageParam) };
      return bodyOf(await api.GET('/api/v1/administration/changes', { params: { query } }));
    },
    ...paged,
  });
}

export function changeQuery(id: string) {
  return queryOptions({
    queryKey: [...ADMINISTRATION, 'change', id],
    queryFn: async () => bodyOf(await api.GET('/api/v1/administration/changes/{id}', { params: { path: { id } } })),
  });
}

export function officesQuery(filter: OfficeFilter) {
  return infiniteQueryOptions({
    queryKey: [...ADMINISTRATION, 'offices', filter],
    queryFn: async ({ pageParam }) =>
      bodyOf(await api.GET('/api/v1/administration/offices', { params: { query: { ...filter, ...from(pageParam) } } })),
    ...paged,
  });
}

/** All offices of an agency, to choose one of them. */
export function officesOfQuery(agency: string) {
  return queryOptions({
    queryKey: [...ADMINISTRATION, 'offices of', agency],
    queryFn: async () => {
      const query = { agency, limit: OFFICES_MAX };
      return bodyOf(await api.GET('/api/v1/administration/offices', { params: { query } })).items;
    },
    enabled: agency !== '',
  });
}

export function assignmentsQuery(filter: AssignmentFilter) {
  return infiniteQueryOptions({
    queryKey: [...ADMINISTRATION, 'assignments', filter],
    queryFn: async ({ pageParam }) =>
      bodyOf(
        await api.GET('/api/v1/administration/assignments', { params: { query: { ...filter, ...from(pageParam) } } }),
      ),
    ...paged,
  });
}

export const publicationsQuery = queryOptions({
  queryKey: [...ADMINISTRATION, 'publications'],
  queryFn: async () => bodyOf(await api.GET('/api/v1/administration/publications')).items,
});

export const calendarsQuery = queryOptions({
  queryKey: [...ADMINISTRATION, 'calendars'],
  queryFn: async () => bodyOf(await api.GET('/api/v1/administration/calendars')).items,
  staleTime: Infinity,
});

export const openLawQuery = queryOptions({
  queryKey: [...ADMINISTRATION, 'open law'],
  queryFn: async () => bodyOf(await api.GET('/api/v1/administration/open-law')),
  staleTime: Infinity,
});

/** Why somebody proposes or decides. */
export interface Reason {
  readonly code: string;
  readonly text: string;
  readonly legalBasis?: string;
}

export async function proposeChange(body: { change: Change; reason: Reason }, key: string) {
  const header = { 'Idempotency-Key': key };
  return bodyOf(await api.POST('/api/v1/administration/changes', { params: { header }, body }));
}

export type Decision = 'approve' | 'refuse' | 'withdraw';

export async function decideChange(
  { id, decision, reason }: { readonly id: string; readonly decision: Decision; readonly reason?: Reason },
  key: string,
) {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  if (reason === undefined)
    return bodyOf(await api.POST('/api/v1/administration/changes/{id}/approve', { params, body: {} }));
  const body = { reason };
  switch (decision) {
    case 'approve':
      return bodyOf(await api.POST('/api/v1/administration/changes/{id}/approve', { params, body }));
    case 'refuse':
      return bodyOf(await api.POST('/api/v1/administration/changes/{id}/refuse', { params, body }));
    case 'withdraw':
      return bodyOf(await api.POST('/api/v1/administration/changes/{id}/withdraw', { params, body }));
  }
}
