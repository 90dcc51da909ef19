import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';

export type Case = paths['/api/v1/cases/{code}']['get']['responses']['200']['content']['application/json'];

export type Step = Case['steps'][number];
export type Explanation =
  paths['/api/v1/cases/{code}/explain']['get']['responses']['200']['content']['application/json'];
export type Limit = Explanation['limits'][number];

/** Whether somebody still has something to do with it. */
export function isUnderWay(status: Case['status']): boolean {
  return status === 'open' || status === 'awaiting-supplement';
}

/** One case, fetched anew when the stream says that it moved on. */
export function caseQuery(code: string) {
  return queryOptions({
    queryKey: ['case', code, 'now'],
    queryFn: async () => bodyOf(await api.GET('/api/v1/cases/{code}', { params: { path: { code } } })),
  });
}

/** What it waits for, who holds it, until when and why. */
export function explanationQuery(code: string) {
  return queryOptions({
    queryKey: ['case', code, 'explanation'],
    queryFn: async () => bodyOf(await api.GET('/api/v1/cases/{code}/explain', { params: { path: { code } } })),
  });
}

export type Messages = paths['/api/v1/cases/{code}/messages']['get']['responses']['200']['content']['application/json'];

const LOOK_AGAIN_MS_FIRST = 2_000;
const LOOK_AGAIN_MS_MAX = 60_000;

/** Under which codes other systems know it. */
export function externalCodesQuery(code: string) {
  return queryOptions({
    queryKey: ['case', code, 'external-codes'],
    queryFn: async () => bodyOf(await api.GET('/api/v1/cases/{code}/external-codes', { params: { path: { code } } })),
  });
}

/** What was told of it. The stream does not say when a message has reached somebody: while one waits, that is looked at again. */
export function messagesQuery(code: string) {
  return queryOptions({
    queryKey: ['case', code, 'messages'],
    queryFn: async () => bodyOf(await api.GET('/api/v1/cases/{code}/messages', { params: { path: { code } } })),
    refetchInterval: ({ state: { data, dataUpdateCount } }) => {
      const waits = data?.items.some(({ state }) => state === 'waiting') ?? false;
      return waits && Math.min(LOOK_AGAIN_MS_FIRST * 2 ** dataUpdateCount, LOOK_AGAIN_MS_MAX);
    },
  });
}
