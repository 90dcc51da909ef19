/** What a viewer may see, as lists put it into SQL: the relations of the policy to many cases at once. */
import { rolesRelated } from '../policy/policy.js';
import { OPERATORS_INBOX } from '../policy/role.js';
import type { HeldRole, Viewer } from './viewer.js';

/** These look at the whole province. */
const PROVINCE_WIDE = rolesRelated('province');

/** Whose cases: all of the province, those that came through the portal, or those in which the offices have a part. */
export type VisibleScope =
  | { readonly kind: 'province' }
  | { readonly kind: 'portal' }
  | { readonly kind: 'offices'; readonly offices: readonly string[] };

/** Which cases the viewer may see. */
export function scopeOf(viewer: Viewer): VisibleScope {
  if (provinceRole(viewer) !== undefined) return { kind: 'province' };
  if (viewer.roles.some(({ role }) => role === 'portal')) return { kind: 'portal' };
  return { kind: 'offices', offices: officesOf(viewer) };
}

/** The offices where the viewer holds a role. */
export function officesOf({ roles }: Viewer): readonly string[] {
  return [...new Set(roles.flatMap(({ office }) => (office === undefined ? [] : [office])))];
}

/** Whose work the viewer is shown: that of the offices where they work, and of operators what waits for another of them. */
export function inboxesOf({ roles }: Pick<Viewer, 'roles'>): readonly string[] {
  const inboxes = roles.map(({ role, office }) => (role === 'operator' ? OPERATORS_INBOX : office));
  return [...new Set(inboxes.filter((inbox) => inbox !== undefined))];
}

/** The role by which the viewer looks at the whole province, if there is one. */
export function provinceRole({ roles }: Viewer): HeldRole | undefined {
  return roles.find(({ role, office }) => office === undefined && PROVINCE_WIDE.includes(role));
}
