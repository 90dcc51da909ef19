import { useEffect, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { claimItem } from './hold-item.js';
import { useAction } from '../../api/use-action.js';
import type { WorkItem } from './work-item.js';
import { workItemQuery } from './work-items.js';

/** How much of a claim may be over before work on the item renews it: three minutes of half an hour. */
const RENEWED_AFTER = 0.1;
/** Clocks may differ so much that a claim seems to be over: even then not at every key. */
const RENEWED_AFTER_MS_MIN = 1_000;

/** Renews the reader's claim while they work on the item; to be called at each sign of it. */
export function useRenewal({ id, claimedUntil }: WorkItem, isMine: boolean): () => void {
  const queryClient = useQueryClient();
  const renewableAt = useRef(0);
  useEffect(() => {
    const leftMs = claimedUntil === undefined ? 0 : Date.parse(claimedUntil) - Date.now();
    renewableAt.current = Date.now() + Math.max(RENEWED_AFTER_MS_MIN, leftMs * RENEWED_AFTER);
  }, [id, claimedUntil]);
  const renewal = useAction(claimItem, (renewed) => {
    queryClient.setQueryData(workItemQuery(id).queryKey, renewed);
  });
  return () => {
    if (!isMine || Date.now() < renewableAt.current) return;
    renewableAt.current = Date.now() + RENEWED_AFTER_MS_MIN;
    // Whether it could be renewed is seen in what is fetched next: it names whoever has the item now.
    renewal.mutate(
      { id, seen: String(claimedUntil) },
      { onError: () => queryClient.invalidateQueries({ queryKey: ['work-items'] }) },
    );
  };
}
