/** One browser, several people and tabs: nobody goes on as somebody else, and nothing old is shown as if it were new. */
import { itemIn, letOfficersDecide, startCase } from '../support/cases.js';
import { openItem } from '../support/inbox.js';
import { describePages } from '../support/pages.js';
import { validApplications } from '../support/valid-applications.js';

const [FIRST, SECOND] = ['agency-officer.civil-status', 'agency-officer.civil-status.2'];

const births = validApplications().births[Symbol.iterator]();

describePages('a browser that several people use', (pages) => {
  beforeAll(() => letOfficersDecide(pages.product));

  const aCase = async () => (await startCase(await pages.product.as('desk-officer'), births.next().value)).code;

  it('does nothing in the name of somebody who signed in at another tab, and leaves nothing of the one before', async () => {
    const code = await aCase();
    const item = await itemIn(await pages.product.as(FIRST), code, 'examine');
    const { page } = await pages.visitAs(FIRST, '/inbox');
    await page.getByRole('checkbox', { name: new RegExp(code) }).check();
    await page.route('**/work-items/bulk', (route) => route.abort('connectionfailed'));
    await page.getByRole('button', { name: 'Phê duyệt 1 việc…' }).click();
    await page.getByRole('button', { name: 'Xác nhận 1 việc' }).click();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/work-items/bulk');
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
    await openItem(page, code);
    await page.keyboard.press('r');
    await page.getByLabel('Nội dung lý do').fill('Tờ khai không khớp với sổ hộ tịch.');
    // Only where one signs in: the first page shall not find that nobody is signed in before the second person is.
    await page.context().clearCookies({ name: /^_session/ });
    const other = await page.context().newPage();
    await other.goto('/sign-in');
    await other.locator(`button[name="username"][value="${SECOND}"]`).click();
    await other.getByRole('navigation').first().waitFor();

    await page.getByRole('button', { name: /^Nhận việc/ }).click();

    await page.getByText('Nội dung lý do').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: code }).waitFor();
    expect(await page.getByText('chưa có trả lời của máy chủ').count()).toBe(0);
    const second = await pages.product.as(SECOND);
    expect(await second.get(`/work-items/${item}`)).toMatchObject({ body: { status: 'open' } });
  });

  it('says of when it is what cannot be read anew, and is up to date again on request', async () => {
    const { page } = await pages.visitAs('desk-officer', '/cases');
    await page.getByRole('table').waitFor();
    await page.route('**/api/v1/cases?*', (route) => route.fulfill({ status: 503, body: '' }));
    const code = await aCase();
    await page.getByText(/Chưa cập nhật được. Đang hiển thị dữ liệu lúc \d\d:\d\d:\d\d/).waitFor();
    await page.unroute('**/api/v1/cases?*');

    await page.getByRole('button', { name: 'Thử lại' }).click();

    await page.getByRole('link', { name: code }).waitFor();
    expect(await page.getByText('Chưa cập nhật được').count()).toBe(0);
  });
});
