/** An inbox that changes while an officer reads it: the list stays as it is until the officer wants what came. */
import type { Page } from 'playwright-core';
import { aBirth } from '../support/births.js';
import { decideOn, letOfficersDecide } from '../support/cases.js';
import { describePages } from '../support/pages.js';

const [FIRST, SECOND] = ['agency-officer.civil-status', 'agency-officer.civil-status.2'];

describePages('an inbox that is being read', (pages) => {
  beforeAll(() => letOfficersDecide(pages.product));

  async function anOfficer(code: string) {
    const visitor = await pages.visitAs(FIRST, '/inbox?kind=examine');
    await visitor.page.getByRole('link', { name: code }).waitFor();
    return visitor;
  }

  const codesIn = (page: Page) => page.getByRole('rowheader').getByRole('link').allTextContents();
  const pill = (page: Page, name: RegExp) => page.getByRole('status').getByRole('button', { name });

  it('keeps its rows and the focus, and takes in what came at a click or at a key', async () => {
    const [first, second] = [await aBirth(pages.product), await aBirth(pages.product)];
    const { page, barriers } = await anOfficer(second);
    const before = await codesIn(page);
    await page.keyboard.press('j');
    const third = await aBirth(pages.product);
    await pill(page, /^1 hồ sơ mới/).waitFor();

    expect(await codesIn(page)).toEqual(before);
    expect(await page.locator(':focus').innerText()).toBe(before[0]);
    expect(await barriers()).toEqual([]);
    await pill(page, /^1 hồ sơ mới/).click();
    await page.locator('a:focus', { hasText: third }).waitFor();
    expect(await codesIn(page)).toEqual([...before, third]);
    expect(await page.getByRole('row', { name: third }).innerText()).toContain('mới');

    const fourth = await aBirth(pages.product);
    await pill(page, /^1 hồ sơ mới/).waitFor();
    await page.keyboard.press('n');
    await page.locator('a:focus', { hasText: fourth }).waitFor();
    expect(await codesIn(page)).toEqual([first, second, third, fourth]);
  });

  it('shows the rows of the filter before as such until those of the new one are there, and approves none of them', async () => {
    const code = await aBirth(pages.product);
    const { page } = await anOfficer(code);
    await page.getByLabel(`Chọn hồ sơ ${code}`).check();
    await page.getByRole('button', { name: 'Phê duyệt 1 việc…' }).waitFor();
    const held: (() => void)[] = [];
    await page.route('**/api/v1/work-items?*queue=mine*', (route) => held.push(() => void route.continue()));
    await page.getByLabel('Của ai').selectOption('mine');

    const list = page.locator('[aria-busy=true]').filter({ has: page.getByRole('link', { name: code }) });
    await list.waitFor();
    expect(await page.getByRole('button', { name: /^Phê duyệt/ }).count()).toBe(0);
    for (const go of held) go();
    await list.waitFor({ state: 'detached' });
    await page.getByText('Không có việc nào khớp với bộ lọc').waitFor();
  });

  it('leads from the first page to the list of what is counted there', async () => {
    for (let made = 0; made < 6; made += 1) await aBirth(pages.product);
    const { page } = await pages.visitAs(FIRST, '/');
    const card = page.locator('section', { hasText: 'Chờ người nhận, gần đến hạn nhất' });
    await card.getByRole('link', { name: 'Xem tất cả' }).click();

    await page.waitForURL(/\/inbox\?queue=unclaimed/);
    expect(await page.getByLabel('Của ai').inputValue()).toBe('unclaimed');
  });

  it('marks a row whose work a colleague did, and lets it go when the reader says so', async () => {
    const [hers, mine] = [await aBirth(pages.product), await aBirth(pages.product)];
    const { page } = await anOfficer(mine);
    await page.getByLabel(`Chọn hồ sơ ${hers}`).check();
    await decideOn(await pages.product.as(SECOND), hers, 'examine', { outcome: 'propose' });
    await page.getByRole('row', { name: hers }).getByText('Không còn trong danh sách').waitFor();

    expect(await page.getByText(/^Đã chọn/).count()).toBe(0);
    await pill(page, /^1 việc không còn trong danh sách: cập nhật/).click();
    await page.getByRole('link', { name: hers }).waitFor({ state: 'detached' });
    expect(await codesIn(page)).toContain(mine);
  });
});
