/** Auditors at their pages: what happened, how the case stood at each moment, what was refused, and whether the history is whole. */
import type { Browser, Page } from 'playwright-core';
import { itemIn, letOfficersDecide, caseWith, sampleBody, startCase, stepWith } from '../support/cases.js';
import { describeInBrowser, openBrowser, PHONE, visit } from '../support/chromium.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const REASON = {
  code: 'missing-paper',
  text: 'Thiếu giấy chứng sinh bản chính.',
  legalBasis: 'Nghị định 63/2024/NĐ-CP, Điều 8',
};

let product: TestProduct;
let browser: Browser;
/** Decided by officers, the last step days later, with an attempt that was refused in between. */
let completed: string;
let refused: string;

async function decide(username: string, code: string, how: { readonly kind: string; readonly outcome: object }) {
  const officer = await product.as(username);
  const done = await officer.post(`/work-items/${await itemIn(officer, code, how.kind)}/complete`, how.outcome);
  expect(done).toMatchObject({ status: 200 });
}

/** Writes another name into an event, with rights over the whole database; its hash stays. */
async function forge(code: string, seq: number) {
  await product.query('alter table case_events disable trigger user');
  await product.query(
    `update case_events set header = convert_to(replace(convert_from(header, 'UTF8'), 'agency-officer', 'signing-officer'), 'UTF8')
     where case_id = (select id from cases where code = $1) and seq = $2`,
    [code, seq],
  );
}

beforeAll(async () => {
  product = await startTestProduct({}, undefined, 'dist/web');
  browser = await openBrowser();
  await letOfficersDecide(product);
  const desk = await product.as('desk-officer');
  const propose = { kind: 'examine', outcome: { outcome: 'propose' } };
  const approve = { kind: 'examine', outcome: { outcome: 'approve' } };

  completed = (await startCase(desk, sampleBody('interlinked-birth'))).code;
  await decide('agency-officer.civil-status', completed, propose);
  // Nobody asked for papers yet.
  await desk.post(`/cases/${completed}/commands/submit-supplement`, { data: { papers: [{ code: 'birth-notice' }] } });
  await decide('signing-officer.civil-status', completed, { kind: 'sign', outcome: { outcome: 'sign' } });
  await stepWith(desk, completed, { step: 'permanent-residence', status: 'awaiting-decision' });
  await product.moveClock(7 * DAY_MS);
  await decide('agency-officer.residence', completed, approve);
  await decide('agency-officer.social-insurance', completed, approve);
  await caseWith(desk, completed, 'completed');

  refused = (await startCase(desk, sampleBody('interlinked-birth', 'single-mother'))).code;
  const refusal = { outcome: 'refuse', reason: REASON };
  await decide('agency-officer.civil-status', refused, { kind: 'examine', outcome: refusal });
  await caseWith(desk, refused, 'refused');
}, 120_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
});

