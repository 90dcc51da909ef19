/** Dialogs that a page opens only after something else, and pages of what is rare. */
import type { Page } from 'playwright-core';
import type { Scene } from './camera.js';
import type { Province } from './province.js';

const DESK = 'desk-officer';
const CASE = 'main ol li';
const OTHER_SYSTEM = 'other-system';

export function rareScenes({
  completed,
  open,
  supplement,
  hard,
  drafts,
  corrected,
  finding,
}: Province): readonly Scene[] {
  const [first] = hard;
  const atCase = (name: string, code: string, act: (page: Page) => Promise<void>): Scene => ({
    name,
    who: DESK,
    path: `/cases/${code}`,
    ready: CASE,
    act,
  });
  const drafted = Object.entries(drafts).flatMap(([name, id]) => [
    { name: `draft-of-${name}`, who: DESK, path: `/start/${id}`, ready: 'main fieldset' },
    { name: `draft-of-${name}-check`, who: DESK, path: `/start/${id}?step=check`, ready: 'main h2' },
  ]);
  return [
    atCase('case-dialog-transfer', open, (page) => press(page, /^(Chuyển hồ sơ cho|Pass the case on)/)),
    {
      ...atCase('case-dialog-pass-step', supplement, (page) => press(page, /^(Chuyển phần việc|Pass a step on)/)),
      who: 'signing-officer.civil-status',
    },
    atCase('case-dialog-code', open, (page) => press(page, /^(Ghi mã|Add a code)/)),
    atCase('case-dialog-reveal', open, (page) => press(page, SHOW)),
    atCase('case-dialog-request-correction', completed, async (page) => {
      await press(page, /^(Đề nghị cải chính|Ask for an issued)/);
      await reveal(page, 'supplement-intake');
      await page.locator('[role=dialog] fieldset, [role=dialog] input').first().waitFor();
    }),
    { name: 'case-corrected', who: DESK, path: `/cases/${corrected}`, ready: CASE },
    atCase('case-dialog-settle-correction', corrected, (page) => press(page, SETTLE)),
    atCase('case-revealed', first?.code ?? open, async (page) => {
      await press(page, SHOW);
      await reveal(page, OTHER_SYSTEM);
      await page.getByRole('button', { name: /^(Tải theo khóa|Download by)/ }).waitFor();
    }),
    ...hard.map(({ name, who, item }) => ({
      name: `inbox-${name}`,
      who,
      path: `/inbox?item=${item}`,
      ready: 'main dl',
    })),
    ...drafted,
    { name: 'access-finding', who: 'inspector', path: `/access-log/findings/${finding}`, ready: 'main h2' },
  ];
}

const SETTLE = /^(Ghi cách xử lý|Record how a refusal)/;
const SHOW = /^(Xem đầy đủ|Show in full)$/;

async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  await page.locator('[role=dialog]').first().waitFor();
}

/** Says what for and why. */
async function reveal(page: Page, purpose: string): Promise<void> {
  const dialog = page.locator('[role=dialog]').last();
  await dialog.locator(`option[value=${purpose}]`).waitFor({ state: 'attached' });
  await dialog.locator('select').selectOption(purpose);
  await dialog.locator('textarea').fill('Đối chiếu với giấy tờ gia đình mang đến');
  await dialog.locator('button[type=submit]').click();
}
