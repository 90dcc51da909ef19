import { dayInWords } from './v1.js';

describe('a day in words', () => {
  it.each([
    ['2026-11-16', 'Ngày mười sáu tháng mười một năm hai nghìn không trăm hai mươi sáu'],
    ['2005-04-01', 'Ngày một tháng tư năm hai nghìn không trăm linh năm'],
    ['1995-12-21', 'Ngày hai mươi mốt tháng mười hai năm một nghìn chín trăm chín mươi lăm'],
    ['2000-05-15', 'Ngày mười lăm tháng năm năm hai nghìn'],
    ['2011-10-30', 'Ngày ba mươi tháng mười năm hai nghìn không trăm mười một'],
  ])('of %s is %s', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });

  it('is none of what is no day', () => {
    expect(dayInWords('2026-11')).toBeUndefined();
    expect(dayInWords(undefined)).toBeUndefined();
  });
});
