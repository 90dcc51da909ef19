import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';

type List = paths['/api/v1/audit/access-findings']['get'];
export type Findings = List['responses']['200']['content']['application/json'];
export type FindingState = NonNullable<NonNullable<List['parameters']['query']>['state']>;
export type Finding =
  paths['/api/v1/audit/access-findings/{id}']['get']['responses']['200']['content']['application/json'];
export type Closing =
  paths['/api/v1/audit/access-findings/{id}/close']['post']['requestBody']['content']['application/json'];

/** What an inspector is to look at, or has looked at. */
export function findingsQuery(state: FindingState) {
  return queryOptions({
    queryKey: ['access-findings', state],
    queryFn: async () => bodyOf(await api.GET('/api/v1/audit/access-findings', { params: { query: { state } } })),
  });
}

export function findingQuery(id: string) {
  return queryOptions({
    queryKey: ['access-findings', 'one', id],
    queryFn: async () => bodyOf(await api.GET('/api/v1/audit/access-findings/{id}', { params: { path: { id } } })),
  });
}

export async function closeFinding({ id, ...body }: Closing & { readonly id: string }, key: string): Promise<Finding> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return bodyOf(await api.POST('/api/v1/audit/access-findings/{id}/close', { params, body }));
}
