import { useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { claimItem } from './hold-item.js';
import { useAction } from '../../api/use-action.js';
import type { WorkItem } from './work-item.js';
import { workItemQuery } from './work-items.js';

/** A claim holds half an hour; who works on the item keeps it. */
const RENEWED_AFTER_MS = 3 * 60_000;

/** Renews the reader's claim while they work on the item; to be called at each sign of it. */
export function useRenewal(item: WorkItem, isMine: boolean): () => void {
  const queryClient = useQueryClient();
  const renewedAt = useRef(Date.now());
  const renewal = useAction(claimItem, (renewed) => {
    queryClient.setQueryData(workItemQuery(item.id).queryKey, renewed);
  });
  return () => {
    if (!isMine || Date.now() - renewedAt.current < RENEWED_AFTER_MS) return;
    renewedAt.current = Date.now();
    // Whether it could be renewed is seen in what is fetched next: it names whoever has the item now.
    renewal.mutate(
      { id: item.id, seen: String(renewedAt.current) },
      { onError: () => queryClient.invalidateQueries({ queryKey: ['work-items'] }) },
    );
  };
}
