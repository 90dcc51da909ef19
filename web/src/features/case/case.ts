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
