/** Who takes a case from the counter to its last result, each at a browser of their own: whoever waits sees the page change by itself. */
import type { Page } from 'playwright-core';
import { begin, fieldOf, fillWithSample } from './desk-visit.js';
import { PHONE, type Visitor } from '../support/chromium.js';
import { openItem, says, sayYes } from '../support/inbox.js';
import type { Pages } from '../support/pages.js';

/** Everybody who has to do with a case. */
export function peopleOf(pages: Pages) {
  return {
    somebody: (username: string) => somebody(pages, username),
    atTheDesk: () => atTheDesk(pages),
    anOfficer: (username: string) => anOfficer(pages, username),
    theFamilyReads: (code: string, phone: string) => theFamilyReads(pages, code, phone),
    anAuditorProves: (code: string, told: { readonly begins: string; readonly tells: string }) =>
      anAuditorProves(pages, code, told),
  };
}

async function somebody(pages: Pages, username: string): Promise<Visitor> {
  const visitor = await pages.visit();
  await visitor.signIn(username);
  return visitor;
}

const goTo = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Các trang' }).getByRole('link', { name, exact: true }).click();

/** The officer at the counter, who takes an application in and then keeps its case in view. */
async function atTheDesk(pages: Pages) {
  const { page } = await somebody(pages, 'desk-officer');
  let loads = 0;
  page.on('load', () => (loads += 1));
  return {
    loads: () => loads,
    page,
    takeIn: async (procedure: RegExp, sample?: RegExp) => {
      await begin(page, procedure);
      await fillWithSample(page, sample);
      const phone = await fieldOf(page, 'Người yêu cầu', 'Số điện thoại').inputValue();
      const code = await handIn(page);
      await watch(page, code);
      return { code, phone };
    },
    handsIn: () => handIn(page),
    watches: (code: string) => watch(page, code),
    sees: (change: string | RegExp) => says(page, change),
    supplies: async ({ asked, number }: { readonly asked: string; readonly number: string }) => {
      await page.getByText(asked).first().waitFor();
      await page.getByRole('button', { name: 'Nộp bổ sung', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Nộp bổ sung' });
      await dialog.getByLabel('Số, ký hiệu').fill(number);
      await dialog.getByRole('button', { name: 'Nộp bổ sung', exact: true }).click();
      await page.getByText('Đã thực hiện: Nộp bổ sung.').waitFor();
    },
    takesInCash: async (receipt: string) => {
      await page.getByRole('button', { name: 'Ghi nhận đã thu phí', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Ghi nhận đã thu phí' });
      await dialog.getByLabel('Số biên lai').fill(receipt);
      await dialog.getByRole('button', { name: 'Ghi nhận đã thu phí', exact: true }).click();
      await page.getByText('Đã thực hiện: Ghi nhận đã thu phí.').waitFor();
    },
    papers: () =>
      page
        .getByRole('region', { name: 'Kết quả và giấy tờ' })
        .getByRole('rowheader')
        .allInnerTexts()
        .then((papers) => papers.join('\n')),
  };
}

/** Hands in what the form holds, and stays at the receipt. */
async function handIn(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Kiểm tra và nộp' }).click();
  await page.getByRole('button', { name: 'Tiếp nhận hồ sơ', exact: true }).click();
  const receipt = page.getByRole('heading', { level: 1, name: /^Giấy tiếp nhận H/ });
  return (await receipt.innerText()).replace('Giấy tiếp nhận ', '');
}

/** From the receipt on to the case. */
async function watch(page: Page, code: string): Promise<void> {
  await page.getByRole('link', { name: 'Xem hồ sơ' }).click();
  await page.getByRole('heading', { level: 1, name: `Hồ sơ ${code}` }).waitFor();
}

/** Somebody of an agency, who finds the case in the inbox, takes it, and decides. */
async function anOfficer(pages: Pages, username: string) {
  const { page } = await somebody(pages, username);
  await goTo(page, 'Việc cần xử lý');
  const take = async (code: string) => {
    // One office may have two steps of a case: they are taken in turn.
    await openItem(page, code, page.getByRole('link', { name: code }).first());
    await page.getByRole('button', { name: /^Nhận việc/ }).click();
    await says(page, /Bạn đang giữ việc này, giữ đến \d\d:\d\d/);
  };
  return {
    decides: async (code: string, did: string) => {
      await take(code);
      await sayYes(page);
      await says(page, `${did} ${code}`);
    },
    ask: async (code: string, { reason, problem }: { readonly reason: string; readonly problem: string }) => {
      await take(code);
      await page.keyboard.press('s');
      await page.getByLabel('Lý do', { exact: true }).selectOption(reason);
      await page.getByLabel('Sai hoặc thiếu điều gì').fill(problem);
      await page.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }).click();
      await says(page, `Đã yêu cầu bổ sung ${code}`);
    },
  };
}

/** The family asks on a phone, with the code of the receipt and four digits of its own number; gives the results that it reads. */
async function theFamilyReads(pages: Pages, code: string, phone: string): Promise<string> {
  const { page } = await pages.visit({ viewport: PHONE });
  await page.goto('/track');
  await page.getByLabel('Mã hồ sơ').fill(code);
  await page.getByLabel(/bốn số cuối/i).fill(phone.slice(-4));
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.getByRole('heading', { level: 1, name: `Hồ sơ ${code}` }).waitFor();
  return (await page.getByText(/, số .* cấp ngày \d\d\/\d\d\/\d{4}/).allInnerTexts()).join('\n');
}

/** An auditor reads what happened, goes through the case moment by moment, and has its history recomputed. */
async function anAuditorProves(
  pages: Pages,
  code: string,
  { begins, tells }: { readonly begins: string; readonly tells: string },
) {
  const { page } = await somebody(pages, 'auditor');
  await page.getByRole('textbox', { name: 'Tìm theo mã hồ sơ' }).fill(code);
  await page.keyboard.press('Enter');
  const views = page.getByRole('navigation', { name: 'Các phần của hồ sơ' });
  await views.getByRole('link', { name: 'Nhật ký' }).click();
  const axis = page.getByRole('list', { name: 'Nhật ký hồ sơ theo thời gian' });
  await axis.getByRole('heading', { name: tells }).first().waitFor();
  expect(await axis.getByRole('heading').first().innerText()).toBe(begins);

  await views.getByRole('link', { name: 'Sơ đồ và tua lại' }).click();
  await page.getByText('Không có việc nào đang mở.').waitFor();
  const slider = page.getByRole('slider', { name: 'Sự kiện đang xem' });
  await slider.press('Home');
  await page.getByRole('heading', { name: 'Ngay sau sự kiện 1', exact: true }).waitFor();
  await slider.press('ArrowRight');
  await page.getByRole('heading', { name: 'Ngay sau sự kiện 2', exact: true }).waitFor();

  await views.getByRole('link', { name: 'Kiểm chứng' }).click();
  await page.getByText(/^Nhật ký nguyên vẹn: \d+ sự kiện$/).waitFor();
}
