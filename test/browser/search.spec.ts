/** What an officer does who knows whom a case is about, but not its code. */
import { z } from 'zod';
import { caseWith, startCase } from '../support/cases.js';
import { PHONE } from '../support/chromium.js';
import { describePages } from '../support/pages.js';
import { validApplications } from '../support/valid-applications.js';

const parents = z.object({
  data: z.object({ mother: z.object({ personalId: z.string(), fullName: z.string() }) }),
});

describePages('the page on which cases are found', (pages) => {
  const births = validApplications().births[Symbol.iterator]();

  async function aBirth() {
    const body = births.next().value;
    const desk = await pages.product.as('desk-officer');
    const { code } = await startCase(desk, body);
    await caseWith(desk, code, 'completed');
    return { code, mother: parents.parse(body).data.mother };
  }

  it('leads from the words of a name, typed without marks, to a case, and back to what was found', async () => {
    const { code, mother } = await aBirth();
    const bare = mother.fullName.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').toLowerCase();
    const { page, barriers } = await pages.visitAs('desk-officer', '/');

    await page.getByRole('link', { name: 'Tìm hồ sơ' }).click();
    await page.getByRole('textbox', { name: 'Họ tên' }).fill(bare);
    await page.keyboard.press('Enter');
    const row = page.getByRole('row').filter({ hasText: code });
    await row.waitFor();

    expect(await row.textContent()).toContain(`${mother.personalId.slice(0, 4)}******${mother.personalId.slice(-2)}`);
    expect(await page.locator('main').textContent()).not.toContain(mother.fullName);
    expect(new URL(page.url()).search).toMatch(/^\?id=[0-9a-f-]{36}$/);
    expect(await barriers()).toEqual([]);
    await row.getByRole('link', { name: code }).click();
    await page.getByRole('heading', { level: 1 }).filter({ hasText: code }).waitFor();
    await page.goBack();
    await row.waitFor();
  });

  it('says what to enter instead, and that nothing was found', async () => {
    const { page, barriers } = await pages.visitAs('auditor', '/search', {
      viewport: PHONE,
      language: 'en',
      colorScheme: 'dark',
    });

    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('nguyen van hung');
    await page.keyboard.press('Enter');
    await page.getByText('A name is searched in the whole province together with the year of birth only.').waitFor();
    expect(await barriers()).toEqual([]);
    await page.getByText('Personal id', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Personal id' }).fill('024196999999');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'No case found' }).waitFor();

    expect(page.url()).not.toContain('024196999999');
    expect(await barriers()).toEqual([]);
  });
});
