/** How long somebody stays signed in, and what the page says of it before and after. */
import { describePages } from '../support/pages.js';

const QUIET = { minutes: 13, seconds: 5 };
const QUIET_MS = (QUIET.minutes * 60 + QUIET.seconds) * 1_000;

describePages('somebody who does nothing', (pages) => {
  const letPass = async () => {
    const time = `${QUIET.minutes} minutes ${QUIET.seconds} seconds`;
    await pages.product.query('update web_sessions set idle_ends_at = idle_ends_at - $1::interval', [time]);
  };
  afterEach(() => pages.product.query('delete from web_sessions'));

  it('is told two minutes before the sign-in ends, and goes on by touching the page', async () => {
    const { page, barriers, signIn } = await pages.visit();
    await page.clock.install();
    await signIn('auditor');
    await page.goto('/cases');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await letPass();
    await page.clock.fastForward(QUIET_MS);

    const warning = page.getByRole('status').filter({ hasText: 'Không có thao tác nào' });
    await warning.waitFor();
    expect(await barriers()).toEqual([]);
    await page.keyboard.press('Shift');
    await warning.waitFor({ state: 'detached' });
    const [{ leftS } = { leftS: 0 }] = await pages.product.query<{ leftS: number }>(
      'select extract(epoch from idle_ends_at - clock_timestamp())::integer as left_s from web_sessions',
    );
    expect(leftS).toBeGreaterThan(14 * 60);
  });

  it('is told by the page that the sign-in has ended, though nobody asked, and what was typed stays', async () => {
    const { page, signIn } = await pages.visit();
    await page.clock.install();
    await signIn('auditor');
    await page.goto('/cases');
    const search = page.getByRole('textbox').first();
    await search.fill('H05');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await letPass();
    await letPass();
    await page.clock.fastForward(QUIET_MS);

    await page.getByRole('dialog', { name: 'Phiên đăng nhập đã kết thúc' }).waitFor();
    expect(await search.inputValue()).toBe('H05');
  });
});
