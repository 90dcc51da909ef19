/** Goal: nobody is exempt by a guess, and who is exempt is so by an article of the day. */
import { feesOn } from '../../../src/kernel/procedure/fees.js';
import { required } from '../../../src/kernel/values/assert.js';
import { birthV3 } from '../../interlinked-birth/v3/procedure.js';
import { deathV2 } from '../../interlinked-death/v2/procedure.js';
import { copies, EXEMPT_GROUNDS } from '../form-parts/v2.js';

function chargedOn(day: string, told: unknown) {
  const { law, asked } = required(birthV3.fees, 'the fees');
  return feesOn(law, asked({ applicant: {}, data: { copies: copies.parse(told) } }), day).map(
    ({ amountVnd, exemption }) => ({ amountVnd, exemption }),
  );
}

const claimed = { ground: 'poor-household', paper: 'Giấy chứng nhận hộ nghèo số 12/2026' };

describe('a copy of an extract', () => {
  it('is paid for where the application claims nothing', () => {
    expect(chargedOn('2026-11-28', { wanted: 'yes', count: 2 })).toEqual([{ amountVnd: 16_000, exemption: undefined }]);
  });

  it.each(EXEMPT_GROUNDS)(
    'costs nothing where the application claims it with a paper, and never tells on which ground: %s',
    (ground) => {
      expect(chargedOn('2026-11-28', { wanted: 'yes', count: 2, exemption: { ...claimed, ground } })).toEqual([
        { amountVnd: 0, exemption: { since: '2016-01-01' } },
      ]);
    },
  );

  it('stands on another article from 1 March 2027', () => {
    const told = { wanted: 'yes', count: 2, exemption: claimed };

    expect(chargedOn('2027-02-28', told)).toMatchObject([{ exemption: { since: '2016-01-01' } }]);
    expect(chargedOn('2027-03-01', told)).toMatchObject([{ amountVnd: 0, exemption: { since: '2027-03-01' } }]);
  });

  it('is claimed for nothing only by a ground that the law has, with the paper that proves it', () => {
    const withExemption = (exemption: unknown) => copies.safeParse({ wanted: 'yes', count: 2, exemption }).success;

    expect(withExemption(claimed)).toBe(true);
    expect(withExemption({ ground: 'poor-household' })).toBe(false);
    expect(withExemption({ ...claimed, ground: 'friend-of-the-office' })).toBe(false);
    expect(copies.safeParse({ wanted: 'no', exemption: claimed }).success).toBe(false);
  });

  it('is for nothing by rules that nobody has read, and says so', () => {
    const { exemptions = [] } = required(deathV2.fees?.law['extract-copy'], 'the law');

    expect(exemptions.filter(({ legalBasis }) => legalBasis.confirmed)).toEqual([]);
    expect(exemptions.map(({ grounds }) => grounds)).toEqual([EXEMPT_GROUNDS, EXEMPT_GROUNDS]);
  });
});
