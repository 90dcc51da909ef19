/** How a family sees its case on a phone: with the code of the receipt and four digits, without a sign-in. */
import { z } from 'zod';
import { caseWith, sampleBody, startCase, stepWith } from '../support/cases.js';
import type { Visit } from '../support/chromium.js';
import { describePages } from '../support/pages.js';

const FIRST_LOAD_BYTES_MAX = 100_000;
/** The narrowest screen that a page has to fit (WCAG 1.4.10). */
const SMALL_PHONE = { width: 320, height: 640 };

const application = z.looseObject({ applicant: z.looseObject({ phone: z.string() }) });

describePages('the page on which families track their cases', (pages) => {
  async function aCase(sample: string): Promise<{ readonly code: string; readonly proof: string }> {
    const body = sampleBody('interlinked-birth', sample);
    const { code } = await startCase(await pages.product.as('desk-officer'), body);
    return { code, proof: application.parse(body).applicant.phone.slice(-4) };
  }

  async function aFamily(how: Visit = {}) {
    const visitor = await pages.visit({ viewport: SMALL_PHONE, ...how });
    const { page } = visitor;
    const ask = async (proof: string) => {
      await page.getByLabel(how.language === 'en' ? /last four digits/i : /bốn số cuối/i).fill(proof);
      await page.getByRole('button', { name: how.language === 'en' ? 'Look it up' : 'Tra cứu' }).click();
    };
    return { ...visitor, ask, overflow: () => page.evaluate('document.documentElement.scrollWidth - innerWidth') };
  }

  it('says what is ready and where to collect it, to whoever has the code of the receipt and the digits', async () => {
    const { code, proof } = await aCase('straightforward');
    await caseWith(await pages.product.as('desk-officer'), code, 'completed');
    const { page, ask, barriers, overflow } = await aFamily();
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

    expect(page.url()).toBe(`${pages.product.url}/track?code=${code}`);
    expect(JSON.stringify(await page.context().storageState())).not.toContain(proof);
  });

  it('says what is missing and by when, in English and in the dark', async () => {
    const { code, proof } = await aCase('ct01-consent');
    await stepWith(await pages.product.as('desk-officer'), code, {
      step: 'permanent-residence',
      status: 'awaiting-supplement',
    });
    const { page, ask, barriers, overflow } = await aFamily({ language: 'en', colorScheme: 'dark' });
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
  });

  it('says in the words of the server what does not fit, and when there were too many attempts', async () => {
    const { code, proof } = await aCase('single-mother');
    const wrong = proof === '0000' ? '1111' : '0000';
    const { page, ask, barriers } = await aFamily();
    await page.goto('/track');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toMatch(/Hãy nhập mã hồ sơ[\s\S]*Hãy nhập bốn số cuối/);
    expect(await barriers()).toEqual([]);

    await page.getByLabel('Mã hồ sơ').fill(` ${code.toLowerCase()} `);
    await ask(wrong);
    await page.locator('[role=alert]:focus', { hasText: 'Không có hồ sơ khớp với mã và số đã nhập' }).waitFor();
    for (let attempt = 2; attempt <= 5; attempt += 1)
      await pages.product.anonymous.post(`/track/${code}`, { proof: wrong });
    await ask(proof);

    await alert.getByText('Mã hồ sơ này đang tạm khóa tra cứu').waitFor();
    expect(await alert.innerText()).toMatch(/có thể do người khác[\s\S]*Hãy tra cứu lại sau \d+ phút/);
  });

  it('keeps the answer that it has when it cannot look again, and opens at an address that is none of ours', async () => {
    const { code, proof } = await aCase('marriage-or-acknowledgement-paper');
    const { page, ask } = await aFamily();
    await page.goto('/track/%E0');
    await page.getByLabel('Mã hồ sơ').fill(code);
    await ask(proof);
    await page.locator('h1:focus', { hasText: code }).waitFor();
    await page.route('**/api/v1/track/*', (route) => route.abort('connectionfailed'));

    await page.getByRole('button', { name: 'Xem tin mới nhất' }).click();

    await page.locator('[role=alert]:focus').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(code);
    expect(await page.getByRole('main').innerText()).toMatch(/Thông tin lúc/);
  });

  it('loads less than 100 kB, fonts and all', async () => {
    const { page } = await aFamily();
    const wire = await page.context().newCDPSession(page);
    let bytes = 0;
    wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await wire.send('Network.enable');
    await page.goto('/track', { waitUntil: 'networkidle' });

    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(FIRST_LOAD_BYTES_MAX);
  });

  it('says whom to ask where a browser runs no scripts', async () => {
    const { page } = await pages.visit({ javaScriptEnabled: false });
    await page.goto('/track');

    expect(await page.getByRole('main').innerText()).toContain('nơi đã tiếp nhận hồ sơ');
  });
});
