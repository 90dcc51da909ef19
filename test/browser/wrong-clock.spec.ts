/** A machine at a desk whose clock is wrong: what time is left, what is late and when a sign-in ends is told by the server's. */
import { aBirth } from '../support/births.js';
import { letOfficersDecide } from '../support/cases.js';
import { describePages } from '../support/pages.js';

describePages('a machine whose clock is wrong', (pages) => {
  beforeAll(() => letOfficersDecide(pages.product));

  it.each(['2001-01-01T00:00:00Z', '2099-01-01T00:00:00Z'])(
    'shows time that is left, and nothing as late or as over that is not, at %s',
    async (time) => {
      const code = await aBirth(pages.product);
      const { page } = await pages.visitAs('agency-officer.civil-status');
      await page.clock.setFixedTime(time);
      const row = page.getByRole('row').filter({ hasText: code });

      await page.goto('/inbox');
      expect(await row.innerText()).toMatch(/còn \d{1,2} ngày|đến hạn hôm nay/);
      await page.goto('/cases');
      expect(await row.innerText()).not.toContain('quá hạn');
      expect(await page.getByText('Phiên đăng nhập sẽ kết thúc').count()).toBe(0);
    },
  );
});
