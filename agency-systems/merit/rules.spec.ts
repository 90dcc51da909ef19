import { aResult, aWorld, characters, performedAt } from '../../test/support/agency-world.js';
import { benefitPayload } from '../_shared/benefit-parts.js';
import { claimOfFuneral } from '../_shared/claims.js';
import { merit } from './agency.js';
import { PEOPLE_WITH_MERIT } from './register.js';
import { examineMerit, meritClaims } from './rules.js';

const { deceased, spouse } = characters.pensioner;
const [withMerit = ''] = PEOPLE_WITH_MERIT.keys();

function anApplication(changes: { deceased?: object; relation?: string; results?: object; funeral?: object } = {}) {
  return benefitPayload.parse({
    ...performedAt('merit', spouse),
    deceased: {
      personalId: withMerit,
      fullName: deceased.fullName,
      diedAt: { precision: 'day', value: '2026-11-20' },
      ...changes.deceased,
    },
    funeral: {
      buriedOn: '2026-11-21',
      recipient: { personalId: spouse.personalId, fullName: spouse.fullName, relation: changes.relation ?? 'Cháu' },
      payment: { method: 'cash' },
      survivors: 'none',
      ...changes.funeral,
    },
    results: changes.results ?? { 'death-registration': aResult('death-extract') },
  });
}

const examined = (changes: Parameters<typeof anApplication>[0]) => examineMerit(anApplication(changes), aWorld());

describe('the funeral of somebody with services to the revolution', () => {
  it('is paid for', () => {
    expect(examined({})).toEqual({ kind: 'approve' });
  });

  it.each([
    ['death-not-registered', { results: {} }],
    ['not-in-merit-register', { deceased: { personalId: deceased.personalId } }],
    ['buried-before-death', { funeral: { buriedOn: '2026-11-19' } }],
    ['death-before-known-levels', { deceased: { diedAt: { precision: 'day', value: '2024-06-30' } } }],
  ])('is refused: %s', (code, changes) => {
    expect(examined(changes)).toMatchObject({ kind: 'refuse', reason: { code } });
  });

  it('is paid once', () => {
    const world = aWorld({ claimed: meritClaims(anApplication()) });

    expect(examineMerit(anApplication(), world)).toMatchObject({
      kind: 'refuse',
      reason: { code: 'benefit-already-paid' },
    });
  });

  it('is refused where another payer paid for it', () => {
    const world = aWorld({ claimed: [claimOfFuneral(withMerit)] });

    expect(examineMerit(anApplication(), world)).toMatchObject({
      kind: 'refuse',
      reason: { code: 'funeral-paid-elsewhere' },
    });
  });

  it('asks for the right decision that recognised the merit', () => {
    expect(examined({ funeral: { meritDecision: { number: '9/QĐ' } } })).toMatchObject({
      kind: 'supplement',
      reason: { code: 'merit-decision-differs' },
    });
    expect(examined({ funeral: { meritDecision: { number: PEOPLE_WITH_MERIT.get(withMerit) } } }).kind).toBe('approve');
  });

  it("verifies another person's account", () => {
    expect(examined({ funeral: { payment: { method: 'transfer', holder: 'VŨ THỊ LAN' } } })).toMatchObject({
      kind: 'verify',
      reason: { code: 'account-of-another' },
    });
  });

  it('needs a paper from a recipient who is no relative', () => {
    expect(examined({ relation: 'Hàng xóm' })).toMatchObject({
      kind: 'supplement',
      reason: { code: 'authorisation-paper' },
    });
  });

  it('comes to ten times the reference level on the day of death, and says how', () => {
    const issue = { number: 7, year: 2026, commune: '07210', today: '2026-11-24', world: aWorld() };
    const read = (value: string) =>
      merit.acts[0]?.read(anApplication({ deceased: { diedAt: { precision: 'day', value } } }));
    const [before, since] = [read('2026-06-30'), read('2026-07-01')];

    expect(before?.ok && before.issue(issue)).toMatchObject({ data: { amountVnd: 23_400_000 } });
    expect(since?.ok && since.issue(issue)).toMatchObject({
      number: '7/QĐ-NCC',
      data: { amountVnd: 25_300_000, derivation: '10 × 2.530.000 đ (Nghị định 161/2026/NĐ-CP)', method: 'cash' },
    });
  });
});
