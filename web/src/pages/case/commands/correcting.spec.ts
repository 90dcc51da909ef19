import { changedCorrecting, correctedValues, openedCorrecting, type CorrectingChange } from './correcting.js';

const READ = {
  applicant: { phone: '0911222333' },
  data: { mother: { fullName: 'NGUYỄN THỊ LAN', bornOn: { precision: 'day', value: '1990-02-01' } } },
};
const BORN = '/data/mother/bornOn';
const NAME = { kind: 'typed', pointer: '/data/mother/fullName', value: 'NGUYỄN THỊ LOAN' } as const;

const after = (...changes: readonly CorrectingChange[]) => changes.reduce(changedCorrecting, openedCorrecting(READ));
const motherIn = (...changes: readonly CorrectingChange[]) =>
  Object(correctedValues(after(...changes))['data'])['mother'];

describe('correcting answers', () => {
  it('changes what is typed and nothing else', () => {
    expect(correctedValues(after(NAME))).toEqual({
      ...READ,
      data: { mother: { ...READ.data.mother, fullName: 'NGUYỄN THỊ LOAN' } },
    });
  });

  it('leaves out what is emptied', () => {
    expect(motherIn({ ...NAME, value: '' })).toEqual({ bornOn: READ.data.mother.bornOn });
  });

  it('stands over what somebody else corrected meanwhile, field by field', () => {
    const mother = { fullName: 'LAN', bornOn: { precision: 'year', value: '1991' } };

    expect(motherIn(NAME, { kind: 'read-again', read: { data: { mother } } })).toEqual({
      ...mother,
      fullName: 'NGUYỄN THỊ LOAN',
    });
  });

  it('puts back what another choice took out, until something is typed there anew', () => {
    const toYear = { kind: 'taken-out', pointer: BORN, value: { precision: 'year' } } as const;
    const typedAnew = { kind: 'typed', pointer: BORN, value: { precision: 'year', value: '1990' } } as const;

    expect(motherIn(NAME, toYear, { kind: 'put-back', pointer: BORN })).toEqual({
      fullName: 'NGUYỄN THỊ LOAN',
      bornOn: READ.data.mother.bornOn,
    });
    expect(after(toYear).takenOut).toEqual({ [BORN]: READ.data.mother.bornOn });
    expect(after(toYear, typedAnew).takenOut).toEqual({});
  });
});
