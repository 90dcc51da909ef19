import type { Viewer } from '../../../platform/http/viewer.js';
import { provinceRole, scopeOf } from '../../../platform/http/visible-scope.js';
import type { Conditions } from './conditions.js';

/** Limits a select on `cases` (under that alias) to what the viewer may see. */
export function limitToVisible(conditions: Conditions, viewer: Viewer, alias = 'cases'): void {
  const scope = scopeOf(viewer);
  switch (scope.kind) {
    case 'province':
      return;
    case 'portal':
      return conditions.addPlain(`${alias}.channel = 'portal'`);
    case 'offices':
      return conditions.add(
        (offices) =>
          `exists (select from case_scope where case_scope.case_id = ${alias}.id and case_scope.office = any(${offices}::text[]))`,
        scope.offices,
      );
  }
}

/**
 * The rule that lets the viewer see it, as access entries keep it: `role:auditor@province`.
 *
 * @param offices - those that have a part in it: a role at one of them comes before one that looks at everything
 */
export function ruleOf(viewer: Viewer, offices: readonly string[] = []): string {
  const atOffice = viewer.roles.find(({ office }) => office !== undefined && offices.includes(office));
  const held = atOffice ?? provinceRole(viewer) ?? viewer.roles[0];
  return held === undefined ? 'none' : `role:${held.role}@${held.office ?? 'province'}`;
}
