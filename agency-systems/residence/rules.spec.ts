import { aResult, aWorld, characters, performedAt } from '../../test/support/agency-world.js';
import { permanentResidencePayload, residenceRemovalPayload } from './payload.js';
import { examinePermanentResidence, examineResidenceRemoval, removalClaims, residenceClaims } from './rules.js';

const { mother, father, head } = characters.youngCouple;
const { deceased, child: grownUpChild } = characters.elderOnSocialProtection;

function anEntry(changes: { child?: object; residence?: object; results?: object; supplement?: object } = {}) {
  return permanentResidencePayload.parse({
    ...performedAt('residence', father),
    child: {
      familyName: 'DƯƠNG',
      middleName: 'AN',
      givenName: 'NHIÊN',
      sex: 'female',
      bornOn: '2026-11-16',
      ...changes.child,
    },
    mother: { personalId: mother.personalId, fullName: mother.fullName },
    residence: {
      headPersonalId: head.personalId,
      headFullName: head.fullName,
      relationToHead: 'Cháu nội',
      consent: 'vneid',
      address: head.residence,
      ...changes.residence,
    },
    results: changes.results ?? { 'birth-registration': aResult('birth-certificate') },
    supplement: changes.supplement,
  });
}

function aRemoval(changes: { deceased?: object; residence?: object; results?: object } = {}) {
  return residenceRemovalPayload.parse({
    ...performedAt('residence', grownUpChild),
    deceased: { personalId: deceased.personalId, fullName: deceased.fullName, ...changes.deceased },
    residence: {
      headPersonalId: grownUpChild.personalId,
      headFullName: grownUpChild.fullName,
      relationToHead: 'Mẹ',
      ...changes.residence,
    },
    results: changes.results ?? { 'death-registration': aResult('death-extract') },
  });
}

const examined = (changes: Parameters<typeof anEntry>[0]) => examinePermanentResidence(anEntry(changes), aWorld());
const removed = (changes: Parameters<typeof aRemoval>[0]) => examineResidenceRemoval(aRemoval(changes), aWorld());

describe('entering a newborn in a household', () => {
  it('approves a grandchild in the house of the registered head', () => {
    expect(examined({})).toEqual({ kind: 'approve' });
  });

  it('refuses a child that died', () => {
    expect(examined({ child: { died: { on: '2026-11-18' } } })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'child-died' },
    });
  });

  it('asks for the consent of the parent who lives elsewhere, until it is there', () => {
    const code = 'parents-apart-consent';
    const residence = { otherParentConsent: 'missing' };

    expect(examined({ residence })).toMatchObject({ kind: 'supplement', reason: { code } });
    expect(examined({ residence, supplement: { papers: [{ code }] } })).toEqual({ kind: 'approve' });
    expect(examined({ residence: { otherParentConsent: 'vneid' } })).toEqual({ kind: 'approve' });
  });

  it('refuses without a registered birth', () => {
    expect(examined({ results: {} })).toMatchObject({ kind: 'refuse', reason: { code: 'birth-not-registered' } });
  });

  it('refuses a head whom the population register does not know', () => {
    expect(examined({ residence: { headPersonalId: '024058000000' } })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'head-not-in-register' },
    });
  });

  it('refuses an address in another commune than the head lives in', () => {
    expect(examined({ residence: { address: { province: '24', commune: '09187' } } })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'head-lives-elsewhere' },
    });
  });

  it('refuses a second entry of the same child', () => {
    const world = aWorld({ claimed: residenceClaims(anEntry()) });

    expect(examinePermanentResidence(anEntry(), world)).toMatchObject({
      kind: 'refuse',
      reason: { code: 'child-already-resident' },
    });
  });

  it('asks for form CT01 when the head consents on paper, until it is handed in', () => {
    const residence = { consent: 'signed-form' };

    expect(examined({ residence })).toMatchObject({ kind: 'supplement', reason: { code: 'ct01-consent' } });
    expect(examined({ residence, supplement: { papers: [{ code: 'ct01-consent' }] } }).kind).toBe('approve');
    expect(examined({ residence, supplement: { papers: [{ code: 'other' }] } }).kind).toBe('supplement');
  });

  it('takes the form that the desk got where the head refused in VNeID', () => {
    const told = { residence: { consent: 'signed-form' }, supplement: { papers: [{ code: 'consent-refused' }] } };

    expect(examined(told).kind).toBe('approve');
  });

  it("asks again when the head's name is not the registered one", () => {
    expect(examined({ residence: { headFullName: 'DƯƠNG HỮU TƯ' } })).toMatchObject({
      kind: 'supplement',
      reason: { code: 'head-name-differs' },
    });
  });

  it('verifies a lodger, not any kin', () => {
    expect(examined({ residence: { relationToHead: 'Người ở nhờ' } })).toMatchObject({
      kind: 'verify',
      reason: { code: 'relation-not-kin' },
    });
    expect(examined({ residence: { relationToHead: 'con đẻ' } }).kind).toBe('approve');
  });

  it('marks an entry more than 60 days after the birth was registered', () => {
    const registeredOn = (day: string) => ({ results: { 'birth-registration': aResult('birth-certificate', day) } });

    expect(examined(registeredOn('2026-09-24'))).toEqual({ kind: 'approve', oddity: 'late-residence' });
    expect(examined(registeredOn('2026-09-25'))).toEqual({ kind: 'approve' });
  });
});

