import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { InboxFilter, WorkItem } from './work-item.js';
import { serverNow } from '../../api/server-clock.js';

/** A page does not ask more often than this. */
const LAPSE_SEEN_MS_MIN = 5_000;

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
    refetchInterval: ({ state }) => untilLapse(state.data),
  });
}

/** Milliseconds until the claim on the item lapses, which nobody tells; false if it does not. */
function untilLapse(item: WorkItem | undefined): number | false {
  if (item?.claimedUntil === undefined || item.claimLapsed || item.status === 'done') return false;
  return Math.max(LAPSE_SEEN_MS_MIN, Date.parse(item.claimedUntil) - serverNow());
}

/** Who may do the item. */
export function colleaguesQuery(id: string) {
  return queryOptions({
    queryKey: ['work-items', 'colleagues', id],
    queryFn: async () =>
      bodyOf(await api.GET('/api/v1/work-items/{id}/colleagues', { params: { path: { id } } })).items,
  });
}
