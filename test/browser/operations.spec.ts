/** What an operator sees and does when agencies do not do what they should. */
import { failedDelivery, sampleBody, startCase, stepWith } from '../support/cases.js';
import { PHONE, type Visit } from '../support/chromium.js';
import { incidentOf } from '../support/incidents.js';
import { describePages } from '../support/pages.js';

const SAMPLES = ['straightforward', 'single-mother', 'poor-household', 'born-outside-facility'] as const;

describePages('the page of operators', (pages) => {
  const samples = SAMPLES[Symbol.iterator]();

  afterEach(() => Promise.all(['civil-status', 'residence'].map((agency) => pages.product.behave(agency))));

  async function aCase() {
    const { code } = await startCase(
      await pages.product.as('desk-officer'),
      sampleBody('interlinked-birth', samples.next().value),
    );
    return code;
  }

  /** A case whose first agency would not take it three times. */
  async function aStuckCase() {
    await pages.product.behave('civil-status', {}, { rejectRate: 1 });
    const code = await aCase();
    await incidentOf(await pages.product.as('operator'), code);
    return code;
  }

  async function anOperator(how: Visit = {}, username = 'operator') {
    const visitor = await pages.visitAs(username, '/operations', how);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    return visitor;
  }

  it('sends again what has one cause, and says of each whether that helped', async () => {
    const codes = [await aStuckCase(), await aStuckCase()];
    const { page, barriers } = await anOperator();
    await page.getByRole('heading', { name: 'Hệ thống của cơ quan không nhận hồ sơ chuyển đến' }).waitFor();
    expect(await barriers()).toEqual([]);

    await page.getByRole('button', { name: 'Gửi lại cả 2' }).click();
    for (const code of codes) {
      await page
        .getByRole('listitem')
        .filter({ hasText: code })
        .getByText('Vẫn lỗi: Hệ thống của cơ quan từ chối (mã 422)')
        .waitFor();
    }

    await pages.product.behave('civil-status');
    await page.getByRole('button', { name: 'Gửi lại cả 2' }).click();
    for (const code of codes) {
      await page.getByRole('listitem').filter({ hasText: code }).getByText('Cơ quan đã trả lời').waitFor();
    }
    await page.getByRole('heading', { name: 'Không có sự cố' }).waitFor();
  });

  it('records a result that the agency gave in another system, which another operator confirms', async () => {
    const code = await aStuckCase();
    const { page, barriers } = await anOperator({ language: 'en', colorScheme: 'dark' });
    await page.getByRole('button', { name: `Record a result: ${code}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Two people decide this step.').waitFor();
    await dialog.getByLabel('Number', { exact: true }).fill('998/2026');
    await dialog.getByLabel('Issued on').fill('25/11/2026');
    await dialog.getByLabel('Where the evidence lies').fill('Văn bản số 15/UBND');
    expect(await barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Record a result' }).click();
    await dialog.getByText('Fill this in').waitFor();
    await dialog.getByLabel('The reason in words').fill('Đã đăng ký trong hệ thống hộ tịch.');
    await dialog.getByRole('button', { name: 'Record a result' }).click();

    await page.getByText(`Recorded, and waits for another person to confirm it: Record a result: ${code}.`).waitFor();
    await page.getByRole('button', { name: `Confirm a result: ${code}` }).click();
    await page.getByRole('dialog').getByText('You recorded this, so you may not confirm it.').waitFor();
    expect(await barriers()).toEqual([]);

    const second = await anOperator({}, 'operator.2');
    await second.page.getByRole('button', { name: `Xác nhận kết quả đã có: ${code}` }).click();
    await second.page.getByRole('dialog').getByText('Văn bản số 15/UBND').waitFor();
    expect(await second.barriers()).toEqual([]);
    await second.page.getByRole('button', { name: 'Xác nhận kết quả', exact: true }).click();
    await second.page.getByText(`Đã xác nhận kết quả của hồ sơ ${code}.`).waitFor();
    await second.page.getByRole('heading', { name: 'Không có sự cố' }).waitFor();
    const desk = await pages.product.as('desk-officer');
    const seen = await stepWith(desk, code, { step: 'birth-registration', status: 'completed' });
    expect(seen.steps[0]).toMatchObject({ result: { number: '998/2026' } });
  });

  it('tells which agency is away, and since when something waits for it', async () => {
    await pages.product.behave('residence', {}, { down: true });
    await failedDelivery(await pages.product.as('desk-officer'), await aCase(), 'permanent-residence');
    const { page, barriers } = await anOperator({ viewport: PHONE });

    const police = page.getByRole('row', { name: /Công an cấp xã/ });
    await police.getByText(/Ngừng gửi từ \d\d:\d\d/).waitFor();
    expect(await police.innerText()).toMatch(/lâu nhất từ \d\d:\d\d/);
    expect(await page.getByRole('row', { name: /Cổng Dịch vụ công quốc gia/ }).innerText()).toContain('Kết nối tốt');
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await barriers()).toEqual([]);
  });
});
