import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';

export type Paper =
  paths['/api/v1/cases/{code}/documents']['get']['responses']['200']['content']['application/json']['items'][number];

/** The papers that were issued in a case, as far as the reader sees it. */
export function papersQuery(code: string) {
  return queryOptions({
    queryKey: ['case', code, 'papers'],
    queryFn: async () => bodyOf(await api.GET('/api/v1/cases/{code}/documents', { params: { path: { code } } })),
  });
}

/** Where the browser gets the file by itself. */
export function addressOfPaper({ id }: Pick<Paper, 'id'>): string {
  return `/api/v1/documents/${id}`;
}
