/** What holds for every page: signing in and out, both languages, both themes, the policy, the first load. */
import { PHONE } from '../support/chromium.js';
import { describePages } from '../support/pages.js';

const FIRST_LOAD_BYTES_MAX = 300_000;

describePages('the frame of the pages', (pages) => {
  it('asks who somebody is, and brings them back to the page that they wanted', async () => {
    const { page } = await pages.visit();
    await page.goto('/settings');
    await page.getByRole('link', { name: 'Đăng nhập' }).click();
    await page.locator('button[value="desk-officer"]').click();

    await page.getByRole('heading', { level: 1, name: 'Tùy chọn' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/settings');
    expect(await page.title()).toBe('Tùy chọn · Thủ tục liên thông');
    expect(await page.evaluate('document.cookie')).toBe('');
  });

  it('says why somebody is not signed out, and stays where that is tried again', async () => {
    const { page, signIn, barriers } = await pages.visit({ language: 'en' });
    await signIn('auditor');
    await page.getByRole('button', { name: /^Account/ }).click();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Sign out' }).click();

    const problem = page.getByRole('dialog').getByRole('alert');
    await problem.waitFor();
    expect(await problem.and(page.locator(':focus')).count()).toBe(1);
    expect(await barriers()).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/\/vneid\//);
  });

  it('lets nobody in any more who has signed out', async () => {
    const { page, signIn } = await pages.visit({ language: 'en' });
    await signIn('auditor');
    await page.getByRole('button', { name: /^Account/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/\/vneid\//);
    await page.goto('/settings');

    expect(await page.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toMatch(/^\/sign-in\?/);
  });

  it.each([
    { language: 'vi', colorScheme: 'light' },
    { language: 'en', colorScheme: 'dark' },
  ] as const)('has no barrier in $language, $colorScheme', async (how) => {
    const { page, signIn, barriers } = await pages.visit({ ...how, viewport: PHONE });
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await barriers()).toEqual([]);
    await signIn('desk-officer');
    await page.goto('/settings');
    await page.getByRole('table').waitFor();

    expect(await barriers()).toEqual([]);
  });

  it.each(['/', '/index.html', '/track.html', '/cases/no-such-case'])(
    'gives %s out under its policy only',
    async (path) => {
      const { headers } = await fetch(`${pages.product.url}${path}`, { headers: { accept: 'text/html' } });

      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*style-src 'self' 'nonce-/);
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  it('loads less than 300 kB before the first page is there', async () => {
    const { page } = await pages.visit();
    const wire = await page.context().newCDPSession(page);
    let bytes = 0;
    wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await wire.send('Network.enable');
    await page.goto('/', { waitUntil: 'networkidle' });

    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(FIRST_LOAD_BYTES_MAX);
  });
});
