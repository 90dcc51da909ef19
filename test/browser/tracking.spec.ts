/** How a family sees its case on a phone: with the code of the receipt and four digits, without a sign-in. */
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { caseWith, sampleBody, startCase, stepWith } from '../support/cases.js';
import { describeInBrowser, openBrowser, visit, type Visit } from '../support/chromium.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';

const FIRST_LOAD_BYTES_MAX = 100_000;
/** The narrowest screen that a page has to fit (WCAG 1.4.10). */
const SMALL_PHONE = { width: 320, height: 640 };

const application = z.looseObject({ applicant: z.looseObject({ phone: z.string() }) });

describeInBrowser('the page on which families track their cases', () => {
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

  async function aCase(sample: string): Promise<{ readonly code: string; readonly proof: string }> {
    const body = sampleBody('interlinked-birth', sample);
    const { code } = await startCase(await product.as('desk-officer'), body);
    return { code, proof: application.parse(body).applicant.phone.slice(-4) };
  }

  async function aFamily(how: Visit = {}) {
    const visitor = await visit(browser, product.url, { viewport: SMALL_PHONE, ...how });
    const { page } = visitor;
    const ask = async (proof: string) => {
      await page.getByLabel(how.language === 'en' ? /last four digits/i : /bốn số cuối/i).fill(proof);
      await page.getByRole('button', { name: how.language === 'en' ? 'Look it up' : 'Tra cứu' }).click();
    };
    return { ...visitor, ask, overflow: () => page.evaluate('document.documentElement.scrollWidth - innerWidth') };
  }

  it('says what is ready and where to collect it, to whoever has the code of the receipt and the digits', async () => {
    const { code, proof } = await aCase('straightforward');
    await caseWith(await product.as('desk-officer'), code, 'completed');
    const { page, ask, barriers, overflow, complaints, leave } = await aFamily();
    await page.goto(`/track?code=${code}`);
    expect(await page.getByLabel('Mã hồ sơ').inputValue()).toBe(code);
    expect(await barriers()).toEqual([]);
    await ask(proof);

    await page.locator('h1:focus', { hasText: `Hồ sơ ${code}` }).waitFor();
    const main = page.getByRole('main');
    expect(await main.innerText()).toMatch(/Đã hoàn thành[\s\S]*Mang theo giấy tiếp nhận[\s\S]*Giấy khai sinh/);
    expect(
      await page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { level: 3 }) })
        .count(),
    ).toBe(3);
    expect(await barriers()).toEqual([]);
    expect(await overflow()).toBe(0);

    expect(page.url()).toBe(`${product.url}/track?code=${code}`);
    expect(JSON.stringify(await page.context().storageState())).not.toContain(proof);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('says what is missing and by when, in English and in the dark', async () => {
    const { code, proof } = await aCase('ct01-consent');
    await stepWith(await product.as('desk-officer'), code, {
      step: 'permanent-residence',
      status: 'awaiting-supplement',
    });
    const { page, ask, barriers, overflow, complaints, leave } = await aFamily({ language: 'en', colorScheme: 'dark' });
    await page.goto(`/track/${code.toLowerCase()}`);
    await ask(`+84 912 34 ${proof}`);

    await page.getByRole('heading', { level: 1, name: `Case ${code}` }).waitFor();
    expect(await page.getByRole('main').innerText()).toMatch(
      /Supply what is listed below[\s\S]*Last day: \d\d\/\d\d\/\d{4}/,
    );
    expect(await barriers()).toEqual([]);
    expect(await overflow()).toBe(0);

    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    expect(await page.getByRole('main').innerText()).toContain('Bổ sung các nội dung dưới đây');
    expect(complaints).toEqual([]);
    await leave();
  });

  it('says in the words of the server what does not fit, and when there were too many attempts', async () => {
    const { code, proof } = await aCase('single-mother');
    const wrong = proof === '0000' ? '1111' : '0000';
    const { page, ask, barriers, complaints, leave } = await aFamily();
    await page.goto('/track');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toMatch(/Hãy nhập mã hồ sơ[\s\S]*Hãy nhập bốn số cuối/);
    expect(await barriers()).toEqual([]);

    await page.getByLabel('Mã hồ sơ').fill(` ${code.toLowerCase()} `);
    await ask(wrong);
    await page.locator('[role=alert]:focus', { hasText: 'Không có hồ sơ khớp với mã và số đã nhập' }).waitFor();
    for (let attempt = 2; attempt <= 5; attempt += 1) await product.anonymous.post(`/track/${code}`, { proof: wrong });
    await ask(proof);

    await alert.getByText('Đã thử sai quá nhiều lần').waitFor();
    expect(await alert.innerText()).toContain('Hãy chờ một giờ');
    expect(complaints).toEqual([]);
    await leave();
  });

  it('loads less than 100 kB, fonts and all', async () => {
    const { page, leave } = await aFamily();
    const wire = await page.context().newCDPSession(page);
    let bytes = 0;
    wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await wire.send('Network.enable');
    await page.goto('/track', { waitUntil: 'networkidle' });

    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(FIRST_LOAD_BYTES_MAX);
    await leave();
  });

  it('says whom to ask where a browser runs no scripts', async () => {
    const context = await browser.newContext({ baseURL: product.url, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/track');

    expect(await page.getByRole('main').innerText()).toContain('nơi đã tiếp nhận hồ sơ');
    await context.close();
  });
});
