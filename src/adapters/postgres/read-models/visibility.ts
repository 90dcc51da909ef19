import type { Viewer } from '../../../platform/http/viewer.js';
import { ruleId } from '../../../platform/policy/authorize.js';
import { inboxesOf, provinceRole, scopeOf } from '../../../platform/http/visible-scope.js';
import type { Audience } from '../reader.js';
import type { Conditions } from './conditions.js';

/** The viewer, as the policies of the database know them. */
export function audienceOf(viewer: Viewer): Audience {
  return { viewer, scope: scopeOf(viewer) };
}

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

/** Limits a select on `work_items` to the viewer's inboxes. */
export function limitToOwnOffices(conditions: Conditions, viewer: Viewer): void {
  conditions.add((offices) => `work_items.office = any(${offices}::text[])`, inboxesOf(viewer));
}

/** Shows a select to nobody but those who look at the whole province. */
export function limitToProvince(conditions: Conditions, viewer: Viewer): void {
  if (provinceRole(viewer) === undefined) conditions.addPlain('false');
}

/**
 * The rule that lets the viewer see it, as access entries keep it: `role:auditor@province`.
 *
 * @param offices - those that have a part in it: a role at one of them comes before one that looks at everything
 */
export function ruleOf(viewer: Viewer, offices: readonly string[] = []): string {
  const atOffice = viewer.roles.find(({ office }) => office !== undefined && offices.includes(office));
  const held = atOffice ?? provinceRole(viewer) ?? viewer.roles[0];
  return held === undefined ? 'none' : ruleId(held);
}
