import { outcomeOf } from './comparison-outcome.js';

const EQUAL = {
  endedAt: '2026-11-28T02:00:00.000Z',
  underWay: 0,
  refused: 0,
  sentAgain: 0,
  unknownHere: 0,
  stillDifferent: 0,
};

describe('what a comparison with the portal came to', () => {
  it.each([
    [{}, 'equal'],
    [{ underWay: 2 }, 'restUnderWay'],
    [{ underWay: 2, sentAgain: 1 }, 'mended'],
    [{ sentAgain: 1, unknownHere: 1 }, 'lookInto'],
    [{ refused: 1 }, 'lookInto'],
    [{ unknownHere: 1, stillDifferent: 1 }, 'stillDifferent'],
    [{ endedAt: undefined }, 'running'],
    [{ endedAt: undefined, failure: 'away' }, 'failed'],
  ])('of %j is %s', (change, outcome) => {
    expect(outcomeOf({ ...EQUAL, ...change })).toBe(outcome);
  });
});
