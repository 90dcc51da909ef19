import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';
import { joined, type Names } from './names.js';

type HistoryPage = paths['/api/v1/cases/{code}/history']['get']['responses']['200']['content']['application/json'];
export type HistoryEvent = HistoryPage['items'][number];

type RefusalPage =
  paths['/api/v1/audit/cases/{code}/refusals']['get']['responses']['200']['content']['application/json'];
/** Something that was asked of the case and that its procedure did not accept. */
export type Attempt = RefusalPage['items'][number];

type Answers = paths['/api/v1/audit/cases/{code}/answers']['get']['responses']['200']['content']['application/json'];
/** Something that an agency answered and that changed nothing. */
export type UnappliedAnswer = Answers['items'][number];

type Holders = paths['/api/v1/cases/{code}/holders']['get']['responses']['200']['content']['application/json'];
/** How a work item came to another holder, or to none. */
export type HolderChange = Holders['items'][number];

const EVENTS_A_PAGE = 500;
const ATTEMPTS_A_PAGE = 200;

/** Every event of a case, in order, with the names of who acted: they stand on one axis, and a link may lead to any of them. */
export function historyQuery(code: string) {
  return queryOptions({
    queryKey: ['case', code, 'history'],
    queryFn: async () => {
      const events: HistoryEvent[] = [];
      const names: Names[] = [];
      for (let after: number | null = 0; after !== null;) {
        const page = await historyPage(code, after);
        events.push(...page.items);
        names.push(page.names);
        after = page.nextAfter;
      }
      return { events, names: joined(names) };
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

/** Every refused attempt, in order, with the names of who tried; for auditors. */
export function attemptsQuery(code: string) {
  return queryOptions({
    queryKey: ['case', code, 'refusals'],
    queryFn: async () => {
      const attempts: Attempt[] = [];
      const names: Names[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await attemptPage(code, cursor);
        attempts.push(...page.items);
        names.push(page.names);
        cursor = page.nextCursor;
      }
      return { attempts, names: joined(names) };
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

/** What agencies answered without changing the case, in order; for auditors. */
export function answersQuery(code: string) {
  return queryOptions({
    queryKey: ['case', code, 'answers'],
    queryFn: async () => bodyOf(await api.GET('/api/v1/audit/cases/{code}/answers', { params: { path: { code } } })),
  });
}

/** Who took, gave back or gave whom which work item, in order, with their names. */
export function holdersQuery(code: string) {
  return queryOptions({
    queryKey: ['case', code, 'holders'],
    queryFn: async () => bodyOf(await api.GET('/api/v1/cases/{code}/holders', { params: { path: { code } } })),
  });
}