describe('taking the dead out of a household', () => {
  it('approves somebody who lived with the named head', () => {
    expect(removed({})).toEqual({ kind: 'approve' });
  });

  it('refuses without a registered death', () => {
    expect(removed({ results: {} })).toMatchObject({ kind: 'refuse', reason: { code: 'death-not-registered' } });
  });

  it('refuses somebody who lived in another commune', () => {
    const { personalId, fullName } = characters.coupleElsewhere.father;

    expect(removed({ deceased: { personalId, fullName } })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'deceased-lived-elsewhere' },
    });
  });

  it('refuses a second removal', () => {
    const world = aWorld({ claimed: removalClaims(aRemoval()) });

    expect(examineResidenceRemoval(aRemoval(), world)).toMatchObject({
      kind: 'refuse',
      reason: { code: 'residence-already-removed' },
    });
  });

  it('asks again when the named head is of another household', () => {
    expect(removed({ residence: { headPersonalId: head.personalId } })).toMatchObject({
      kind: 'supplement',
      reason: { code: 'household-differs' },
    });
  });

  it('verifies a sole member whose household has another head', () => {
    expect(removed({ residence: { soleMember: true } })).toMatchObject({
      kind: 'verify',
      reason: { code: 'sole-member-has-other-head' },
    });
  });

  it('marks a household that needs a new head', () => {
    const { deceased: pensioner } = characters.pensioner;
    const { personalId, fullName } = pensioner;

    expect(removed({ deceased: { personalId, fullName }, residence: { headPersonalId: personalId } })).toEqual({
      kind: 'approve',
      oddity: 'new-head-needed',
    });
  });

  it.each([
    ['the applicant', { head: 'applicant', relationToHead: 'mother' }],
    ['somebody else', { head: 'other', ...headOfHousehold(), relationToHead: 'mother' }],
  ])('reads a form that says that the head is %s', (_who, household) => {
    expect(chosen(household)).toEqual({ kind: 'approve' });
  });

  it('verifies a household that was told to have been of the deceased alone, and has a head in the register', () => {
    expect(chosen({ head: 'deceased', soleMember: true })).toMatchObject({
      kind: 'verify',
      reason: { code: 'sole-member-has-other-head' },
    });
  });

  it('asks for the present head where the named one has died, too', () => {
    const world = aWorld({ people: [{ ...grownUpChild, alive: false }] });

    expect(examineResidenceRemoval(aRemoval(), world)).toMatchObject({
      kind: 'supplement',
      reason: { code: 'head-died-before' },
    });
  });
});

function headOfHousehold() {
  return { personalId: grownUpChild.personalId, fullName: grownUpChild.fullName };
}

/** As forms tell it that let the head of the household be chosen. */
function chosen(household: object) {
  const told = residenceRemovalPayload.parse({ ...aRemoval(), residence: { household } });
  return examineResidenceRemoval(told, aWorld());
}
