import { between } from './selection.js';

describe('a range of rows', () => {
  it('has both ends, in whichever order they were clicked', () => {
    const rows = ['a', 'b', 'c', 'd'];

    expect(between(rows, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(between(rows, 'd', 'b')).toEqual(['b', 'c', 'd']);
  });

  it('is the clicked row alone if the other has left the list', () => {
    expect(between(['a', 'b'], 'gone', 'b')).toEqual(['b']);
  });
});
