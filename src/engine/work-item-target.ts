import { isSupplied } from '../kernel/procedure/effects.js';
import type { WorkItemKind } from '../kernel/procedure/effects.js';
import { OPERATORS_INBOX } from '../platform/policy/role.js';
import type { Target } from '../platform/policy/authorize.js';
import type { WorkItemRecord } from './ports/records.js';

const DUTIES: Readonly<Record<WorkItemKind, Target['duty']>> = {
  examine: 'examines',
  sign: 'signs',
  supplement: 'supplies',
  consent: 'supplies',
  mapping: 'supplies',
  confirmation: 'supplies',
  correction: 'supplies',
};

/** The item, as rights know it: whose duty it is, where, and who may not sign it. What the applicant has to supply is the desk's. */
export function workItemTarget({
  kind,
  office,
  agency,
  preparedBy,
  preparedFor,
}: Pick<WorkItemRecord, 'kind' | 'office' | 'agency' | 'preparedBy' | 'preparedFor'>): Target {
  const preparers = [preparedBy, preparedFor].filter((subject) => subject !== undefined);
  if (office === OPERATORS_INBOX) return { duty: 'confirms', preparedBy: preparers };
  return {
    duty: DUTIES[kind],
    step: isSupplied(kind) ? { office } : { office, agency },
    preparedBy: preparers,
  };
}
