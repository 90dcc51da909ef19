import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';

export type Case = paths['/api/v1/cases/{code}']['get']['responses']['200']['content']['application/json'];

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
