/** Codes of the API that the pages list or tell apart. */
import type { paths } from './schema.js';

type CaseAnswer = paths['/api/v1/cases/{code}']['get']['responses']['200']['content']['application/json'];

export const CASE_STATUSES = [
  'open',
  'awaiting-supplement',
  'completed',
  'partly-completed',
  'refused',
  'withdrawn',
  'lapsed',
] as const satisfies readonly CaseStatus[];

export const STEP_STATUSES = [
  'waiting',
  'awaiting-consent',
  'dispatching',
  'at-agency',
  'awaiting-decision',
  'awaiting-supplement',
  'incident',
  'completed',
  'refused',
  'skipped',
  'cancelled',
] as const satisfies readonly StepStatus[];

export type CaseStatus = CaseAnswer['status'];
export type StepStatus = CaseAnswer['steps'][number]['status'];

const ENDED: readonly string[] = ['completed', 'refused', 'skipped', 'cancelled'] satisfies readonly StepStatus[];

/** Whether nothing more comes of the step. */
export function isOver(status: string): boolean {
  return ENDED.includes(status);
}

/** Whether somebody is busy with the step: its turn has come, and it has not ended. */
export function isAtWork(status: StepStatus): boolean {
  return status !== 'waiting' && !isOver(status);
}

/** In what relation somebody collects a result. */
export const RELATIONS = ['applicant', 'authorised', 'legal-representative'] as const;
