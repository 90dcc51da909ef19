/** Officers who write a decision, key by key, while other things happen around them. */
import type { Locator } from 'playwright-core';
import { aBirth } from '../support/births.js';
import { itemIn, letOfficersDecide } from '../support/cases.js';
import { openItem, says, sayYes } from '../support/inbox.js';
import { describePages } from '../support/pages.js';

const [FIRST, SECOND, SIGNER] = [
  'agency-officer.civil-status',
  'agency-officer.civil-status.2',
  'signing-officer.civil-status',
];
/** Each word begins with the key of a shortcut. */
const TYPED = 'cha an ra sau';

const hasFocus = async (target: Locator) => (await target.and(target.page().locator(':focus')).count()) === 1;

describePages('writing a decision', (pages) => {
  beforeAll(() => letOfficersDecide(pages.product));

  /** A case that waits at civil status, and its item. */
  async function examination() {
    const code = await aBirth(pages.product);
    return { code, item: await itemIn(await pages.product.as(FIRST), code, 'examine') };
  }

  it('goes on in the field after what is missing has been said, and nothing typed becomes a shortcut', async () => {
    const { code } = await examination();
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

  it('is not sent while the sentence of the catalogue is unfinished', async () => {
    const { code } = await examination();
    const { page } = await pages.visitAs(FIRST, '/inbox');
    await openItem(page, code);
    await page.keyboard.press('r');
    await page.getByLabel('Lý do', { exact: true }).selectOption('not-eligible');
    await page.keyboard.press('Control+Enter');

    const link = page.getByRole('alert').getByRole('link', { name: /^Viết tiếp nội dung lý do/ });
    await link.click();
    expect(await hasFocus(page.getByLabel('Nội dung lý do'))).toBe(true);
  });

  it('is left alone on the next item when the answer on the one before comes late', async () => {
    const [before, , now] = [await examination(), await examination(), await examination()];
    const { page } = await pages.visitAs(FIRST, '/inbox');
    let answer: () => void = () => undefined;
    const isTime = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/complete', async (route) => {
      await isTime;
      await route.continue();
    });
    await openItem(page, before.code);
    await sayYes(page);
    await openItem(page, now.code);
    answer();
    await says(page, `Đã trình ký ${before.code}`);

    expect(new URL(page.url()).searchParams.get('item')).toBe(now.item);
    expect(await page.getByRole('heading', { level: 2, name: now.code }).isVisible()).toBe(true);
  });

  it('is asked about before its window is closed, on whatever page that is', async () => {
    const { code } = await examination();
    const { page } = await pages.visitAs(FIRST, '/inbox');
    await openItem(page, code);
    await page.keyboard.press('r');
    await page.getByLabel('Nội dung lý do').click();
    await page.keyboard.type(TYPED);
    await page.getByRole('link', { name: 'Hôm nay' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    const [asked] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);

    expect(asked.type()).toBe('beforeunload');
    await asked.accept();
  });

  it('gives an item back as often as somebody says so, also when an answer was lost', async () => {
    const { code, item } = await examination();
    const { page } = await pages.visitAs(FIRST, '/inbox');
    await openItem(page, code);
    await page.keyboard.press('c');
    await says(page, /Bạn đang giữ việc này/);
    await page.route('**/release', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.keyboard.press('u');
    await page.getByRole('alert').filter({ hasText: 'Không kết nối được với máy chủ' }).waitFor();
    await says(page, /Chưa ai giữ việc này/);
    await page.unroute('**/release');
    await page.getByRole('button', { name: /^Nhận việc/ }).click();
    await says(page, /Bạn đang giữ việc này/);
    await page.getByRole('button', { name: /^Trả lại/ }).click();
    await says(page, /Chưa ai giữ việc này/);

    const { body } = await (await pages.product.as(FIRST)).get(`/work-items/${item}`);
    expect(body).toMatchObject({ status: 'open' });
  });

  it('gives an item to a colleague only while it is with whom the giver saw', async () => {
    const { code, item } = await examination();
    const { page } = await pages.visitAs(SIGNER, '/inbox');
    await openItem(page, code);
    await page.getByRole('button', { name: 'Giao cho đồng nghiệp' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Giao cho').selectOption(FIRST);
    await dialog.getByLabel('Ghi rõ lý do').click();
    await page.keyboard.type('Nghỉ phép.');
    await (await pages.product.as(SECOND)).post(`/work-items/${item}/claim`);
    await says(page, /đang giữ việc này từ/);
    await dialog.getByRole('button', { name: 'Giao việc' }).click();
    await dialog.getByRole('alert').filter({ hasText: 'Việc đã sang tay người khác' }).waitFor();

    const { body } = await (await pages.product.as(FIRST)).get(`/work-items/${item}`);
    expect(body).toMatchObject({ holder: SECOND });
  });

  it('keeps what was typed in a dialog that is closed by a slip', async () => {
    const { code } = await examination();
    const { page } = await pages.visitAs(SIGNER, '/inbox');
    await openItem(page, code);
    await page.getByRole('button', { name: 'Giao cho đồng nghiệp' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ghi rõ lý do').click();
    await page.keyboard.type('Nghỉ phép.');
    const asked: string[] = [];
    page.on('dialog', async (question) => {
      asked.push(question.message());
      await (asked.length === 1 ? question.dismiss() : question.accept());
    });
    await page.keyboard.press('Escape');
    expect(await dialog.getByLabel('Ghi rõ lý do').inputValue()).toBe('Nghỉ phép.');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    expect(asked).toHaveLength(2);
  });
});
