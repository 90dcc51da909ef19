import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { InboxFilter } from './work-item.js';

/** A page of the inbox, oldest deadline first. */
export function inboxQuery(filter: InboxFilter) {
  return queryOptions({
    queryKey: ['work-items', 'list', filter],
    queryFn: async () => bodyOf(await api.GET('/api/v1/work-items', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  });
}

/** One item, also when it is done or on another page. */
export function workItemQuery(id: string) {
  return queryOptions({
    queryKey: ['work-items', 'one', id],
    queryFn: async () => bodyOf(await api.GET('/api/v1/work-items/{id}', { params: { path: { id } } })),
  });
}

/** Who may do the item. */
export function colleaguesQuery(id: string) {
  return queryOptions({
    queryKey: ['work-items', 'colleagues', id],
    queryFn: async () =>
      bodyOf(await api.GET('/api/v1/work-items/{id}/colleagues', { params: { path: { id } } })).items,
  });
}
