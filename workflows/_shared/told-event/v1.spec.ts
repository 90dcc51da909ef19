import { toldBirth } from './v1.js';

const PARTS = { familyName: 'NGUYỄN', middleName: 'THỊ', givenName: 'THỦY' };
const told = (data: Readonly<Record<string, unknown>>) => toldBirth({ applicant: {}, data }).fields;

describe('a birth as every form tells it', () => {
  it.each([
    ['one field', { fullName: 'NGUYỄN THỊ THỦY' }],
    ['three', PARTS],
    ['both, as an agency is told', { ...PARTS, fullName: 'NGUYỄN THỊ THỦY' }],
  ])('has each name once, whether it is told in %s', (_how, mother) => {
    expect(told({ mother }).motherName).toBe('NGUYỄN THỊ THỦY');
  });

  it.each([
    ['in a commune', { province: '24', commune: '07210', detail: 'Bệnh viện Sản Nhi' }, '07210'],
    ['in another form of the same', { in: 'vietnam', commune: '07210', place: 'Bệnh viện Sản Nhi' }, '07210'],
    ['abroad', { in: 'abroad', country: 'JP', detail: 'Bệnh viện Sản Nhi' }, 'JP'],
  ])('tells the place %s by its code, beside the house', (_where, placeOfBirth, area) => {
    expect(told({ child: { placeOfBirth } })).toEqual({ area, place: 'Bệnh viện Sản Nhi' });
  });
});
