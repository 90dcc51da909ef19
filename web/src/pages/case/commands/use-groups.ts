import { useQuery } from '@tanstack/react-query';
import type { Case } from '../../../features/case/case.js';
import { groupsOf, valueAt, type FormGroup } from '../../../features/procedures/form-fields.js';
import { versionQuery } from '../../../features/procedures/procedures.js';
import type { GroupAnswers } from './group-editor.js';

/** The parts of the application that were filled in, with their answers by field. */
export function useGroups({
  procedure,
  version,
  application,
}: Case): readonly (FormGroup & { readonly answers: GroupAnswers })[] {
  const known = useQuery(versionQuery(procedure, version)).data;
  if (known === undefined || application === undefined) return [];
  const given: Readonly<Record<string, unknown>> = { applicant: application.applicant, ...application.data };
  return groupsOf(known, given)
    .filter(({ name }) => given[name] !== undefined)
    .map((group) => ({
      ...group,
      answers: Object.fromEntries(group.fields.map(({ path }) => [path, valueAt(given[group.name], path)])),
    }));
}
