import { foldedCode, isCodeOfACase } from './folded-code.js';

describe('a code that is compared', () => {
  it.each([
    ['H15.50.05.13-261008-0975', 'H155005132610080975'],
    ['h15.50.05.13–261008–0975', 'H155005132610080975'],
    ['  H15 50 05 13 - 261008 - 0975 ', 'H155005132610080975'],
    ['G22.99.08-261124-05010001', 'G22990826112405010001'],
    ['000.00.20.H02-251008-0001', '0000020H022510080001'],
    [' – ', ''],
  ])('%j is %s', (typed, folded) => {
    expect(foldedCode(typed)).toBe(folded);
  });
});

describe('what somebody calls the code of a case', () => {
  it.each([
    'H15.50.05.13-261008-0975',
    '000.00.20.H02-251008-0001',
    'ABCD',
    '2026-0975',
    '997/2026/TB-CT08',
    '45/QĐ-UBND',
  ])('may be %j', (code) => {
    expect(isCodeOfACase(code)).toBe(true);
  });

  it.each([
    '024196018803',
    '024 196 018 803',
    '024196-018803',
    '0241.9601.8803',
    'CCCD 024196018803',
    '191 234 567',
    '191234567',
    '2420041234',
    '24 2004 1234',
    'TE1240000001',
    'TE 1 24 2420041234',
    'A-1',
    '. . . .',
  ])('is not %j: the number of a person, or too little', (code) => {
    expect(isCodeOfACase(code)).toBe(false);
  });
});
