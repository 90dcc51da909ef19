import { me, workItem } from '../sample-item.js';
import type { WorkItem } from '../work-item.js';
import { hindranceOf } from './eligibility.js';

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
    expect(hindranceOf(workItem(change), me)).toBe(hindrance);
  });
});
