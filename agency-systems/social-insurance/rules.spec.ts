import { aResult, aWorld, characters, performedAt } from '../../test/support/agency-world.js';
import { socialInsurance } from './agency.js';
import { childHealthInsurancePayload } from './payload.js';
import { examineChildHealthInsurance, insuranceClaims } from './rules.js';

const { mother, father, household } = characters.poorCouple;

function anApplication(changes: { child?: object; insurance?: object; results?: object; father?: undefined } = {}) {
  return childHealthInsurancePayload.parse({
    ...performedAt('social-insurance', father),
    child: { familyName: 'LA', givenName: 'KHÔI', sex: 'male', bornOn: '2026-11-09', ...changes.child },
    mother: { personalId: mother.personalId, fullName: mother.fullName },
    father: 'father' in changes ? undefined : { personalId: father.personalId, fullName: father.fullName },
    residence: { headPersonalId: father.personalId, headFullName: father.fullName, relationToHead: 'Con đẻ' },
    insurance: { facility: '24001', guardian: 'mother', ...changes.insurance },
    results: changes.results ?? { 'birth-registration': aResult('birth-certificate') },
  });
}

const examined = (changes: Parameters<typeof anApplication>[0]) =>
  examineChildHealthInsurance(anApplication(changes), aWorld());

describe('insuring a child under six', () => {
  it('approves a newborn with a known facility', () => {
    expect(examined({})).toEqual({ kind: 'approve' });
  });

  it('refuses a child that died', () => {
    expect(examined({ child: { died: { on: '2026-11-18' } } })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'child-died' },
    });
  });

  it('refuses without a registered birth', () => {
    expect(examined({ results: {} })).toMatchObject({ kind: 'refuse', reason: { code: 'birth-not-registered' } });
  });

  it('refuses on the sixth birthday, not the day before', () => {
    expect(examined({ child: { bornOn: '2020-11-24' } })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'six-or-older' },
    });
    expect(examined({ child: { bornOn: '2020-11-25' } }).kind).toBe('approve');
  });

  it('refuses a child that has a card', () => {
    const world = aWorld({ claimed: insuranceClaims(anApplication()) });

    expect(examineChildHealthInsurance(anApplication(), world)).toMatchObject({
      kind: 'refuse',
      reason: { code: 'already-insured' },
    });
  });

  it('asks for another facility when the chosen one is unknown', () => {
    expect(examined({ insurance: { facility: '24999' } })).toMatchObject({
      kind: 'supplement',
      reason: { code: 'facility-unknown' },
    });
  });

  it('asks who the guardian is when the father is chosen and none is told', () => {
    expect(examined({ insurance: { guardian: 'father' }, father: undefined })).toMatchObject({
      kind: 'supplement',
      reason: { code: 'guardian-missing' },
    });
    expect(examined({ insurance: { guardian: 'father' } }).kind).toBe('approve');
  });

  it('marks a poor-household paper of another household', () => {
    const own = household.poorCertificateNumber;

    expect(examined({ insurance: { poorHouseholdPaper: '07210/9999-HN' } })).toEqual({
      kind: 'approve',
      oddity: 'poor-household-paper-unknown',
    });
    expect(examined({ insurance: { poorHouseholdPaper: own } })).toEqual({ kind: 'approve' });
  });

  it('numbers the card TE1, province and the ten digits of social insurance, and its paper by the issue alone', () => {
    const read = socialInsurance.acts[0]?.read(anApplication());
    const issue = { number: 7, year: 2026, commune: '07228', today: '2026-11-24', world: aWorld() };

    expect(read?.ok && read.issue(issue)).toMatchObject({
      number: '07228-7/2026/TE',
      issuer: 'Bảo hiểm xã hội tỉnh Bắc Ninh',
      data: { cardNumber: 'TE1242426010007', socialInsuranceNumber: '2426010007', facility: '24001' },
    });
  });
});
