import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';

type Route = paths['/api/v1/audit/access-log/answer']['post'];
export type AccessAnswer = Route['responses']['200']['content']['application/json'];

/** What is told to a citizen; that it was made is written down. The personal id is part of no address and no key of a query. */
export async function answerPerson(personalId: string): Promise<AccessAnswer> {
  return bodyOf(await api.POST('/api/v1/audit/access-log/answer', { body: { personalId } }));
}
