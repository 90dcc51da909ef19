import { aResult, aWorld, characters, performedAt } from '../../test/support/agency-world.js';
import { claimOfFuneral } from '../_shared/claims.js';
import type { Person } from '../_shared/synthetic-person.js';
import { socialProtection } from './agency.js';
import { funeralAllowanceFor } from './amounts.js';
import { funeralAllowancePayload } from './payload.js';
import { allowanceClaims, examineFuneralAllowance } from './rules.js';

const { deceased, child } = characters.elderOnSocialProtection;

interface Changes {
  readonly deceased?: object;
  readonly funeral?: object;
  readonly results?: object;
  readonly supplement?: object;
  readonly notice?: object;
}

function anApplication(changes: Changes = {}) {
  return funeralAllowancePayload.parse({
    ...performedAt('social-protection', child),
    deceased: {
      ...told(deceased),
      bornOn: deceased.bornOn,
      diedAt: { precision: 'minute', value: '2026-11-18T05:40:00+07:00' },
      ...changes.deceased,
    },
    funeral: {
      buriedOn: '2026-11-20',
      recipient: { ...told(child), relation: 'Con đẻ' },
      payment: { method: 'transfer', bank: 'Agribank', account: '2500205123456', holder: child.fullName },
      ...changes.funeral,
    },
    results: changes.results ?? { 'death-registration': aResult('death-extract') },
    supplement: changes.supplement,
    notice: changes.notice,
  });
}

function told({ personalId, fullName }: Person) {
  return { personalId, fullName };
}

const examined = (changes: Changes, world = aWorld()) => examineFuneralAllowance(anApplication(changes), world);

