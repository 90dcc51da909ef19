import { PREPARED_BY_ME, workItem } from '../sample-item.js';
import type { WorkItem } from '../work-item.js';
import { hindranceOf } from './eligibility.js';

describe('an item among many to approve', () => {
  it.each<[ReturnType<typeof hindranceOf>, Partial<WorkItem>]>([
    [undefined, {}],
    [undefined, { status: 'claimed', holder: 'me' }],
    [undefined, { status: 'claimed', holder: 'she', claimLapsed: true }],
    ['done', { status: 'done', holder: 'she' }],
    ['held', { status: 'claimed', holder: 'she' }],
    ['barred', { kind: 'sign', allowedCommands: ['assign'], barred: [PREPARED_BY_ME] }],
    ['role', { kind: 'sign', preparedBy: 'she', allowedCommands: [] }],
    ['no-decision', { kind: 'mapping', outcomes: [] }],
  ])('is hindered by: %s', (hindrance, change) => {
    expect(hindranceOf(workItem(change), 'me')).toBe(hindrance);
  });
});
