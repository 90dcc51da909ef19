/** A real Chromium on the built pages, with people in it; what a page does wrong is written down beside it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { describeWhere } from './describe-where.js';

/** WCAG 2.2 AA, as axe-core tests it. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What else is found, and each passed element, is not worked out. */
const FOR_VIOLATIONS = { runOnly: { type: 'tag', values: WCAG }, resultTypes: ['violations'] };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WAIT_MS_MAX = 15_000;

/** The package's own list is for machines where nothing else runs: it turns the same-origin policy off. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--font-render-hinting=none'];

const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 360, height: 740 };

/** The browser comes from npm, for one kind of machine. */
export const describeInBrowser = describeWhere(
  process.platform === 'linux' && process.arch === 'x64',
  'the browser of the tests runs on linux-x64',
);

/** Somebody at a computer of their own. */
export interface Visitor {
  readonly page: Page;
  /** Errors of scripts, of the console, and breaches of the content security policy: empty at the end of a good visit. */
  readonly complaints: readonly string[];
  readonly signIn: (username: string) => Promise<void>;
  /** What axe-core finds on the page as it is now: `rule: element`. */
  readonly barriers: () => Promise<readonly string[]>;
  readonly leave: () => Promise<void>;
}

export interface Visit extends Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'javaScriptEnabled'> {
  readonly language?: 'vi' | 'en';
}

export async function openBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await chromium.executablePath(), args: ARGS, headless: true });
}

/** Comes to the pages at that address, signed in as nobody. */
export async function visit(browser: Browser, url: string, how: Visit = {}): Promise<Visitor> {
  const { language = 'vi', viewport = DESKTOP, ...options } = how;
  const context = await browser.newContext({ baseURL: url, viewport, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(WAIT_MS_MAX);
  const complaints: string[] = [];
  await context.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
  await context.addInitScript(`
    localStorage.setItem('lienthong.language', '${language}');
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      complain('policy: ' + violatedDirective + ' ' + blockedURI + ' ' + sourceFile));
  `);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('console', (message) => {
    // An answer that says no is an answer; the page shows what it says.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  return {
    page,
    complaints,
    signIn: async (username) => {
      await page.goto('/');
      await page.locator('a[href^="/sign-in"]').first().click();
      await page.locator(`button[name="username"][value="${username}"]`).click();
      await page.locator('nav').first().waitFor({ state: 'attached' });
    },
    barriers: () => barriersOn(page),
    leave: () => context.close(),
  };
}

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

async function barriersOn(page: Page): Promise<readonly string[]> {
  if (await page.evaluate<boolean>('globalThis.axe === undefined')) await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(FOR_VIOLATIONS)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
