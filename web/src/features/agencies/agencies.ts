import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';

type Agencies = paths['/api/v1/operations/agencies']['get']['responses']['200']['content']['application/json'];
export type Agency = Agencies['items'][number];

const AGAIN_MS = 10_000;

/** How each agency is reached. The stream tells of incidents, not of an agency that answers again. */
export const agenciesQuery = queryOptions({
  queryKey: ['incidents', 'agencies'],
  queryFn: async () => bodyOf(await api.GET('/api/v1/operations/agencies')),
  refetchInterval: AGAIN_MS,
});
