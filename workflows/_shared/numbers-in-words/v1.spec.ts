import { amountInWords } from './v1.js';

describe('an amount in words', () => {
  it.each([
    [25_300_000, 'Hai mươi lăm triệu ba trăm nghìn đồng'],
    [10_800_000, 'Mười triệu tám trăm nghìn đồng'],
    [8000, 'Tám nghìn đồng'],
    [1_000_005, 'Một triệu không trăm linh năm đồng'],
    [1_021_015, 'Một triệu không trăm hai mươi mốt nghìn không trăm mười lăm đồng'],
    [2_000_000_000, 'Hai tỷ đồng'],
    [0, 'Không đồng'],
  ])('of %i is %s', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });

  it.each([-1, 0.5, 1e12, '8000', undefined])('is none of what is no amount: %s', (amount) => {
    expect(amountInWords(amount)).toBeUndefined();
  });
});
