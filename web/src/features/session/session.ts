import { queryOptions, useQuery } from '@tanstack/react-query';
import { actAs, api, bodyOf } from '../../api/client.js';
import { followServer } from '../../api/server-clock.js';
import { problemOf } from '../../api/problem.js';
import type { paths } from '../../api/schema.js';
import { sessionEnded } from './session-end.js';

export type Me = paths['/api/v1/me']['get']['responses']['200']['content']['application/json'];
export type Role = Me['roles'][number]['role'];

/** Who is signed in now; null for nobody. */
export async function readMe(): Promise<Me | null> {
  try {
    const me = bodyOf(await api.GET('/api/v1/me'));
    followServer(me);
    return me;
  } catch (error) {
    if (problemOf(error)?.status === 401) return null;
    throw error;
  }
}

/**
 * Whose pages these are; null until somebody signs in. A sign-in that ends takes nobody's page away: what they typed stays behind the
 * dialog that says so.
 */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ client }): Promise<Me | null> => {
    const me = await readMe();
    const known = client.getQueryData<Me | null>(['me']) ?? null;
    if (me === null && known !== null) sessionEnded();
    if (me !== null) actAs(me.subject);
    return me ?? known;
  },
  staleTime: 60_000,
});

/** Who is signed in, on a page that only opens for somebody. */
export function useMe(): Me | undefined {
  return useQuery(meQuery).data ?? undefined;
}

/** Whether one of the roles is held today. */
export function holds(me: Me | undefined, ...roles: readonly Role[]): boolean {
  return me?.roles.some(({ role }) => roles.includes(role)) ?? false;
}

/** Where signing in brings people back to this page. */
export function signInAddress(returnTo: string, language: string): string {
  return `/sign-in?${new URLSearchParams({ returnTo, language }).toString()}`;
}
