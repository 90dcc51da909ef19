import { paperNameAt } from './paper-names.js';

const NAMES = [
  { type: 'death-extract', name: { vi: 'Trích lục khai tử', en: 'Extract' } },
  { type: 'death-extract', name: { vi: 'Giấy chứng tử', en: 'Death certificate' }, since: '2027-02-28T17:00:00.000Z' },
];

describe('the name of a paper on a page', () => {
  it.each([
    ['2027-02-28T16:59:59.999Z', 'Trích lục khai tử'],
    ['2027-02-28T17:00:00.000Z', 'Giấy chứng tử'],
  ])('is that of the moment of receipt: %s', (receivedAt, name) => {
    expect(paperNameAt(NAMES, 'document.death-extract', receivedAt)?.vi).toBe(name);
  });

  it('is left to the version where there was never another', () => {
    expect(paperNameAt(NAMES, 'document.birth-certificate', '2027-03-01T00:00:00.000Z')).toBeUndefined();
  });
});
