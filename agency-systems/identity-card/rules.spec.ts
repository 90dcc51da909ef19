import { aResult, aWorld, characters, performedAt } from '../../test/support/agency-world.js';
import { identityCard } from './agency.js';
import { childIdentityCardPayload } from './payload.js';
import { examineChildIdentityCard, identityCardClaims } from './rules.js';

const { mother, father } = characters.poorCouple;
const registered = { ...aResult('birth-certificate'), data: { personalId: '024326000001' } };

function anApplication(changes: { child?: object; results?: object; relation?: string } = {}) {
  const performed = performedAt('identity-card', father);
  return childIdentityCardPayload.parse({
    ...performed,
    applicant: { ...performed.applicant, relation: changes.relation ?? 'father' },
    child: { familyName: 'LA', givenName: 'KHÔI', sex: 'male', bornOn: '2026-11-09', ...changes.child },
    mother: { personalId: mother.personalId, fullName: mother.fullName },
    results: changes.results ?? { 'birth-registration': registered },
  });
}

const examined = (changes: Parameters<typeof anApplication>[0]) =>
  examineChildIdentityCard(anApplication(changes), aWorld());

describe('the identity card of a child under six', () => {
  it('is made for a newborn with a personal id', () => {
    expect(examined({})).toEqual({ kind: 'approve' });
  });

  it('is refused to a child that died', () => {
    expect(examined({ child: { died: { on: '2026-11-18' } } })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'child-died' },
    });
  });

  it('waits for the guardianship to be verified', () => {
    expect(examined({ relation: 'guardian' })).toMatchObject({
      kind: 'verify',
      reason: { code: 'guardian-verified' },
    });
  });

  it('is refused without a registered birth', () => {
    expect(examined({ results: {} })).toMatchObject({ kind: 'refuse', reason: { code: 'birth-not-registered' } });
  });

  it('is refused while the personal id is still to come', () => {
    expect(examined({ results: { 'birth-registration': aResult('birth-certificate') } })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'no-personal-id-yet' },
    });
  });

  it('is refused on the sixth birthday, not the day before', () => {
    expect(examined({ child: { bornOn: '2020-11-24' } })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'six-or-older' },
    });
    expect(examined({ child: { bornOn: '2020-11-25' } }).kind).toBe('approve');
  });

  it('is refused to a child that has one', () => {
    const world = aWorld({ claimed: identityCardClaims(anApplication()) });

    expect(examineChildIdentityCard(anApplication(), world)).toMatchObject({
      kind: 'refuse',
      reason: { code: 'has-identity-card' },
    });
  });

  it('needs a paper from whoever is neither parent nor guardian', () => {
    expect(examined({ relation: 'other-relative' })).toMatchObject({
      kind: 'supplement',
      reason: { code: 'not-legal-representative' },
    });
  });

  it('bears the number of its issue, which says nothing of the child', () => {
    const read = identityCard.acts[0]?.read(anApplication());
    const issue = { number: 7, year: 2026, commune: '07228', today: '2026-11-24', world: aWorld() };

    expect(read?.ok && read.issue(issue)).toEqual({
      type: 'identity-card',
      number: '07228-7/2026/CC',
      issuer: 'Công an phường Đa Mai',
      issuedOn: '2026-11-24',
    });
  });
});
