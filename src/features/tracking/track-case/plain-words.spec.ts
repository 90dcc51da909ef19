import { feeText } from './plain-words.js';

const FEE = { vi: 'Bản sao trích lục hộ tịch', en: 'Copy of a civil-status extract' };
const LINE = {
  fee: 'extract-copy',
  step: 'birth-registration',
  quantity: 2,
  unitVnd: 8000,
  amountVnd: 16_000,
  since: '2017-01-01',
  article: 'Thông tư 281/2016/TT-BTC, Điều 4',
  confirmed: false,
};

describe('what a family is told of a fee', () => {
  it('is how the amount comes about, by which article, and whether it was read', () => {
    expect(feeText(FEE, LINE)).toEqual({
      vi: 'Bản sao trích lục hộ tịch: 2 × 8.000 đồng = 16.000 đồng (Thông tư 281/2016/TT-BTC, Điều 4, chưa xác nhận)',
      en: 'Copy of a civil-status extract: 2 × 8,000 VND = 16,000 VND (Thông tư 281/2016/TT-BTC, Điều 4, not confirmed)',
    });
  });

  it('is the article of an exemption, and never on which ground', () => {
    const article = 'Luật Hộ tịch 2014, Điều 11 khoản 1 điểm a';
    const exemption = { since: '2016-01-01', article, confirmed: false };

    expect(feeText(FEE, { ...LINE, amountVnd: 0, exemption })).toEqual({
      vi: `Bản sao trích lục hộ tịch: 2 × 8.000 đồng, được miễn (${article}, chưa xác nhận)`,
      en: `Copy of a civil-status extract: 2 × 8,000 VND, nothing to pay (${article}, not confirmed)`,
    });
    expect(feeText(FEE, { ...LINE, amountVnd: 0, exemption: { ...exemption, confirmed: true } }).vi).toContain(
      `được miễn (${article})`,
    );
  });
});
