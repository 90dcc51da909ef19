import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';

export type LookedUp = paths['/api/v1/people/lookup']['post']['responses']['200']['content']['application/json'];
export type NoticeSaid = paths['/api/v1/notices/lookup']['post']['responses']['200']['content']['application/json'];
type NoticeQuestion = paths['/api/v1/notices/lookup']['post']['requestBody']['content']['application/json'];
export type Extract = LookedUp['extracts'][number];

/** What a person may be looked up for. */
export const purposesQuery = queryOptions({
  queryKey: ['procedure', 'purposes'],
  queryFn: async () => bodyOf(await api.GET('/api/v1/people/purposes')).items,
  staleTime: Infinity,
});

/** What the registers know of a person; each look is recorded with its purpose. */
export async function lookUpPerson(question: {
  readonly personalId: string;
  readonly purpose: string;
}): Promise<LookedUp> {
  return bodyOf(await api.POST('/api/v1/people/lookup', { body: question }));
}

/** What a hospital's notice of a birth or a death says; each look is recorded with its purpose. */
export async function lookUpNotice(question: NoticeQuestion): Promise<NoticeSaid> {
  return bodyOf(await api.POST('/api/v1/notices/lookup', { body: question }));
}
