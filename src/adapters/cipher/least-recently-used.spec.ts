import { LeastRecentlyUsed } from './least-recently-used.js';

describe('remembering the values used last', () => {
  it('computes a value once', () => {
    const remembered = new LeastRecentlyUsed<string>(2);
    const computed: string[] = [];
    const ask = (key: string) => remembered.get(key, () => (computed.push(key), key.toUpperCase()));

    expect([ask('a'), ask('a'), ask('b')]).toEqual(['A', 'A', 'B']);
    expect(computed).toEqual(['a', 'b']);
  });

  it('forgets what was not asked for longest', () => {
    const remembered = new LeastRecentlyUsed<string>(2);
    const computed: string[] = [];
    const ask = (key: string) => remembered.get(key, () => (computed.push(key), key));

    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) ask(key);

    expect(computed).toEqual(['a', 'b', 'c', 'b']);
  });
});
