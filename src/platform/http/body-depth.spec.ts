import { isDeeperThan } from './body-depth.js';

const nested = (levels: number): unknown => JSON.parse(`${'[{"a":'.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}`);

describe('the depth of a body', () => {
  it.each([
    [4, 4, false],
    [6, 4, true],
    [100_000, 32, true],
  ])('of %i levels is deeper than %i: %s', (levels, levelsMax, isDeeper) => {
    expect(isDeeperThan(levelsMax, nested(levels))).toBe(isDeeper);
  });

  it('is that of its deepest member', () => {
    expect(isDeeperThan(2, { wide: [1, 2, 3], deep: { er: { still: {} } } })).toBe(true);
  });

  it.each([undefined, null, 'text', 7, Buffer.from('[[[[')])('is none of %p, which holds nothing', (value) => {
    expect(isDeeperThan(0, value)).toBe(false);
  });
});
