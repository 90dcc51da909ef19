import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api/client.js';
import type { paths } from '../../../api/schema.js';
import { yesOf, type WorkItem, type Yes } from '../work-item.js';

type Bulk = paths['/api/v1/work-items/bulk']['post'];
export type BulkResult = Bulk['responses']['200']['content']['application/json']['results'][number];

/** Decisions on many items under one key: sent again they get the first answer of each that was done, and try the others anew. */
export interface BulkRun {
  /** Whose decisions they are: nobody else sends them. */
  readonly subject: string;
  readonly key: string;
  readonly items: readonly BulkItem[];
}

interface BulkItem {
  readonly id: string;
  readonly outcome: Yes;
  readonly code: string;
}

/** A run whose answer did not arrive; it outlives a reload of the page. Ids and case codes only. */
const STORED = 'lienthong.inbox.bulk';

export function newRun(subject: string, items: readonly WorkItem[]): BulkRun {
  return {
    subject,
    key: crypto.randomUUID(),
    items: items.flatMap((item) => {
      const outcome = yesOf(item);
      return outcome === undefined ? [] : [{ id: item.id, outcome, code: item.case }];
    }),
  };
}

/** Sends a run, and again as often as it takes. */
export function useBulk(subject: string | undefined) {
  const queryClient = useQueryClient();
  const [run, setRun] = useState(() => readRun(subject));
  const sending = useMutation({
    mutationFn: async ({ key, items }: BulkRun) => {
      const body = { items: items.map(({ id, outcome }) => ({ id, outcome })) };
      const params = { header: { 'Idempotency-Key': key } };
      return bodyOf(await api.POST('/api/v1/work-items/bulk', { params, body })).results;
    },
    onSuccess: () => sessionStorage.removeItem(STORED),
    onSettled: () =>
      Promise.all([['work-items'], ['case']].map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  });
  return {
    run,
    results: sending.data,
    error: sending.error,
    isSending: sending.isPending,
    send: (wanted: BulkRun) => {
      sessionStorage.setItem(STORED, JSON.stringify(wanted));
      setRun(wanted);
      sending.mutate(wanted);
    },
    forget: () => {
      sessionStorage.removeItem(STORED);
      setRun(undefined);
      sending.reset();
    },
  };
}

function readRun(subject: string | undefined): BulkRun | undefined {
  const stored: unknown = JSON.parse(sessionStorage.getItem(STORED) ?? 'null');
  return isRun(stored) && stored.subject === subject ? stored : undefined;
}

function isRun(stored: unknown): stored is BulkRun {
  return typeof stored === 'object' && stored !== null && 'subject' in stored && 'key' in stored && 'items' in stored;
}
