/** Takes pictures of pages, always in the same way: one clock, no motion, and nothing that went wrong on the page. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { visit, type Visit, type Visitor } from '../test/support/chromium.js';
import { TAKEN_AT } from './province.js';

const SIGNED_IN_UNTIL = '2026-12-08T17:00:00+07:00';
const LOADING = '[aria-busy=true]';

/** One page in one state. */
export interface Scene {
  readonly name: string;
  /** The demo user who looks at it; absent: somebody who is not signed in. */
  readonly who?: string;
  readonly path: string;
  /** What is there once the page is. */
  readonly ready: string;
  /** What the reader does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
  /** As it comes out of the printer. */
  readonly isPrinted?: true;
}

/** Somebody at a screen, for several pictures. */
export interface Camera {
  readonly take: (scene: Scene, file: string, isWhole: boolean) => Promise<void>;
  readonly leave: () => Promise<void>;
}

/** Sits down as that demo user. */
export async function newCamera(
  browser: Browser,
  url: string,
  { who, ...how }: Visit & { readonly who: string | undefined },
): Promise<Camera> {
  const visitor = await visit(browser, url, how);
  if (who !== undefined) await visitor.signIn(who);
  await keepSignedIn(visitor.page);
  await visitor.page.clock.setFixedTime(TAKEN_AT);
  return {
    take: async (scene, file, isWhole) => {
      await open(visitor, scene);
      await mkdir(dirname(file), { recursive: true });
      // What lies over a page covers a screen of it.
      const hasDialog = (await visitor.page.locator('[role=dialog]').count()) > 0;
      await visitor.page.screenshot({
        path: file,
        fullPage: isWhole && !hasDialog,
        animations: 'disabled',
        caret: 'hide',
      });
      await visitor.page.emulateMedia({ media: null });
    },
    leave: visitor.leave,
  };
}

/** The sign-in ends by the real clock, but the page counts by the one of the pictures. */
async function keepSignedIn(page: Page): Promise<void> {
  await page.route('**/api/v1/me', async (route) => {
    const response = await route.fetch();
    const me: unknown = await response.json();
    await route.fulfill({ response, json: Object.assign({}, me, response.ok() && { signedInUntil: SIGNED_IN_UNTIL }) });
  });
}

async function open({ page, complaints }: Visitor, { name, path, ready, act, isPrinted }: Scene): Promise<void> {
  await page.goto(path);
  await page.locator(ready).filter({ visible: true }).first().waitFor();
  await page.locator(LOADING).first().waitFor({ state: 'detached' });
  await act?.(page);
  if (isPrinted) await page.emulateMedia({ media: 'print' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.evaluate('new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))');
  const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'));
  if (!isPrinted && overflow > 0) throw new Error(`${name}: ${overflow} px wider than the screen`);
  if (complaints.length > 0) throw new Error(`${name}: ${complaints.join('\n')}`);
}
