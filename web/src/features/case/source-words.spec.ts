import { inVietnamese } from './source-words.js';

describe('what fixes a day off', () => {
  it.each([
    ['Decision 188/1999/QĐ-TTg', 'Quyết định 188/1999/QĐ-TTg'],
    ['Labour Code 2019, art. 112.1(đ) and 112.3', 'Bộ luật Lao động 2019, điểm đ khoản 1 Điều 112 và khoản 3 Điều 112'],
    ['Labour Code 2019, art. 111.3', 'Bộ luật Lao động 2019, khoản 3 Điều 111'],
    ['9441/VPCP-KGVX of 03/10/2025', '9441/VPCP-KGVX ngày 03/10/2025'],
  ])('is told as Vietnamese law is cited: %s', (source, told) => {
    expect(inVietnamese(source)).toBe(told);
  });
});
