import type { Reader, WorkItem } from '../work-item.js';
import { hindranceOf } from './eligibility.js';

const me: Reader = { subject: 'me', roles: [{ role: 'agency-officer', office: 'civil-status.07210' }] };
const item = (change: Partial<WorkItem> = {}): WorkItem => ({
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
});

describe('an item among many to approve', () => {
  it.each<[ReturnType<typeof hindranceOf>, Partial<WorkItem>]>([
    [undefined, {}],
    [undefined, { status: 'claimed', holder: 'me' }],
    [undefined, { status: 'claimed', holder: 'she', claimLapsed: true }],
    ['done', { status: 'done', holder: 'she' }],
    ['held', { status: 'claimed', holder: 'she' }],
    ['own', { kind: 'sign', preparedBy: 'me' }],
    ['role', { kind: 'sign', preparedBy: 'she' }],
    ['no-decision', { kind: 'mapping', outcomes: [] }],
  ])('is hindered by: %s', (hindrance, change) => {
    expect(hindranceOf(item(change), me)).toBe(hindrance);
  });
});
