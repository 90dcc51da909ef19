import { useQuery } from '@tanstack/react-query';
import type { Case } from '../../../features/case/case.js';
import { groupsOf, valueAt, type FormGroup } from '../../../features/procedures/form-fields.js';
import { versionQuery } from '../../../features/procedures/procedures.js';

/** Answers by the path of their field. */
export type GroupAnswers = Readonly<Record<string, unknown>>;

/** A part of an application as it was filled in. */
export type AnsweredGroup = FormGroup & { readonly answers: GroupAnswers };

/** The parts of the application that were filled in, with their answers by field. */
export function useGroups({ procedure, version, application }: Case): readonly AnsweredGroup[] {
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
