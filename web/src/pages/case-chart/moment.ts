import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';

export type Moment =
  paths['/api/v1/audit/cases/{code}/replay']['get']['responses']['200']['content']['application/json'];
export type Difference =
  paths['/api/v1/audit/cases/{code}/diff']['get']['responses']['200']['content']['application/json'];

/** The case right after an event, rebuilt from its history; a past moment never changes. */
export function momentQuery(code: string, seq: number) {
  return queryOptions({
    queryKey: ['audit', code, 'replay', seq],
    queryFn: async () =>
      bodyOf(
        await api.GET('/api/v1/audit/cases/{code}/replay', { params: { path: { code }, query: { at: String(seq) } } }),
      ),
    staleTime: Infinity,
  });
}

/** What changed between two events. */
export function differenceQuery(code: string, from: number, to: number) {
  return queryOptions({
    queryKey: ['audit', code, 'difference', from, to],
    queryFn: async () =>
      bodyOf(
        await api.GET('/api/v1/audit/cases/{code}/diff', {
          params: { path: { code }, query: { from: String(from), to: String(to) } },
        }),
      ),
    staleTime: Infinity,
  });
}
