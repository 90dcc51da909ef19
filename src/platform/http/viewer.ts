import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ownFirst } from '../policy/authorize.js';
import type { Assignment } from '../policy/in-force.js';
import { ROLES } from '../policy/role.js';
import type { Role } from '../policy/role.js';

/** A role that somebody holds today, where. */
export interface HeldRole {
  readonly role: Role;
  /** Absent: the whole province. */
  readonly office?: string | undefined;
  readonly agency?: string | undefined;
  /** In whose place, for a time. */
  readonly onBehalfOf?: string | undefined;
}

/** Who is calling, as the access guard found out. */
export interface Viewer {
  readonly subject: string;
  readonly kind: 'person' | 'client';
  /** What the identity provider calls the person; absent where only a token spoke. */
  readonly name?: string | undefined;
  /** When the token or the session ends by itself, in unshifted time, ISO 8601 in UTC: what lasts longer than a request ends then. */
  readonly until: string;
  /** When the session ends if its person does nothing until then, in unshifted time; absent where a token spoke. */
  readonly idleUntil?: string | undefined;
  /** When the person last proved to be that person, in unshifted time; absent: unknown. */
  readonly authenticatedAt?: string | undefined;
  /** What the session of the browser is known by, which opens nothing; absent where a token spoke. */
  readonly session?: string | undefined;
  /** The roles by which the route lets them in: no other widens what it shows. */
  readonly roles: readonly HeldRole[];
  /** Every role of today: for rights beside those of the route. */
  readonly allRoles: readonly HeldRole[];
}

/** The viewer in these roles alone, as if they held no others. */
export function inRoles<T extends Pick<Viewer, 'roles'>>(viewer: T, admitted: readonly Role[]): T {
  return { ...viewer, roles: viewer.roles.filter(({ role }) => admitted.includes(role)) };
}

/** Everything that the viewer holds today, as the policy takes it: also rights beside those of the route. */
export function assignmentsOf({ subject, allRoles }: Pick<Viewer, 'subject' | 'allRoles'>): readonly Assignment[] {
  return allRoles.map((held) => ({ ...held, subject }));
}

const viewers = new WeakMap<object, Viewer>();

/** Remembers who is calling, for the rest of the request. */
export function rememberViewer(request: object, viewer: Viewer): void {
  viewers.set(request, viewer);
}

/** Who is calling; undefined on public routes. */
export function viewerOf(request: object): Viewer | undefined {
  return viewers.get(request);
}

/** The caller, in a controller's method. */
export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext): Viewer => {
  const viewer = viewerOf(context.switchToHttp().getRequest<object>());
  if (viewer === undefined) throw new Error('a route without sign-in asks who is calling');
  return viewer;
});

/** The assignments that are roles of the product, those of their own first. */
export function heldRoles(
  assignments: readonly (Omit<HeldRole, 'role'> & { readonly role: string })[],
): readonly HeldRole[] {
  return assignments.toSorted(ownFirst).flatMap(({ role, office, agency, onBehalfOf }) => {
    const known = ROLES.find((candidate) => candidate === role);
    return known === undefined ? [] : [{ role: known, office, agency, onBehalfOf }];
  });
}
