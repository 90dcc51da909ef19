import { workItem } from './sample-item.js';
import { arrivedIn, rowsOf, without, type Taken } from './steady-list.js';

const items = ['first', 'second', 'third'].map((id) => workItem({ id }));
const taken: Taken = { of: 'everything', items, newIds: [], finishedIds: [] };
const freshWith = (ids: readonly string[], nextCursor: string | null = null) => ({
  items: ids.map((id) => workItem({ id, holder: 'she' })),
  nextCursor,
});

describe('a list that is being read', () => {
  it('keeps its rows in their places, each as the server has it now', () => {
    const rows = rowsOf(taken, freshWith(['new', 'third', 'second', 'first']));

    expect(rows.map(({ item: { id, holder } }) => [id, holder])).toEqual([
      ['first', 'she'],
      ['second', 'she'],
      ['third', 'she'],
    ]);
  });

  it('says which rows have left, and not so of those that a full page pushed to the next', () => {
    const left = (fresh: ReturnType<typeof freshWith>) =>
      rowsOf(taken, fresh).flatMap(({ item, hasLeft }) => (hasLeft ? [item.id] : []));

    expect(left(freshWith(['first', 'third']))).toEqual(['second']);
    expect(left(freshWith(['first', 'second']))).toEqual(['third']);
    expect(left(freshWith(['new', 'first', 'second'], 'more'))).toEqual([]);
    expect(left(freshWith(['new', 'newer', 'second'], 'more'))).toEqual(['first']);
  });

  it('tells what has come since, but not what its reader finished', () => {
    const arrived = (from: Taken, ids: readonly string[]) => arrivedIn(from, freshWith(ids)).map(({ id }) => id);

    expect(arrived(taken, ['new', 'first', 'second', 'third'])).toEqual(['new']);
    expect(arrived(without(taken, 'second'), ['first', 'second', 'third'])).toEqual([]);
  });
});
