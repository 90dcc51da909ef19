import { useEffect, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { claimItem } from './hold-item.js';
import { useAction } from '../../api/use-action.js';
import type { WorkItem } from './work-item.js';
import { workItemQuery } from './work-items.js';
import { serverNow } from '../../api/server-clock.js';

/** How much of a claim may be over before work on the item renews it: three minutes of half an hour. */
const RENEWED_AFTER = 0.1;
/** However short claims are, not at every key. */
const RENEWED_AFTER_MS_MIN = 1_000;

/** Renews the reader's claim while they work on the item; to be called at each sign of it. */
export function useRenewal({ id, claimedUntil }: WorkItem, isMine: boolean): () => void {
  const queryClient = useQueryClient();
  const renewableAt = useRef(0);
  useEffect(() => {
    const leftMs = claimedUntil === undefined ? 0 : Date.parse(claimedUntil) - serverNow();
    renewableAt.current = serverNow() + Math.max(RENEWED_AFTER_MS_MIN, leftMs * RENEWED_AFTER);
  }, [id, claimedUntil]);
  const renewal = useAction(claimItem, (renewed) => {
    queryClient.setQueryData(workItemQuery(id).queryKey, renewed);
  });
  return () => {
    if (!isMine || serverNow() < renewableAt.current) return;
    renewableAt.current = serverNow() + RENEWED_AFTER_MS_MIN;
    // Whether it could be renewed is seen in what is fetched next: it names whoever has the item now.
    renewal.mutate(
      { id, seen: String(claimedUntil) },
      { onError: () => queryClient.invalidateQueries({ queryKey: ['work-items'] }) },
    );
  };
}
