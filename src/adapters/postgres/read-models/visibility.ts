/** Which cases, work items and incidents a viewer may see: the one place that decides it for every answer. */
import type { HeldRole, Viewer } from '../../../platform/http/viewer.js';
import type { Role } from '../../../platform/http/access.js';
import type { Conditions } from './conditions.js';

/** These look at the whole province. */
const PROVINCE_WIDE: readonly Role[] = ['auditor', 'leader', 'operator'];

/** Limits a select on `cases` (under that alias) to what the viewer may see. */
export function limitToVisible(conditions: Conditions, viewer: Viewer, alias = 'cases'): void {
  if (provinceRole(viewer) !== undefined) return;
  if (isPortal(viewer)) return conditions.addPlain(`${alias}.channel = 'portal'`);
  conditions.add(
    (offices) =>
      `exists (select from case_scope where case_scope.case_id = ${alias}.id and case_scope.office = any(${offices}::text[]))`,
    officesOf(viewer),
  );
}

/** The rule that lets the viewer see it, as access entries keep it: `role:auditor@province`. */
export function ruleOf(viewer: Viewer): string {
  const held = provinceRole(viewer) ?? viewer.roles[0];
  return held === undefined ? 'none' : `role:${held.role}@${held.office ?? 'province'}`;
}

/** The offices where the viewer holds a role. */
export function officesOf({ roles }: Viewer): readonly string[] {
  return [...new Set(roles.flatMap(({ office }) => (office === undefined ? [] : [office])))];
}

/** Whether the viewer looks at the whole province. */
export function provinceRole({ roles }: Viewer): HeldRole | undefined {
  return roles.find(({ role, office }) => office === undefined && PROVINCE_WIDE.includes(role));
}

function isPortal({ roles }: Viewer): boolean {
  return roles.some(({ role }) => role === 'portal');
}
