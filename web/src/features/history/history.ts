import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';

type HistoryPage = paths['/api/v1/cases/{code}/history']['get']['responses']['200']['content']['application/json'];
export type HistoryEvent = HistoryPage['items'][number];

type RefusalPage =
  paths['/api/v1/audit/cases/{code}/refusals']['get']['responses']['200']['content']['application/json'];
/** Something that was asked of the case and that its procedure did not accept. */
export type Attempt = RefusalPage['items'][number];

const EVENTS_A_PAGE = 500;
const ATTEMPTS_A_PAGE = 200;

/** Every event of a case, in order: they stand on one axis, and a link may lead to any of them. */
export function historyQuery(code: string) {
  return queryOptions({
    queryKey: ['case', code, 'history'],
    queryFn: async () => {
      const events: HistoryEvent[] = [];
      for (let after: number | null = 0; after !== null;) {
        const page = await historyPage(code, after);
        events.push(...page.items);
        after = page.nextAfter;
      }
      return events;
    },
  });
}

async function historyPage(code: string, after: number): Promise<HistoryPage> {
  return bodyOf(
    await api.GET('/api/v1/cases/{code}/history', {
      params: { path: { code }, query: { after, limit: EVENTS_A_PAGE } },
    }),
  );
}

/** Every refused attempt, in order; for auditors. */
export function attemptsQuery(code: string) {
  return queryOptions({
    queryKey: ['case', code, 'refusals'],
    queryFn: async () => {
      const attempts: Attempt[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await attemptPage(code, cursor);
        attempts.push(...page.items);
        cursor = page.nextCursor;
      }
      return attempts;
    },
  });
}

async function attemptPage(code: string, cursor: string | undefined): Promise<RefusalPage> {
  return bodyOf(
    await api.GET('/api/v1/audit/cases/{code}/refusals', {
      params: { path: { code }, query: { limit: ATTEMPTS_A_PAGE, ...(cursor !== undefined && { cursor }) } },
    }),
  );
}
