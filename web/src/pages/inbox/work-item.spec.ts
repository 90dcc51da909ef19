import { holdOf, nextOf, yesOf, type WorkItem } from './work-item.js';

const item = (change: Partial<WorkItem>): WorkItem => ({
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

describe('a work item', () => {
  it('is held by nobody, by the reader, by somebody else, or by somebody whose time is over', () => {
    expect(holdOf(item({}), 'me')).toBe('nobody');
    expect(holdOf(item({ status: 'claimed', holder: 'me' }), 'me')).toBe('mine');
    expect(holdOf(item({ status: 'claimed', holder: 'she' }), 'me')).toBe('other');
    expect(holdOf(item({ status: 'claimed', holder: 'she', claimLapsed: true }), 'me')).toBe('lapsed');
    expect(holdOf(item({ status: 'done', holder: 'me' }), 'me')).toBe('done');
  });

  it('has one outcome that says yes, or none', () => {
    expect(yesOf(item({}))).toBe('propose');
    expect(yesOf(item({ outcomes: ['send-back', 'sign'] }))).toBe('sign');
    expect(yesOf(item({ outcomes: [] }))).toBeUndefined();
  });

  it('is followed by the next that the reader may take, and after the last by the first', () => {
    const items = [
      item({ id: 'first' }),
      item({ id: 'at-hand' }),
      item({ id: 'done', status: 'done' }),
      item({ id: 'hers', status: 'claimed', holder: 'she' }),
      item({ id: 'own', preparedBy: 'me' }),
      item({ id: 'next' }),
    ];

    expect(nextOf(items, 'at-hand', 'me')?.id).toBe('next');
    expect(nextOf(items, 'next', 'me')?.id).toBe('first');
    expect(nextOf(items.slice(1, 5), 'at-hand', 'me')).toBeUndefined();
  });
});
