/** What officers do at their inbox in a browser, in Vietnamese. */
import type { Page } from 'playwright-core';

/** Opens the item of that case: the only one in the list, unless its link is given. */
export async function openItem(page: Page, code: string, link = page.getByRole('link', { name: code })): Promise<void> {
  await link.click();
  await page.getByRole('heading', { level: 2, name: code }).waitFor();
  await page.getByRole('heading', { name: 'Nội dung đã khai' }).waitFor();
}

/** Waits until the page says so politely. */
export async function says(page: Page, text: string | RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).first().waitFor();
}

/** Decides with two keys: the outcome that says yes, and Enter on the button that has the focus then. */
export async function sayYes(page: Page): Promise<void> {
  await page.keyboard.press('a');
  await page.locator('button[type=submit]:focus').waitFor();
  await page.keyboard.press('Enter');
}