describeInBrowser('the history of a case', () => {
  it('tells events in one order at every density, with the waits between and the days off in them', async () => {
    const { page, signIn, complaints, leave } = await visit(browser, product.url);
    await signIn('auditor');
    await page.goto(`/cases/${completed}/history`);
    const axis = page.getByRole('list', { name: 'Nhật ký hồ sơ theo thời gian' });
    await axis.getByRole('heading', { name: 'Đã ký duyệt' }).waitFor();

    const working = await axis.getByRole('heading').allTextContents();
    expect(working[0]).toBe('Hồ sơ được tiếp nhận');
    expect(await axis.getByText(/^chờ .* ngày.*, gồm ngày nghỉ hằng tuần \d\d–\d\d\/\d\d/).count()).toBe(1);
    await axis.getByText('Không được chấp nhận: Nộp bổ sung').waitFor();
    for (const density of ['Tóm tắt', 'Kỹ thuật']) {
      await page.getByRole('group', { name: 'Mức chi tiết' }).getByText(density).click();
      expect(await axis.getByRole('heading').allTextContents()).toEqual(working);
    }
    await axis
      .getByText(/^[0-9a-f]{64}$/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });

  it('keeps its filter in the address, and leads a link to its event, which takes the focus', async () => {
    const { page, signIn, leave } = await visit(browser, product.url);
    await signIn('desk-officer');
    await page.goto(`/cases/${completed}/history`);
    await page.getByLabel('Thủ tục', { exact: true }).selectOption({ label: 'Đăng ký thường trú' });
    await page.waitForURL(/step=permanent-residence/);
    await page.reload();
    await page
      .getByText(/sự kiện không hiển thị do đang lọc/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByRole('link', { name: 'Liên kết đến sự kiện 4' }).click();

    await page.locator('#e4:focus').waitFor();
    expect(new URL(page.url()).hash).toBe('#e4');
    await leave();
  });
});

describeInBrowser('the replay of a case', () => {
  const slider = (page: Page) => page.getByRole('slider', { name: 'Sự kiện đang xem' });

  it('goes through a completed birth with the keys, and shows a refused attempt where it was made', async () => {
    const { page, signIn, complaints, leave } = await visit(browser, product.url);
    await signIn('auditor');
    await page.goto(`/cases/${completed}/chart`);
    await page.getByText('Không có việc nào đang mở.').waitFor();
    await slider(page).press('Home');
    await page.getByRole('heading', { name: 'Ngay sau sự kiện 1' }).waitFor();
    await slider(page).press('ArrowRight');
    await slider(page).press('ArrowRight');
    await page.getByRole('heading', { name: 'Ngay sau sự kiện 3' }).waitFor();

    expect(new URL(page.url()).searchParams.get('at')).toBe('3');
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Không được chấp nhận: Nộp bổ sung\. / })
      .waitFor();
    await page.getByRole('group', { name: /^Không được chấp nhận: Nộp bổ sung, / }).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Đã ký duyệt → / })
      .waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });

  it('ends a refused birth in what it was refused, with no way on', async () => {
    const { page, signIn, leave } = await visit(browser, product.url);
    await signIn('auditor');
    await page.goto(`/cases/${refused}/chart?part=birth-registration`);

    await page.getByText('Không còn bước nào: phần này đã kết thúc.').waitFor();
    await page.getByRole('group', { name: 'Không được giải quyết, đang ở đây' }).waitFor();
    await slider(page).press('Home');
    await page.getByRole('heading', { name: 'Ngay sau sự kiện 1' }).waitFor();
    const ways = await page.getByRole('listitem').allTextContents();
    expect(ways).toContainEqual(expect.stringMatching(/→ Không được giải quyết$/));
    await leave();
  });

  it('leads from state to state with the arrow keys', async () => {
    const { page, signIn, leave } = await visit(browser, product.url);
    await signIn('auditor');
    await page.goto(`/cases/${completed}/chart?at=3`);
    const picture = page.getByRole('group', { name: 'Sơ đồ trạng thái' });
    const signing = picture.getByRole('group', { name: 'Chờ ký, đang ở đây' });
    await signing.focus();
    await page.keyboard.press('ArrowRight');

    const focused = await page.evaluate<string>('document.activeElement.getAttribute("aria-label")');
    expect(focused).not.toBe('Chờ ký, đang ở đây');
    expect(focused).toMatch(/, (đang ở đây|đã đi qua|còn có thể đến|không còn đến được)$/);
    await picture.getByRole('button', { name: 'Phóng to' }).press('Enter');
    await leave();
  });

  it('compares two moments value by value, and keeps both in the address', async () => {
    const { page, signIn, leave } = await visit(browser, product.url);
    await signIn('auditor');
    await page.goto(`/cases/${completed}/chart?at=2`);
    await page.getByRole('button', { name: 'Đánh dấu 2 là A để so sánh' }).click();
    await page.getByText('Không có gì khác nhau.').waitFor();
    await page.getByLabel('Số của sự kiện đang xem').fill('5');
    await page.getByRole('heading', { name: 'Khác nhau giữa sự kiện 2 và sự kiện 5' }).waitFor();

    const row = page.getByRole('row', { name: /^Thủ tục · Đăng ký khai sinh/ });
    expect(await row.locator('del').textContent()).toBe('trước: Chờ cán bộ quyết định');
    expect(await row.locator('ins').textContent()).toBe('sau: Đã có kết quả');
    expect(new URL(page.url()).search).toBe('?at=5&from=2');
    await leave();
  });
});

describeInBrowser('verifying a case', () => {
  it.each([
    { language: 'vi', colorScheme: 'light', viewport: PHONE },
    { language: 'en', colorScheme: 'dark' },
  ] as const)('has no barrier in $language, $colorScheme, nor have the other views', async (how) => {
    const visitor = await visit(browser, product.url, how);
    await visitor.signIn('auditor');
    for (const view of ['history', 'chart?at=3&from=1', 'verify']) {
      await visitor.page.goto(`/cases/${completed}/${view}`);
      await visitor.page.getByRole('heading', { level: 2 }).first().waitFor();
      if (view.startsWith('chart')) await visitor.page.locator('.react-flow__node').first().waitFor();
      expect(await visitor.barriers()).toEqual([]);
      expect(await visitor.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    }
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('says that a history is whole only after it was recomputed, and names the first break of another', async () => {
    const { page, signIn, leave } = await visit(browser, product.url);
    await signIn('auditor');
    await page.goto(`/cases/${refused}/verify`);
    await page.getByText(/^Nhật ký nguyên vẹn: \d+ sự kiện$/).waitFor();
    await page.getByText(/^Kiểm chứng lúc \d\d:\d\d:\d\d/).waitFor();
    await forge(refused, 3);
    await page.getByRole('button', { name: 'Kiểm chứng lại' }).click();

    await page.getByText(/^Nhật ký không nguyên vẹn từ sự kiện 3 /).waitFor();
    expect(await page.getByText(/^Nhật ký nguyên vẹn/).count()).toBe(0);
    const digests = await page.getByRole('definition').allTextContents();
    expect(digests).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(digests[0]).not.toBe(digests[1]);
    await page.getByRole('link', { name: 'Xem sự kiện 3 trong nhật ký' }).click();
    await page.locator('#e3:focus').waitFor();
    await leave();
  });
});
