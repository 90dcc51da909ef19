import type { Application } from './procedure-version.js';
import { isApplicantAsTold } from './applicant.js';

const [WOMAN, MAN, STRANGER] = ['024190000001', '024090000002', '024090000003'];
const version = {
  applicantAs: { woman: 'woman', man: 'man' },
  persons: ({ data }: Application) => Object.entries(data).map(([role, id]) => ({ role, personalId: String(id) })),
};

function isTaken(relation: string, personalId: string | undefined, data: Application['data']): boolean {
  return isApplicantAsTold(version, { applicant: { relation, personalId }, data });
}

describe('an applicant who says to be one of the people of the application', () => {
  it('is taken with the number of that person alone', () => {
    expect(isTaken('woman', WOMAN, { woman: WOMAN, man: MAN })).toBe(true);
    expect(isTaken('woman', STRANGER, { woman: WOMAN, man: MAN })).toBe(false);
    expect(isTaken('man', WOMAN, { woman: WOMAN, man: MAN })).toBe(false);
  });

  it('is compared with nobody where that person is left out, or where the relation is to none of them', () => {
    expect(isTaken('man', STRANGER, { woman: WOMAN })).toBe(true);
    expect(isTaken('other-relative', STRANGER, { woman: WOMAN, man: MAN })).toBe(true);
  });
});
