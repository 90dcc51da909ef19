import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api/client.js';
import type { paths } from '../../../api/schema.js';
import { ADMINISTRATION } from '../administration.js';

type Path = '/api/v1/administration/closings';
type Answer<Of extends keyof paths> = paths[Of] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type Closing = Answer<Path>['items'][number];
export type ShownClosing = Answer<`${Path}/{office}`>;
export type ClosingItem = Answer<`${Path}/{office}/cases`>['items'][number];
export type Outcome = NonNullable<ClosingItem['outcome']>;

export const OUTCOMES = ['passed-on', 'nothing-left', 'failed'] as const satisfies readonly Outcome[];

const CLOSINGS = [...ADMINISTRATION, 'closings'];
const FIRST: string | undefined = undefined;
/** Twenty cases have their turn each second. */
const AGAIN_MS = 2_000;
/** A list counts for each of its offices. */
const LIST_AGAIN_MS = 10_000;

/** How many have had their turn, whatever came of it. */
export function handledIn({ outcomes }: Pick<Closing, 'outcomes'>): number {
  return OUTCOMES.reduce((sum, name) => sum + (outcomes[name] ?? 0), 0);
}

export function closingsQuery() {
  return infiniteQueryOptions({
    queryKey: [...CLOSINGS, 'all'],
    queryFn: async ({ pageParam }) => {
      const query = pageParam === undefined ? {} : { cursor: pageParam };
      return bodyOf(await api.GET('/api/v1/administration/closings', { params: { query } }));
    },
    initialPageParam: FIRST,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchInterval: ({ state }) => {
      const isMoving = state.data?.pages.some(({ items }) => items.some(({ waiting }) => waiting > 0)) ?? false;
      return isMoving && LIST_AGAIN_MS;
    },
  });
}

export function closingQuery(office: string) {
  return queryOptions({
    queryKey: [...CLOSINGS, 'one', office],
    queryFn: async () =>
      bodyOf(await api.GET('/api/v1/administration/closings/{office}', { params: { path: { office } } })),
    refetchInterval: ({ state }) => (state.data?.waiting ?? 0) > 0 && AGAIN_MS,
  });
}

/** @param handled - how many have had their turn: with each of them the list is another one */
export function closingItemsQuery(office: string, outcome: Outcome | undefined, handled: number) {
  return infiniteQueryOptions({
    queryKey: [...CLOSINGS, 'items', office, outcome, handled],
    queryFn: async ({ pageParam }) => {
      const query = {
        ...(outcome !== undefined && { outcome }),
        ...(pageParam !== undefined && { cursor: pageParam }),
      };
      const params = { path: { office }, query };
      return bodyOf(await api.GET('/api/v1/administration/closings/{office}/cases', { params }));
    },
    initialPageParam: FIRST,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export async function retryClosing({ office }: { readonly office: string }, key: string) {
  const params = { path: { office }, header: { 'Idempotency-Key': key } };
  return bodyOf(await api.POST('/api/v1/administration/closings/{office}/retry', { params, body: {} }));
}
