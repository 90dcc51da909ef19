import { aWorld, characters, performedAt } from '../../test/support/agency-world.js';
import type { WorldChanges } from '../../test/support/agency-world.js';
import { temporaryResidencePayload } from './payload.js';
import { examineTemporaryResidence, stayClaims } from './stay-rules.js';

const { mother, head } = characters.youngCouple;

describe('registering a temporary residence', () => {
  const lodger = { ...head, residence: { ...head.residence, commune: '09187' } };
  const world = (changes: WorldChanges = {}) => aWorld({ people: [lodger], ...changes });
  const aStay = (changes: object = {}) =>
    temporaryResidencePayload.parse({
      ...performedAt('residence', lodger),
      resident: { personalId: lodger.personalId, fullName: lodger.fullName },
      stay: { address: { province: '24', commune: '07210' }, from: '2026-11-01', until: '2027-10-31', ...changes },
      lodging: { ownerPersonalId: mother.personalId, ownerFullName: mother.fullName, consent: 'vneid', proof: '15/HĐ' },
    });

  it('takes a stay of 30 days, not one of 29', () => {
    expect(examineTemporaryResidence(aStay({ until: '2026-11-30' }), world()).kind).toBe('approve');
    expect(examineTemporaryResidence(aStay({ until: '2026-11-29' }), world())).toMatchObject({
      kind: 'refuse',
      reason: { code: 'stay-under-thirty-days' },
    });
  });

  it('takes two whole years, not a day more', () => {
    expect(examineTemporaryResidence(aStay({ until: '2028-10-31' }), world()).kind).toBe('approve');
    expect(examineTemporaryResidence(aStay({ until: '2028-11-01' }), world())).toMatchObject({
      kind: 'supplement',
      reason: { code: 'stay-over-two-years' },
    });
  });

  it('refuses a second place for somebody who is registered as a lodger', () => {
    expect(examineTemporaryResidence(aStay(), world({ claimed: stayClaims(aStay()) }))).toMatchObject({
      kind: 'refuse',
      reason: { code: 'stay-already-registered' },
    });
  });
});
