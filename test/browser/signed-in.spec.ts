/** How long somebody stays signed in, and what the page says of it before and after. */
import { sampleBody, startCase } from '../support/cases.js';
import { incidentOf } from '../support/incidents.js';
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

describePages('what could do great harm', (pages) => {
  it('is done at the next press after signing in once more in another window, with all that was typed', async () => {
    await pages.product.behave('civil-status', {}, { rejectRate: 1 });
    const { code } = await startCase(await pages.product.as('desk-officer'), sampleBody('interlinked-birth'));
    await incidentOf(await pages.product.as('operator'), code);
    const { page, barriers } = await pages.visitAs('operator', '/operations', { language: 'en' });
    await page.getByRole('button', { name: `Record a result: ${code}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Number', { exact: true }).fill('998/2026');
    await dialog.getByLabel('Issued on').fill('25/11/2026');
    await dialog.getByLabel('Where the evidence lies').fill('Văn bản số 15/UBND');
    await dialog.getByLabel('The reason in words').fill('Đã đăng ký trong hệ thống hộ tịch.');
    await pages.product.query(`update web_sessions set authenticated_at = authenticated_at - interval '16 minutes'`);
    await dialog.getByRole('button', { name: 'Record a result' }).click();

    const refused = dialog.getByRole('alert').filter({ hasText: 'Sign in again for this' });
    await refused.waitFor();
    expect(await barriers()).toEqual([]);
    const [window] = await Promise.all([page.waitForEvent('popup'), refused.getByRole('link').click()]);
    await window.locator('button[value="operator"]').click();
    await window.locator('nav').first().waitFor({ state: 'attached' });
    await window.close();
    await dialog.getByRole('button', { name: 'Record a result' }).click();

    await page.getByText(`Recorded, and waits for another person to confirm it: Record a result: ${code}.`).waitFor();
  });
});
