/** What somebody does on the pages before anything is shown in full. */
import type { Page } from 'playwright-core';

export const SHOW = 'Xem đầy đủ';

/** Says what for, where that is not said already, and why. */
export async function sayWhy(page: Page, purpose?: string): Promise<void> {
  const asked = page.getByRole('dialog', { name: SHOW });
  if (purpose !== undefined) await asked.getByLabel('Mục đích').selectOption(purpose);
  await asked.getByLabel('Lý do').fill('Gia đình gọi báo gõ sai.');
  await asked.getByRole('button', { name: SHOW }).click();
  await asked.waitFor({ state: 'detached' });
}
