import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import type { paths } from '../../api/schema.js';

export type Me = paths['/api/v1/me']['get']['responses']['200']['content']['application/json'];
export type Role = Me['roles'][number]['role'];

/** Who is signed in; null for nobody. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    try {
      return bodyOf(await api.GET('/api/v1/me'));
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 401) return null;
      throw error;
    }
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
