import { aWorld, characters, performedAt } from '../../test/support/agency-world.js';
import { deathPayload } from './payload.js';
import { deathClaims, examineDeath } from './rules.js';

const { deceased, child } = characters.elderOnSocialProtection;
const home = { province: '24', commune: '07210' };

function aDeath(changes: { deceased?: object; notice?: object; supplement?: object; unmapped?: string[] } = {}) {
  return deathPayload.parse({
    ...performedAt('civil-status', child),
    deceased: {
      personalId: deceased.personalId,
      fullName: deceased.fullName,
      sex: 'female',
      bornOn: deceased.bornOn,
      diedAt: { precision: 'minute', value: '2026-11-18T05:40:00+07:00' },
      placeOfDeath: home,
      ...changes.deceased,
    },
    notice: { type: 'death-notice', number: '12/GBT', issuedOn: '2026-11-18', ...changes.notice },
    supplement: changes.supplement,
    unmapped: changes.unmapped,
  });
}

const answered = (code: string) => ({ papers: [{ code }] });
describe('registering a death', () => {
  it('approves a death that agrees with the registers', () => {
    expect(examineDeath(aDeath(), aWorld())).toEqual({ kind: 'approve' });
  });

  it('refuses a person whom the population register does not know', () => {
    expect(examineDeath(aDeath({ deceased: { personalId: '024140000000' } }), aWorld())).toMatchObject({
      kind: 'refuse',
      reason: { code: 'deceased-not-in-register' },
    });
  });

  it('asks which group the deceased was of where its own list has no such code, until the desk has matched it', () => {
    const code = 'ethnic-group-unmapped';
    const unmapped = ['deceased.ethnicGroup'];

    const finding = examineDeath(aDeath({ unmapped }), aWorld());

    expect(finding).toMatchObject({ kind: 'supplement', reason: { code } });
    // The article about who hands in what says nothing of ethnic groups.
    expect(finding).not.toHaveProperty('reason.legalBasis');
    expect(examineDeath(aDeath({ unmapped, supplement: answered(code) }), aWorld()).kind).toBe('approve');
    expect(examineDeath(aDeath({ unmapped: [] }), aWorld()).kind).toBe('approve');
  });

  it('refuses a second entry, and one about somebody registered as dead', () => {
    const refused = { kind: 'refuse', reason: { code: 'death-already-registered' } };

    expect(examineDeath(aDeath(), aWorld({ claimed: deathClaims(aDeath()) }))).toMatchObject(refused);
    expect(examineDeath(aDeath(), aWorld({ people: [{ ...deceased, alive: false }] }))).toMatchObject(refused);
  });

  it('refuses a death of tomorrow, by the day in Vietnam', () => {
    const diedAt = { precision: 'minute', value: '2026-11-24T17:30:00Z' };

    expect(examineDeath(aDeath({ deceased: { diedAt } }), aWorld())).toMatchObject({
      kind: 'refuse',
      reason: { code: 'died-in-future' },
    });
    expect(
      examineDeath(
        aDeath({ deceased: { diedAt }, notice: { issuedOn: '2026-11-25' } }),
        aWorld({ today: '2026-11-25' }),
      ).kind,
    ).toBe('approve');
  });

  it('asks again when the name is not the registered one, until a paper explains it', () => {
    const code = 'deceased-name-differs';
    const told = { fullName: 'NGỤY THỊ TRANH' };

    expect(examineDeath(aDeath({ deceased: told }), aWorld())).toMatchObject({ kind: 'supplement', reason: { code } });
    expect(examineDeath(aDeath({ deceased: told, supplement: answered(code) }), aWorld()).kind).toBe('approve');
  });

  it.each([
    ['notice-before-death', { notice: { issuedOn: '2026-11-17' } }],
    ['witness-statement', { notice: { type: 'substitute', paper: 'commune-confirmation' } }],
    ['foreign-paper-legalised', { notice: { type: 'substitute', paper: 'foreign-paper' } }],
    ['foreign-paper-legalised', { deceased: { placeOfDeath: { in: 'abroad', country: 'JP', detail: 'Tokyo' } } }],
  ])('asks again: %s, until it is handed in', (code, changes) => {
    const answeredTo = examineDeath(aDeath({ ...changes, supplement: answered(code) }), aWorld());

    expect(examineDeath(aDeath(changes), aWorld())).toMatchObject({ kind: 'supplement', reason: { code } });
    expect(answeredTo.kind).not.toBe('supplement');
  });

  it.each([{}, { paper: 'commune-confirmation', witness: { fullName: 'GIÁP THỊ HẰNG' } }])(
    'verifies a paper in place of the death notice: %j',
    (told) => {
      const reason = { code: 'substitute-notice' };

      expect(examineDeath(aDeath({ notice: { type: 'substitute', ...told } }), aWorld())).toMatchObject({ reason });
    },
  );

  it('marks a death declared after more than 15 days, reading an unknown day in favour', () => {
    const late = { kind: 'approve', oddity: 'late-registration' };
    const diedAt = (precision: string, value: string) => aDeath({ deceased: { diedAt: { precision, value } } });

    expect(examineDeath(diedAt('day', '2026-11-08'), aWorld())).toEqual(late);
    expect(examineDeath(diedAt('day', '2026-11-09'), aWorld())).toEqual({ kind: 'approve' });
    expect(examineDeath(diedAt('month', '2026-10'), aWorld())).toEqual(late);
    expect(examineDeath(diedAt('month', '2026-11'), aWorld())).toEqual({ kind: 'approve' });
  });
});
