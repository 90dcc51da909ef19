/**
 * `npm run bench:web`: how long people wait for a page, with few cases and with many, in one run. Nothing else should be running.
 *
 *   npm run bench:web                     with 100,000 cases
 *   npm run bench:web -- --cases 5000
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { startProduct, until, type Product } from '../demo/product.js';
import { createPool, queryOn } from '../src/adapters/postgres/pool.js';
import { urlsOfProduct } from '../test/crash/installation.js';
import { openBrowser, visit } from '../test/support/chromium.js';
import { todaysApplications } from '../test/support/todays-applications.js';
import { multiplyCases } from './many-cases.js';

const ORIGINALS = 20;
const VISITS = 9;

const { values: options } = parseArgs({ options: { cases: { type: 'string', default: '100000' } } });
const many = Number(options.cases);
if (!Number.isInteger(many) || many < ORIGINALS) throw new Error(`--cases must be an integer of ${ORIGINALS} or more`);

const dataDir = await mkdtemp(join(tmpdir(), 'lienthong-pages-'));
await chmod(dataDir, 0o755);
const product = await startProduct({
  dataDir,
  environment: { LOG_LEVEL: 'warn', AGENCIES_MODE: 'officer', REQUESTS_PER_MINUTE: 'read=900000,write=900000' },
});
const browser = await openBrowser();
try {
  const code = await startCases(product);
  const pages = pagesOf(code);
  const few = await measured(browser, product.url, pages);
  await fill(product);
  const full = await measured(browser, product.url, pages);
  print(pages, few, full);
} finally {
  await browser.close();
  await product.stop();
  await rm(dataDir, { recursive: true, force: true });
}

interface MeasuredPage {
  readonly name: string;
  readonly path: string;
  readonly who: string;
  /** What has to be there for somebody to begin. */
  readonly ready: string;
}

function pagesOf(code: string): readonly MeasuredPage[] {
  return [
    { name: 'inbox', path: '/inbox', who: 'agency-officer.civil-status', ready: 'main tbody tr' },
    { name: 'list of cases', path: '/cases', who: 'desk-officer', ready: 'main tbody tr' },
    { name: 'list, late only', path: '/cases?late=true', who: 'desk-officer', ready: 'main h1' },
    { name: 'page of a case', path: `/cases/${code}`, who: 'desk-officer', ready: 'main ol li' },
  ];
}

/** Some births that wait for the officer; the code of one of them. */
async function startCases(running: Product): Promise<string> {
  const desk = await running.as('desk-officer');
  const officer = await running.as('agency-officer.civil-status');
  const codes: string[] = [];
  for (const body of todaysApplications().births.slice(0, ORIGINALS)) {
    codes.push(z.object({ code: z.string() }).parse((await desk.post('/cases', body)).body).code);
  }
  await until('every case waits for an officer', async () => {
    const { items } = z.object({ items: z.array(z.unknown()) }).parse((await officer.get('/work-items')).body);
    return items.length === codes.length ? items : undefined;
  });
  const [first = ''] = codes;
  return first;
}

async function fill(running: Product): Promise<void> {
  const pool = createPool({ url: (await urlsOfProduct(running)).migrator, connections: 1 });
  await multiplyCases(queryOn(pool), many - ORIGINALS).finally(() => pool.end());
}

/** Milliseconds from the address to the content, for each page, one after the other; what was loaded before is cached. */
async function measured(
  from: Browser,
  url: string,
  pages: readonly MeasuredPage[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const figures = new Map<string, readonly number[]>();
  for (const page of pages) {
    const visitor = await visit(from, url);
    await visitor.signIn(page.who);
    await timeTo(visitor.page, page);
    const times: number[] = [];
    for (let turn = 0; turn < VISITS; turn += 1) times.push(await timeTo(visitor.page, page));
    figures.set(
      page.name,
      times.toSorted((one, other) => one - other),
    );
    await visitor.leave();
  }
  return figures;
}

async function timeTo(page: Page, { path, ready }: MeasuredPage): Promise<number> {
  const before = performance.now();
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator(ready).first().waitFor();
  return performance.now() - before;
}

function print(
  pages: readonly MeasuredPage[],
  few: ReadonlyMap<string, readonly number[]>,
  full: ReadonlyMap<string, readonly number[]>,
): void {
  console.log(`${'page'.padEnd(18)}${`${ORIGINALS} cases`.padStart(22)}${`${many} cases`.padStart(22)}  ratio`);
  console.log(`${''.padEnd(18)}${'median / worst ms'.padStart(22)}${'median / worst ms'.padStart(22)}`);
  for (const { name } of pages) {
    const [one, other] = [few.get(name) ?? [], full.get(name) ?? []];
    const ratio = (median(other) / median(one)).toFixed(2);
    console.log(`${name.padEnd(18)}${shown(one).padStart(22)}${shown(other).padStart(22)}  ${ratio}`);
  }
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function shown(sorted: readonly number[]): string {
  return `${Math.round(median(sorted))} / ${Math.round(sorted.at(-1) ?? Number.NaN)}`;
}
