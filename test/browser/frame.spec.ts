/** What holds for every page: signing in and out, both languages, both themes, the policy, the first load. */
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser, PHONE, visit } from '../support/chromium.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';

const FIRST_LOAD_BYTES_MAX = 300_000;

describeInBrowser('the frame of the pages', () => {
  let product: TestProduct;
  let browser: Browser;

  beforeAll(async () => {
    product = await startTestProduct({}, undefined, 'dist/web');
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('asks who somebody is, and brings them back to the page that they wanted', async () => {
    const { page, complaints, leave } = await visit(browser, product.url);
    await page.goto('/settings');
    await page.getByRole('link', { name: 'Đăng nhập' }).click();
    await page.locator('button[value="desk-officer"]').click();

    await page.getByRole('heading', { level: 1, name: 'Tùy chọn' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/settings');
    expect(await page.title()).toBe('Tùy chọn · Thủ tục liên thông');
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(complaints).toEqual([]);
    await leave();
  });

  it('lets nobody in any more who has signed out', async () => {
    const { page, signIn, leave } = await visit(browser, product.url, { language: 'en' });
    await signIn('auditor');
    await page.getByRole('button', { name: /^Account/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL(/\/vneid\//);
    await page.goto('/settings');

    expect(await page.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toMatch(/^\/sign-in\?/);
    await leave();
  });

  it.each([
    { language: 'vi', colorScheme: 'light' },
    { language: 'en', colorScheme: 'dark' },
  ] as const)('has no barrier in $language, $colorScheme', async (how) => {
    const visitor = await visit(browser, product.url, { ...how, viewport: PHONE });
    await visitor.page.goto('/');
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.signIn('desk-officer');
    await visitor.page.goto('/settings');
    await visitor.page.getByRole('table').waitFor();

    expect(await visitor.barriers()).toEqual([]);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it.each(['/', '/index.html', '/track.html', '/cases/no-such-case'])(
    'gives %s out under its policy only',
    async (path) => {
      const { headers } = await fetch(`${product.url}${path}`, { headers: { accept: 'text/html' } });

      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*style-src 'self' 'nonce-/);
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  it('loads less than 300 kB before the first page is there', async () => {
    const { page, leave } = await visit(browser, product.url);
    const wire = await page.context().newCDPSession(page);
    let bytes = 0;
    wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await wire.send('Network.enable');
    await page.goto('/', { waitUntil: 'networkidle' });

    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(FIRST_LOAD_BYTES_MAX);
    await leave();
  });
});
