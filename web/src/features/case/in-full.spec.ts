import { inFull } from './in-full.js';

const found = {
  seq: 3,
  masked: [
    '/application/data/mother/personalId',
    '/supplements/1/data/mother/personalId',
    '/results/birth/data/personalId',
    '/decisions/insurance/cardNumber',
    '/decisions/insurance/id~1new',
  ],
  application: { applicant: { fullName: 'NAM' }, data: { mother: { personalId: '0241******03', fullName: 'NHUNG' } } },
  results: { birth: { number: '1', data: { personalId: '0242******23' } } },
  decisions: { insurance: { cardNumber: 'TE12*********89', 'id/new': '0242******23' } },
  supplements: [{ step: 'birth' }, { data: { mother: { personalId: '0241******03' } } }],
};
const values = {
  '/application/data/mother/personalId': '024196018803',
  '/supplements/1/data/mother/personalId': '024196018803',
  '/results/birth/data/personalId': '024226000123',
  '/decisions/insurance/cardNumber': 'TE1242412345689',
  '/decisions/insurance/id~1new': '024226000123',
};

describe('a case in full', () => {
  it('has the real values where the masks were, and everything else as it was', () => {
    expect(inFull(found, { seq: 3, values })).toEqual({
      seq: 3,
      masked: [],
      application: {
        applicant: { fullName: 'NAM' },
        data: { mother: { personalId: '024196018803', fullName: 'NHUNG' } },
      },
      results: { birth: { number: '1', data: { personalId: '024226000123' } } },
      decisions: { insurance: { cardNumber: 'TE1242412345689', 'id/new': '024226000123' } },
      supplements: [{ step: 'birth' }, { data: { mother: { personalId: '024196018803' } } }],
    });
  });

  it('stays masked where no value is known, and says where', () => {
    const [pointer = ''] = found.masked;

    expect(inFull(found, { seq: 3, values: { [pointer]: '024196018803' } })).toMatchObject({
      masked: found.masked.slice(1),
      results: found.results,
    });
  });

  it('stays masked once it has moved on: the values may be others by now', () => {
    expect(inFull(found, { seq: 2, values })).toBe(found);
  });
});