describe('the funeral allowance', () => {
  it('is granted for somebody on social protection', () => {
    expect(examined({})).toEqual({ kind: 'approve' });
  });

  it('is refused without a registered death', () => {
    expect(examined({ results: {} })).toMatchObject({ kind: 'refuse', reason: { code: 'death-not-registered' } });
  });

  it('is left to social insurance for a pensioner, of whatever age', () => {
    const { deceased: pensioner } = characters.pensioner;

    expect(examined({ deceased: { ...told(pensioner), bornOn: pensioner.bornOn } })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'belongs-to-social-insurance' },
    });
  });

  it('is left to social insurance for somebody whom it paid an allowance each month', () => {
    const disabled = aWorld().person('024056491764');

    expect(disabled && examined({ deceased: { ...told(disabled), bornOn: disabled.bornOn } })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'belongs-to-social-insurance' },
    });
  });

  it('is refused for somebody under 80 without a benefit', () => {
    const { deceased: young } = characters.withoutBenefits;

    expect(examined({ deceased: { ...told(young), bornOn: young.bornOn } })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'not-entitled' },
    });
  });

  it('is granted from the 80th birthday without a pension', () => {
    const world = aWorld({ people: [{ ...deceased, benefits: [] }] });
    const born = (value: string) => ({ deceased: { bornOn: { precision: 'day', value } } });

    expect(examined(born('1946-11-18'), world)).toEqual({ kind: 'approve' });
    expect(examined(born('1946-11-19'), world).kind).toBe('refuse');
  });

  it('marks an age that is counted in favour because only a year is known', () => {
    const world = aWorld({ people: [{ ...deceased, benefits: [] }] });
    const bornOn = { precision: 'year', value: '1946' };

    expect(examined({ deceased: { bornOn } }, world)).toEqual({ kind: 'approve', oddity: 'age-in-favour' });
    expect(examined({ deceased: { bornOn } })).toEqual({ kind: 'approve' });
  });

  it('is paid once for one person', () => {
    expect(examined({}, aWorld({ claimed: allowanceClaims(anApplication()) }))).toMatchObject({
      kind: 'refuse',
      reason: { code: 'allowance-already-paid' },
    });
  });

  it('is refused where another payer paid for the funeral', () => {
    expect(examined({}, aWorld({ claimed: [claimOfFuneral(deceased.personalId)] }))).toMatchObject({
      kind: 'refuse',
      reason: { code: 'funeral-paid-elsewhere' },
    });
  });

  it('is refused when the burial is before the death', () => {
    const buried = (buriedOn: string) => {
      const { recipient, payment } = anApplication().funeral;
      return { funeral: { buriedOn, recipient, payment } };
    };

    expect(examined(buried('2026-11-17'))).toMatchObject({ kind: 'refuse', reason: { code: 'buried-before-death' } });
    expect(examined(buried('2026-11-18')).kind).toBe('approve');
  });

  it('is refused for a death before any known level', () => {
    const diedAt = { precision: 'day', value: '2021-06-30' };

    expect(examined({ deceased: { diedAt } })).toMatchObject({
      kind: 'refuse',
      reason: { code: 'death-before-known-levels' },
    });
  });

  it('asks somebody who is no relative for an authorisation, until it is handed in', () => {
    const code = 'authorisation-paper';
    const funeral = { recipient: { ...told(child), relation: 'Hàng xóm' } };

    expect(examined({ funeral })).toMatchObject({ kind: 'supplement', reason: { code } });
    expect(examined({ funeral, supplement: { papers: [{ code }] } }).kind).toBe('approve');
  });

  it('in an emergency needs the death notice itself, until it is handed in', () => {
    const code = 'death-notice-for-emergency';
    const { recipient, payment, buriedOn } = anApplication().funeral;
    const emergency = { funeral: { recipient, payment, buriedOn, received: ['emergency'] } };

    expect(examined({ ...emergency, notice: { type: 'substitute' } })).toMatchObject({
      kind: 'supplement',
      reason: { code },
    });
    expect(examined({ ...emergency, notice: { type: 'substitute' }, supplement: { papers: [{ code }] } }).kind).toBe(
      'approve',
    );
    expect(examined({ ...emergency, notice: { type: 'death-notice' } }).kind).toBe('approve');
  });

  it.each([
    ['the applicant', { kind: 'applicant', relation: 'child' }, 'approve'],
    ['another relative', { kind: 'person', ...told(child), relation: 'grandchild' }, 'approve'],
    ['somebody else', { kind: 'person', ...told(child), relation: 'not-related' }, 'supplement'],
    ['an organisation', { kind: 'organisation', name: 'Hội Người cao tuổi' }, 'supplement'],
  ])('is received by %s, by a code of the form: %j', (_who, recipient, kind) => {
    expect(examined({ funeral: { recipient, payment: { method: 'cash' } } }).kind).toBe(kind);
  });

  it("verifies another person's account, and no account for cash", () => {
    const paidBy = (payment: object) => ({ funeral: { payment } });

    expect(examined(paidBy({ method: 'transfer', holder: 'VŨ THỊ LAN' }))).toMatchObject({
      kind: 'verify',
      reason: { code: 'account-of-another' },
    });
    expect(examined(paidBy({ method: 'cash' })).kind).toBe('approve');
  });

  it.each([
    ['2026-11-18', 10_800_000],
    ['2026-07-01', 10_800_000],
    ['2026-06-30', 10_000_000],
    ['2024-06-30', 7_200_000],
  ])('for a death on %s is %d đồng', (value, amountVnd) => {
    expect(funeralAllowanceFor({ precision: 'day', value })?.amountVnd).toBe(amountVnd);
  });

  it('is decided with its amount and its ground', () => {
    const read = socialProtection.acts[0]?.read(anApplication());
    const issue = { number: 12, year: 2026, commune: '07210', today: '2026-11-24', world: aWorld() };

    expect(read?.ok && read.issue(issue)).toEqual({
      type: 'funeral-allowance-decision',
      number: '12/QĐ-UBND',
      issuer: 'Ủy ban nhân dân phường Bắc Giang',
      issuedOn: '2026-11-24',
      data: {
        amountVnd: 10_800_000,
        derivation: '20 × 540.000 đ (Nghị định 335/2026/NĐ-CP, Điều 4)',
        legalBasis: 'Nghị định 335/2026/NĐ-CP, Điều 4',
        method: 'transfer',
      },
    });
  });
});
