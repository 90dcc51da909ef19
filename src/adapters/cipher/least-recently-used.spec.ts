import { LeastRecentlyUsed } from './least-recently-used.js';

describe('remembering the values used last', () => {
  it('gives back what was put last', () => {
    const remembered = new LeastRecentlyUsed<string>(2);
    remembered.put('a', 'one');
    remembered.put('a', 'other');

    expect([remembered.get('a'), remembered.get('b')]).toEqual(['other', undefined]);
  });

  it('forgets what was not asked for longest', () => {
    const remembered = new LeastRecentlyUsed<string>(2);
    remembered.put('a', 'A');
    remembered.put('b', 'B');
    remembered.get('a');
    remembered.put('c', 'C');

    expect(['a', 'b', 'c'].map((key) => remembered.get(key))).toEqual(['A', undefined, 'C']);
  });
});
