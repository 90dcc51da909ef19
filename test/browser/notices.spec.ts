/** The desk types the number of a hospital's notice, and the form holds what the notice says. */
import type { Browser, Page } from 'playwright-core';
import { begin, fieldOf } from './desk-visit.js';
import { describeInBrowser, openBrowser, visit } from '../support/chromium.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';

const BIRTH = /^(Lập hồ sơ|Begin): .*(khai sinh|birth)/;
const DEATH = /^(Lập hồ sơ|Begin): (Liên thông.*khai tử|Interlinked.*death)/;

describeInBrowser('a hospital notice at the desk', () => {
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

  const CHILD = 'Người được khai sinh';
  const lookUp = async (page: Page, number: string) => {
    await fieldOf(page, CHILD, 'Số giấy chứng sinh').fill(number);
    await page.keyboard.press('Enter');
  };

  it('fills in child and mother, says of each value which notice, and leaves what was typed to the officer', async () => {
    const { page, signIn, complaints, barriers, leave } = await visit(browser, product.url);
    await signIn('desk-officer');
    const address = await begin(page, BIRTH);
    await fieldOf(page, 'Người mẹ', 'Họ, chữ đệm, tên').fill('NGUYỄN HỒNG NHƯNG');
    await lookUp(page, '00101.GCS.24001.26');
    await page.getByText(/Giấy chứng sinh số 00101.*Bệnh viện Sản Nhi Bắc Ninh số 1 cấp ngày 17\/11\/2026/).waitFor();

    await page.getByText('Tên dự định đặt cho con: DƯƠNG AN NHIÊN').waitFor();
    expect(await fieldOf(page, CHILD, 'Giới tính').inputValue()).toBe('female');
    expect(await fieldOf(page, CHILD, 'Ngày sinh').inputValue()).toBe('16/11/2026');
    expect(await fieldOf(page, 'Nơi sinh', 'Số nhà').inputValue()).toBe('Bệnh viện Sản Nhi Bắc Ninh số 1');
    expect(await fieldOf(page, 'Người mẹ', 'Số định danh cá nhân').inputValue()).toBe('024196018803');
    expect(await page.getByTitle(/^Giấy chứng sinh số 00101\.GCS\.24001\.26 \(tra cứu lúc/).count()).toBeGreaterThan(8);
    await page.getByText(/^Giấy chứng sinh số 00101.* ghi khác: NGUYỄN HỒNG NHUNG/).waitFor();
    expect(await fieldOf(page, 'Người mẹ', 'Họ, chữ đệm, tên').inputValue()).toBe('NGUYỄN HỒNG NHƯNG');
    await page.getByRole('button', { name: 'Dùng dữ liệu này cho: Họ, chữ đệm, tên' }).click();
    expect(await fieldOf(page, 'Người mẹ', 'Họ, chữ đệm, tên').inputValue()).toBe('NGUYỄN HỒNG NHUNG');
    expect(await barriers()).toEqual([]);
    await page.keyboard.press('Control+s');
    await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();
    const { body } = await (await product.as('desk-officer')).get(address.replace('/start', '/drafts'));
    expect(Object(body).sources['/data/child/bornOn']).toMatch(/^birth-notice \S+ 00101\.GCS\.24001\.26$/);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('says what to do if it is not there, or nobody answers', async () => {
    const { page, signIn, leave } = await visit(browser, product.url);
    await signIn('desk-officer');
    await begin(page, BIRTH);
    await lookUp(page, '99999.GCS.24001.26');
    await page
      .getByRole('alert')
      .getByText(/trong 04 giờ làm việc/)
      .waitFor();
    await product.behave('health-facility', {}, { down: true });
    await lookUp(page, '00102.GCS.24002.26');
    await page
      .getByRole('alert')
      .getByText(/Cứ nhập theo bản giấy/)
      .waitFor();
    await product.behave('health-facility');
    await page.getByRole('button', { name: `Tra cứu: ${CHILD} › Số giấy chứng sinh` }).click();

    await page.getByText(/Bệnh viện Sản Nhi Bắc Ninh số 2 cấp ngày/).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await leave();
  });

  it('of a death is found by number and issuer, where the number alone does not tell', async () => {
    const { page, signIn, barriers, leave } = await visit(browser, product.url, {
      language: 'en',
      colorScheme: 'dark',
    });
    await signIn('desk-officer');
    await begin(page, DEATH);
    const paper = 'Death notice or substitute paper';
    await fieldOf(page, paper, 'Number').fill('57/GBT');
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .getByText(/Enter who issued it/)
      .waitFor();
    await fieldOf(page, paper, 'Issued by').fill('Bệnh viện Đa khoa Bắc Ninh số 1');
    await page.getByRole('button', { name: /^Look up: .* › Number$/ }).click();

    await page
      .getByText(/^Death notice 57\/GBT .* issued by Bệnh viện Đa khoa Bắc Ninh số 1 on 22\/11\/2026/)
      .waitFor();
    expect(await fieldOf(page, 'Deceased person', 'Full name').inputValue()).toBe('CHU QUANG KHÁNH');
    expect(await fieldOf(page, paper, 'Kind of paper').inputValue()).toBe('death-notice');
    expect(await barriers()).toEqual([]);
    await leave();
  });
});
