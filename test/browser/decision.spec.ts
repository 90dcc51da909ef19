/** Officers who write a decision, key by key, while other things happen around them. */
import type { Locator } from 'playwright-core';
import { aBirth } from '../support/births.js';
import { letOfficersDecide } from '../support/cases.js';
import { openItem } from '../support/inbox.js';
import { describePages } from '../support/pages.js';

const FIRST = 'agency-officer.civil-status';
/** Each word begins with the key of a shortcut. */
const TYPED = 'cha an ra sau';

const hasFocus = async (target: Locator) => (await target.and(target.page().locator(':focus')).count()) === 1;

describePages('writing a decision', (pages) => {
  beforeAll(() => letOfficersDecide(pages.product));

  it('goes on in the field after what is missing has been said, and nothing typed becomes a shortcut', async () => {
    const code = await aBirth(pages.product);
    const { page } = await pages.visitAs(FIRST, '/inbox');
    await openItem(page, code);
    await page.keyboard.press('r');
    await page.locator('#decision-code:focus').waitFor();
    await page.keyboard.press('Control+Enter');
    const summary = page.getByRole('alert').filter({ hasText: 'Ghi nội dung lý do' });
    await summary.and(page.locator(':focus')).waitFor();
    await page.keyboard.type(TYPED);
    await summary.getByRole('link', { name: 'Ghi nội dung lý do' }).click();
    await page.keyboard.type(TYPED);

    const text = page.getByLabel('Nội dung lý do');
    expect(await text.inputValue()).toBe(TYPED);
    expect(await hasFocus(text)).toBe(true);
    expect(await page.getByRole('button', { name: /^Từ chối/, pressed: true }).count()).toBe(1);
    await page.keyboard.press('Control+Enter');
    await summary.and(page.locator(':focus')).waitFor({ state: 'detached' });
    await page.getByRole('alert').filter({ hasText: 'Chọn lý do' }).and(page.locator(':focus')).waitFor();
  });
});
