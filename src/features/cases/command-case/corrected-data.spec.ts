import { z } from 'zod';
import { correctedData } from './corrected-data.js';

const form = z.strictObject({
  child: z.strictObject({ givenName: z.string() }),
  copies: z.strictObject({ count: z.int() }),
});
const correct = (given: Readonly<Record<string, unknown>>) => correctedData({ form, charged: ['copies'] }, given);

function faultsOf(given: Readonly<Record<string, unknown>>) {
  return correct(given).error?.issues.map(({ path, message }) => [path.join('.'), message]);
}

describe('a supplement that corrects the form', () => {
  it('gives whole groups, and leaves the others as they are', () => {
    expect(correct({ child: { givenName: 'Ánh' } }).data).toEqual({ child: { givenName: 'Ánh' } });
  });

  it('names no part that the form has not', () => {
    expect(faultsOf({ pet: {} })).toEqual([['pet', expect.any(String)]]);
  });

  it('changes nothing that is charged for: what was paid would not be true any more', () => {
    expect(faultsOf({ copies: { count: 3 } })).toEqual([['copies', expect.any(String)]]);
  });
});
