import type { Page } from 'playwright-core';
import type { Scene } from './camera.js';
import { LEFT_OUT_TEXT } from './moved-deaths.js';
import type { Province } from './province.js';

/** What moves cases: an office that closed; and the page of moves, a look ahead, a move that is done, and the plan of one case. */
export function migrations({ migration, proposal, moved, death, closed }: Province): readonly Scene[] {
  const page = '/administration/migrations';
  const scope = `${page}?procedure=interlinked-death&from=1&to=3`;
  const plan = `${page}/cases/${death}?to=3`;
  return [
    { name: 'administration-migrations', path: page, ready: 'main h2' },
    { name: 'administration-migrations-cannot', path: scope, ready: 'main summary' },
    {
      name: 'administration-migrations-can',
      path: `${scope}&leftOut=${LEFT_OUT_TEXT}`,
      ready: 'main summary',
      act: (shown: Page) => shown.locator('main summary').first().click(),
    },
    { name: 'administration-migration', path: `${page}/${migration}`, ready: 'main tbody tr' },
    { name: 'administration-closing', path: `/administration/offices/${closed}`, ready: 'main tbody tr' },
    { name: 'administration-migration-proposal', path: `/administration/changes/${proposal}`, ready: 'main table' },
    { name: 'administration-plan-cannot', path: plan, ready: '[role=alert]' },
    {
      name: 'administration-plan-dialog',
      path: `${plan}&leftOut=${LEFT_OUT_TEXT}`,
      ready: '[role=alert]',
      act: async (shown: Page) => {
        await shown.getByRole('button', { name: /^(Chuyển hồ sơ|Move the case)$/ }).click();
        await shown.locator('[role=dialog]').first().waitFor();
      },
    },
    { name: 'administration-plan-moved', path: `${page}/cases/${moved}?to=3`, ready: '[role=alert]' },
  ].map((scene) => ({ ...scene, who: 'admin' }));
}
