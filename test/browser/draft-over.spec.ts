/** A draft that was submitted or deleted on another page: nothing that stands on this one is lost, and nothing becomes two cases. */
import type { Page } from 'playwright-core';
import { begin, fieldOf, fillWithSample } from './desk-visit.js';
import { forgetAlike } from '../support/drafts.js';
import { describePages } from '../support/pages.js';

const DEATH = /^Lập hồ sơ: Liên thông.*khai tử/;

describePages('a draft that is over', (pages) => {
  // The samples are the same families each time.
  beforeEach(() => forgetAlike(pages.product));

  const phone = (page: Page) => fieldOf(page, 'Người yêu cầu', 'Số điện thoại');
  const desk = () => pages.product.as('desk-officer');
  const apiOf = (address: string) => address.replace('/start', '/drafts');

  it('because it was submitted elsewhere leads to its case, and what was typed since stays on the page', async () => {
    const { page, barriers } = await pages.visitAs('desk-officer');
    const address = await begin(page, DEATH);
    await fillWithSample(page);
    const { body } = await (await desk()).post(`${apiOf(address)}/submit`, {});
    const { code } = Object(body);

    await phone(page).fill('0977777777');
    await page.keyboard.press('Control+s');

    await page.getByRole('alert').getByText('Bản nháp này đã nộp thành hồ sơ').waitFor();
    expect(await barriers()).toEqual([]);
    expect(await phone(page).inputValue()).toBe('0977777777');
    page.once('dialog', (question) => question.accept());
    await page.getByRole('link', { name: `Mở hồ sơ ${code}` }).click();
    await page.waitForURL((url) => url.pathname === `/cases/${code}`);
  });

  it('because it was deleted elsewhere is kept as a new draft, with what was typed since', async () => {
    const { page, barriers } = await pages.visitAs('desk-officer');
    const address = await begin(page, DEATH);
    await fillWithSample(page);
    await (await desk()).delete(apiOf(address));
    await phone(page).fill('0988888888');
    await page.keyboard.press('Control+s');

    const keep = page.getByRole('button', { name: 'Lưu thành bản nháp mới' });
    await keep.waitFor();
    expect(await barriers()).toEqual([]);
    await keep.click();
    await page.waitForURL((url) => url.pathname !== address);
    await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();

    expect(await phone(page).inputValue()).toBe('0988888888');
    const { body } = await (await desk()).get(apiOf(new URL(page.url()).pathname));
    expect(Object(Object(body).applicant).phone).toBe('0988888888');
  });

  it('because it was deleted elsewhere is kept as a new one also when it was to be handed in', async () => {
    const { page } = await pages.visitAs('desk-officer');
    const address = await begin(page, DEATH);
    await fillWithSample(page);
    await page.goto(`${address}?step=check`);
    const handIn = page.getByRole('button', { name: 'Tiếp nhận hồ sơ' });
    await handIn.waitFor();
    await (await desk()).delete(apiOf(address));

    await handIn.click();
    await page.getByRole('button', { name: 'Lưu thành bản nháp mới' }).click();
    await page.waitForURL((url) => url.pathname !== address);

    expect(await phone(page).inputValue()).not.toBe('');
  });
});
