import type { WorkItemKind } from '../kernel/procedure/effects.js';
import type { Target } from '../platform/policy/authorize.js';
import type { WorkItemRecord } from './ports/records.js';

const DUTIES: Readonly<Record<WorkItemKind, Target['duty']>> = {
  examine: 'examines',
  sign: 'signs',
  supplement: 'supplies',
  consent: 'examines',
  mapping: 'examines',
};

/** The item, as rights know it: whose duty it is, where, and who may not sign it. What the applicant has to supply is the desk's. */
export function workItemTarget({
  kind,
  office,
  agency,
  preparedBy,
  preparedFor,
}: Pick<WorkItemRecord, 'kind' | 'office' | 'agency' | 'preparedBy' | 'preparedFor'>): Target {
  return {
    duty: DUTIES[kind],
    step: kind === 'supplement' ? { office } : { office, agency },
    preparedBy: [preparedBy, preparedFor].filter((subject) => subject !== undefined),
  };
}
