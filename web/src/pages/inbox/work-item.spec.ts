import { PREPARED_BY_ME, workItem } from './sample-item.js';
import { holdOf, mayDo, nextOf, yesOf } from './work-item.js';

describe('a work item', () => {
  it('is held by nobody, by the reader, by somebody else, or by somebody whose time is over', () => {
    expect(holdOf(workItem(), 'me')).toBe('nobody');
    expect(holdOf(workItem({ status: 'claimed', holder: 'me' }), 'me')).toBe('mine');
    expect(holdOf(workItem({ status: 'claimed', holder: 'she' }), 'me')).toBe('other');
    expect(holdOf(workItem({ status: 'claimed', holder: 'she', claimLapsed: true }), 'me')).toBe('lapsed');
    expect(holdOf(workItem({ status: 'done', holder: 'me' }), 'me')).toBe('done');
  });

  it('is for whom the server says so, also while somebody holds it', () => {
    expect(mayDo(workItem({ status: 'claimed', holder: 'she' }))).toBe(true);
    expect(mayDo(workItem({ allowedCommands: ['assign'] }))).toBe(false);
    expect(mayDo(workItem({ allowedCommands: ['assign'], barred: [PREPARED_BY_ME] }))).toBe(false);
  });

  it('has one outcome that says yes, or none', () => {
    expect(yesOf(workItem())).toBe('propose');
    expect(yesOf(workItem({ outcomes: ['send-back', 'sign'] }))).toBe('sign');
    expect(yesOf(workItem({ outcomes: [] }))).toBeUndefined();
  });

  it('is followed by the next that the reader may take, and after the last by the first', () => {
    const items = [
      workItem({ id: 'first' }),
      workItem({ id: 'at-hand' }),
      workItem({ id: 'done', status: 'done' }),
      workItem({ id: 'hers', status: 'claimed', holder: 'she' }),
      workItem({ id: 'to-sign', kind: 'sign', allowedCommands: [] }),
      workItem({ id: 'own', allowedCommands: [], barred: [PREPARED_BY_ME] }),
      workItem({ id: 'next' }),
    ];

    expect(nextOf(items, 'at-hand', 'me')?.id).toBe('next');
    expect(nextOf(items, 'next', 'me')?.id).toBe('first');
    expect(nextOf(items.slice(1, 6), 'at-hand', 'me')).toBeUndefined();
  });
});
