/** A work item for the specifications of the inbox. */
import type { WorkItem } from './work-item.js';

/** Why somebody does not sign what they prepared. */
export const PREPARED_BY_ME: WorkItem['barred'][number] = {
  code: 'same-person-may-not-sign',
  commands: ['claim', 'complete'],
  text: { vi: 'Bạn đã soạn quyết định này.', en: 'You prepared this decision.' },
};

/** An examination that nobody holds and that the reader may do, but for the change. */
export function workItem(change: Partial<WorkItem> = {}): WorkItem {
  return {
    id: 'one',
    case: 'H01',
    procedure: 'interlinked-birth',
    version: 1,
    receivedAt: '2026-11-27T01:30:00.000Z',
    step: 'birth-registration',
    kind: 'examine',
    agency: 'civil-status',
    office: 'civil-status.07210',
    status: 'open',
    claimLapsed: false,
    overdue: false,
    openedAt: '2026-11-27T02:00:00.000Z',
    outcomes: ['propose', 'refuse'],
    allowedCommands: ['claim', 'complete'],
    barred: [],
    ...change,
  };
}
