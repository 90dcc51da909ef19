import { aResult, aWorld, characters, performedAt } from '../../test/support/agency-world.js';
import { benefitPayload } from '../_shared/benefit-parts.js';
import { claimOfFuneral } from '../_shared/claims.js';
import { socialInsurance } from './agency.js';
import { examineFuneralBenefit, examineSurvivorBenefit, funeralBenefitClaims } from './death-rules.js';

const { deceased, spouse } = characters.pensioner;

function anApplication(changes: { deceased?: object; relation?: string; results?: object; funeral?: object } = {}) {
  return benefitPayload.parse({
    ...performedAt('social-insurance', spouse),
    deceased: {
      personalId: deceased.personalId,
      fullName: deceased.fullName,
      diedAt: { precision: 'day', value: '2026-11-20' },
      ...changes.deceased,
    },
    funeral: {
      buriedOn: '2026-11-21',
      recipient: { personalId: spouse.personalId, fullName: spouse.fullName, relation: changes.relation ?? 'Vợ' },
      payment: { method: 'transfer', holder: spouse.fullName },
      survivors: 'monthly',
      ...changes.funeral,
    },
    results: changes.results ?? { 'death-registration': aResult('death-extract') },
  });
}

const examined = (changes: Parameters<typeof anApplication>[0], world = aWorld()) =>
  examineFuneralBenefit(anApplication(changes), world);

describe('a benefit of social insurance after a death', () => {
  it('is granted for somebody who had a pension', () => {
    expect(examined({})).toEqual({ kind: 'approve' });
    expect(examineSurvivorBenefit(anApplication(), aWorld())).toEqual({ kind: 'approve' });
  });

  it.each([
    ['death-not-registered', { results: {} }],
    ['buried-before-death', { funeral: { buriedOn: '2026-11-19' } }],
    ['death-before-known-levels', { deceased: { diedAt: { precision: 'day', value: '2024-06-30' } } }],
  ])('is refused: %s', (code, changes) => {
    expect(examined(changes)).toMatchObject({ kind: 'refuse', reason: { code } });
  });

  it('is refused for somebody without insurance, and left to the employer of somebody who still worked', () => {
    const { socialInsuranceNumber: _, ...uninsured } = deceased;

    expect(examined({}, aWorld({ people: [{ ...uninsured, benefits: [] }] }))).toMatchObject({
      kind: 'refuse',
      reason: { code: 'not-insured' },
    });
    expect(examined({}, aWorld({ people: [{ ...deceased, benefits: [] }] }))).toMatchObject({
      kind: 'refuse',
      reason: { code: 'through-employer' },
    });
  });

  it('is granted once, each of its kinds', () => {
    const world = aWorld({ claimed: funeralBenefitClaims(anApplication()) });

    expect(examined({}, world)).toMatchObject({ kind: 'refuse', reason: { code: 'benefit-already-paid' } });
    expect(examineSurvivorBenefit(anApplication(), world)).toEqual({ kind: 'approve' });
  });

  it('is refused where another payer paid for the funeral; relatives are supported all the same', () => {
    const world = aWorld({ claimed: [claimOfFuneral(deceased.personalId)] });

    expect(examined({}, world)).toMatchObject({ kind: 'refuse', reason: { code: 'funeral-paid-elsewhere' } });
    expect(examineSurvivorBenefit(anApplication(), world)).toEqual({ kind: 'approve' });
  });

  it('needs a paper from a recipient who is no relative', () => {
    expect(examined({ relation: 'Hàng xóm' })).toMatchObject({
      kind: 'supplement',
      reason: { code: 'authorisation-paper' },
    });
  });

  it("verifies another person's account", () => {
    expect(examined({ funeral: { payment: { method: 'transfer', holder: 'VŨ THỊ LAN' } } })).toMatchObject({
      kind: 'verify',
      reason: { code: 'account-of-another' },
    });
  });

  it('is numbered by its kind; a funeral is paid with ten times the reference level', () => {
    const issue = { number: 7, year: 2026, commune: '07210', today: '2026-11-24', world: aWorld() };
    const issued = ['funeral-benefit', 'survivor-benefit'].map((step) => {
      const read = socialInsurance.acts.find((act) => act.step === step)?.read(anApplication());
      return read?.ok && read.issue(issue);
    });

    expect(issued).toMatchObject([
      {
        number: '7/QĐ-BHXH-MTP',
        data: {
          amountVnd: 25_300_000,
          derivation: '10 × 2.530.000 đ (Luật Bảo hiểm xã hội 2024, Điều 85; Nghị định 161/2026/NĐ-CP)',
          method: 'transfer',
        },
      },
      { number: '7/QĐ-BHXH-TT', data: { kind: 'monthly' } },
    ]);
  });
});

