import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api/client.js';
import type { paths } from '../../../api/schema.js';
import { ADMINISTRATION, type Reason } from '../administration.js';
import { leftOutOf, type MigrationsSearch } from './migrations-search.js';

type Path = '/api/v1/administration/migrations';
type Answer<Of extends keyof paths> = paths[Of] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type DryRun = Answer<`${Path}/dry-run`>;
export type PlannedGroup = DryRun['groups'][number];
export type MigrationList = Answer<Path>;
export type Migration = MigrationList['items'][number];
export type ShownMigration = Answer<`${Path}/{id}`>;
export type MigrationItem = Answer<`${Path}/{id}/cases`>['items'][number];
export type CasePlan = Answer<'/api/v1/cases/{code}/migration-plan'>;
export type Outcome = NonNullable<MigrationItem['outcome']>;

export const OUTCOMES = [
  'migrated',
  'refused',
  'no-longer-open',
  'other-version',
  'failed',
] as const satisfies readonly Outcome[];

const MIGRATIONS = [...ADMINISTRATION, 'migrations'];
const FIRST: string | undefined = undefined;
/** Twenty cases have their turn each second. */
const AGAIN_MS = 2_000;

export function isRunning({ state }: Pick<Migration, 'state'>): boolean {
  return state === 'waiting' || state === 'running';
}

/** What both versions and the desk say of the cases; undefined while it is not all known. */
export type Scope = Required<Pick<MigrationsSearch, 'procedure' | 'from' | 'to'>> &
  Pick<MigrationsSearch, 'office' | 'leftOut'>;

export function dryRunQuery({ procedure, from, to, office, leftOut }: Scope) {
  return queryOptions({
    queryKey: [...MIGRATIONS, 'dry run', procedure, from, to, office, leftOut],
    queryFn: async () => {
      const query = {
        procedure,
        fromVersion: from,
        toVersion: to,
        ...(office !== undefined && { office }),
        leftOut: asAsked(leftOut),
      };
      return bodyOf(await api.GET('/api/v1/administration/migrations/dry-run', { params: { query } }));
    },
    // Each run plans up to a thousand cases: it is asked for, and not made again by itself.
    staleTime: Infinity,
  });
}

export const migrationsQuery = queryOptions({
  queryKey: [...MIGRATIONS, 'all'],
  queryFn: async () => bodyOf(await api.GET('/api/v1/administration/migrations')),
  refetchInterval: ({ state }) => (state.data?.items.some(isRunning) ?? false) && AGAIN_MS,
});

export function migrationQuery(id: string) {
  return queryOptions({
    queryKey: [...MIGRATIONS, 'one', id],
    queryFn: async () => bodyOf(await api.GET('/api/v1/administration/migrations/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => state.data !== undefined && isRunning(state.data) && AGAIN_MS,
  });
}

/** @param handled - how many have had their turn: with each of them the list is another one */
export function migrationItemsQuery(id: string, outcome: Outcome | undefined, handled: number) {
  return infiniteQueryOptions({
    queryKey: [...MIGRATIONS, 'items', id, outcome, handled],
    queryFn: async ({ pageParam }) => {
      const query = {
        ...(outcome !== undefined && { outcome }),
        ...(pageParam !== undefined && { cursor: pageParam }),
      };
      const params = { path: { id }, query };
      return bodyOf(await api.GET('/api/v1/administration/migrations/{id}/cases', { params }));
    },
    initialPageParam: FIRST,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function casePlanQuery(code: string, { to, leftOut }: Pick<MigrationsSearch, 'to' | 'leftOut'>) {
  return queryOptions({
    queryKey: [...MIGRATIONS, 'plan', code, to, leftOut],
    queryFn: async () => {
      const query = { ...(to !== undefined && { to }), leftOut: asAsked(leftOut) };
      return bodyOf(await api.GET('/api/v1/cases/{code}/migration-plan', { params: { path: { code }, query } }));
    },
    placeholderData: keepPreviousData,
  });
}

export async function stopMigration({ id }: { readonly id: string }, key: string) {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return bodyOf(await api.POST('/api/v1/administration/migrations/{id}/stop', { params, body: {} }));
}

export async function retryMigration({ id }: { readonly id: string }, key: string) {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return bodyOf(await api.POST('/api/v1/administration/migrations/{id}/retry', { params, body: {} }));
}

interface Move {
  readonly plan: Pick<CasePlan, 'code' | 'to' | 'seq'>;
  readonly leftOut: Readonly<Record<string, string>>;
  readonly reason: Reason;
}

/** Moves the case as it was planned: not where something has happened to it since. */
export async function migrateCase({ plan: { code, to, seq }, leftOut, reason }: Move, key: string) {
  const params = { path: { code }, header: { 'Idempotency-Key': key } };
  const body = { data: { to, leftOut }, reason, expectedSeq: seq };
  return bodyOf(await api.POST('/api/v1/cases/{code}/commands/migrate', { params, body }));
}

function asAsked(leftOut: string | undefined): string[] {
  return Object.entries(leftOutOf(leftOut)).map(([step, why]) => `${step}:${why}`);
}
