/** A work item for the specifications of the inbox. */
import type { Reader, WorkItem } from './work-item.js';

/** An officer of the office that the item is at. */
export const me: Reader = { subject: 'me', roles: [{ role: 'agency-officer', office: 'civil-status.07210' }] };

/** An examination that nobody holds, but for the change. */
export function workItem(change: Partial<WorkItem> = {}): WorkItem {
  return {
    id: 'one',
    case: 'H01',
    procedure: 'interlinked-birth',
    version: 1,
    step: 'birth-registration',
    kind: 'examine',
    agency: 'civil-status',
    office: 'civil-status.07210',
    status: 'open',
    claimLapsed: false,
    overdue: false,
    openedAt: '2026-11-27T02:00:00.000Z',
    outcomes: ['propose', 'refuse'],
    ...change,
  };
}