describe('a benefit after the death of somebody whom no employer insured', () => {
  const [worker, beginner, disabled] = ['024070754524', '024164741494', '024056491764'];
  const of = (personalId = '') => ({
    personalId,
    fullName: aWorld().person(personalId)?.fullName,
  });
  const relatives = {
    first: { fullName: spouse.fullName, bornOn: spouse.bornOn, relation: 'spouse', consent: 'vneid' },
  };
  const survivorsAsk = (personalId: string | undefined, benefit: string, supplement?: object) => ({
    ...anApplication({ deceased: of(personalId), funeral: { survivors: { benefit, relatives } } }),
    ...supplement,
  });
  const agreed = { supplement: { papers: [{ code: 'one-time-instead' }] } };
  const issue = { number: 7, year: 2026, commune: '07210', today: '2026-11-24', world: aWorld() };
  const issuedTo = (step: string, payload: object) => {
    const read = socialInsurance.acts.find((act) => act.step === step)?.read(payload);
    return read?.ok && read.issue(issue);
  };

  it.each([
    ['who paid for 60 months or more', worker],
    ['who had a monthly allowance', disabled],
  ])('is granted here for somebody %s', (_who, personalId) => {
    expect(examined({ deceased: of(personalId) })).toEqual({ kind: 'approve' });
  });

  it('is refused for the funeral of who paid for less than 60 months; relatives are paid once', () => {
    expect(examined({ deceased: of(beginner) })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'insured-under-sixty-months' },
    });
    expect(examineSurvivorBenefit(survivorsAsk(beginner, 'one-time'), aWorld())).toEqual({ kind: 'approve' });
  });

  it('names the article of voluntary insurance beside the level', () => {
    expect(issuedTo('funeral-benefit', anApplication({ deceased: of(worker) }))).toMatchObject({
      data: {
        amountVnd: 25_300_000,
        derivation: '10 × 2.530.000 đ (Luật Bảo hiểm xã hội 2024, Điều 109; Nghị định 161/2026/NĐ-CP)',
      },
    });
  });

  it('is not monthly after voluntary insurance: once the family agrees, it is granted as one that is paid once', () => {
    expect(examineSurvivorBenefit(survivorsAsk(worker, 'monthly'), aWorld())).toMatchObject({
      kind: 'supplement',
      reason: { code: 'one-time-instead' },
    });

    const asked = survivorsAsk(worker, 'monthly', agreed);

    expect(examineSurvivorBenefit(asked, aWorld())).toEqual({ kind: 'approve' });
    expect(issuedTo('survivor-benefit', asked)).toMatchObject({ data: { kind: 'one-time' } });
  });

  it('is monthly after an allowance for a working capacity reduced by 61% or more', () => {
    const asked = survivorsAsk(disabled, 'monthly');

    expect(examineSurvivorBenefit(asked, aWorld())).toEqual({ kind: 'approve' });
    expect(issuedTo('survivor-benefit', asked)).toMatchObject({ data: { kind: 'monthly' } });
  });
});

describe('a survivor benefit', () => {
  const relative = { fullName: spouse.fullName, bornOn: spouse.bornOn, relation: 'spouse', consent: 'vneid' };
  const asked = (benefit: string, relatives: object) => ({ funeral: { survivors: { benefit, relatives } } });
  const refusing = asked('one-time', { first: relative, second: { ...relative, consent: 'refused' } });

  it('is granted where all relatives agree', () => {
    expect(examineSurvivorBenefit(anApplication(asked('monthly', { first: relative })), aWorld())).toEqual({
      kind: 'approve',
    });
  });

  it.each([
    ['relatives-disagree', 'supplement', refusing],
    ['assessment-paper', 'supplement', asked('monthly', { first: { ...relative, reducedCapacity: true } })],
    ['consent-on-paper', 'verify', asked('one-time', { first: { ...relative, consent: 'form-09-hsb' } })],
  ])('waits: %s', (code, kind, changes) => {
    expect(examineSurvivorBenefit(anApplication(changes), aWorld())).toMatchObject({ kind, reason: { code } });
  });

  it('needs no assessment where it is paid once', () => {
    const once = asked('one-time', { first: { ...relative, reducedCapacity: true } });

    expect(examineSurvivorBenefit(anApplication(once), aWorld())).toEqual({ kind: 'approve' });
  });

  it('is verified once the relatives have signed, who refused before', () => {
    const agreed = { ...anApplication(refusing), supplement: { papers: [{ code: 'relatives-disagree' }] } };

    expect(examineSurvivorBenefit(agreed, aWorld())).toMatchObject({
      kind: 'verify',
      reason: { code: 'consent-on-paper' },
    });
  });

  it('is granted after more than 90 days, and marked', () => {
    const day = (today: string) => examineSurvivorBenefit(anApplication(), aWorld({ today }));

    expect(day('2027-02-18')).toEqual({ kind: 'approve' });
    expect(day('2027-02-19')).toEqual({ kind: 'approve', oddity: 'applied-late' });
  });
});
