/** What somebody at the desk does on the pages of an application. */
import type { Locator, Page } from 'playwright-core';

const TABS_MAX = 120;

/** A field of a section, by the words that stand at both. */
export function fieldOf(page: Page, section: string, label: string): Locator {
  return page.getByRole('group', { name: section, exact: true }).getByLabel(label, { exact: false }).first();
}

/** Presses Tab until that has the focus, as people without a mouse do. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < TABS_MAX; presses += 1) {
    if ((await target.and(page.locator(':focus')).count()) === 1) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} is not reached with the Tab key`);
}

/** Begins an application, and waits until its form is there. */
export async function begin(page: Page, procedure: RegExp): Promise<string> {
  await page.goto('/start');
  await page.getByRole('button', { name: procedure }).click();
  await page.waitForURL(/\/start\/.+/);
  await page.getByRole('button', { name: /^(Kiểm tra và nộp|Check and submit)$/ }).waitFor();
  return new URL(page.url()).pathname;
}

/** Fills the form with the first sample, and waits until that is kept. */
export async function fillWithSample(page: Page, sample = /Hồ sơ đủ|Complete/): Promise<void> {
  await page.getByRole('button', { name: /Điền theo mẫu thử|Fill with a sample/ }).click();
  await page.getByRole('menuitem', { name: sample }).first().click();
  await page.keyboard.press('Control+s');
  await page.getByText(/^(Đã lưu|Saved) \d\d:\d\d$/).waitFor();
}
