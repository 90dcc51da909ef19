/** Specifications of the pages: one product and one browser, and people who come, do something there, and leave. */
import type { APIRequestContext, Browser } from 'playwright-core';
import type { ProcedureVersion } from '../../src/kernel/procedure/procedure-version.js';
import { required } from '../../src/kernel/values/assert.js';
import { describeInBrowser, openBrowser, visit } from './chromium.js';
import type { Visit, Visitor } from './chromium.js';
import { startTestProduct } from './product.js';
import type { TestProduct } from './product.js';

const START_MS_MAX = 60_000;

/** What the tests of one specification share; it is there as soon as the first of them begins. */
export interface Pages {
  readonly product: TestProduct;
  /** Somebody at a computer of their own, who has not signed in. */
  readonly visit: (how?: Visit) => Promise<Visitor>;
  /** Somebody who has signed in, and is at that page if one is named. */
  readonly visitAs: (username: string, path?: string, how?: Visit) => Promise<Visitor>;
}

/** What the product of some pages has that those of others have not. */
export interface PagesOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** What is published; absent: of each procedure the first version. */
  readonly versions?: readonly ProcedureVersion[];
}

/** Tests that open pages. Whoever came leaves at the end of a test, and no page may have complained until then. */
export function describePages(
  title: string,
  tests: (pages: Pages) => void,
  { environment = {}, versions }: PagesOptions = {},
): void {
  describeInBrowser(title, () => {
    let browser: Browser | undefined;
    let product: TestProduct | undefined;
    const visitors: Visitor[] = [];

    const come = async (how: Visit = {}) => {
      const visitor = await visit(required(browser, 'a browser'), required(product, 'the product').url, how);
      visitors.push(visitor);
      return visitor;
    };

    beforeAll(async () => {
      [product, browser] = await Promise.all([
        startTestProduct(environment, undefined, 'dist/web', versions),
        openBrowser(),
      ]);
    }, START_MS_MAX);

    afterEach(async () => {
      const gone = visitors.splice(0);
      await Promise.all(gone.map(({ leave }) => leave()));
      expect(gone.flatMap(({ complaints }) => complaints)).toEqual([]);
    });

    afterAll(async () => {
      await browser?.close();
      await product?.stop();
    });

    tests({
      get product() {
        return required(product, 'the product');
      },
      visit: come,
      visitAs: async (username, path, how) => {
        const visitor = await come(how);
        await openSession(visitor.page.request, username);
        if (path !== undefined) await visitor.page.goto(path);
        return visitor;
      },
    });
  });
}

/** Signs in with the requests that the pages of a sign-in make, and draws none of them. */
async function openSession(request: APIRequestContext, username: string): Promise<void> {
  const asked = await request.get('/sign-in');
  await request.post(asked.url(), { form: { username } });
  const me = await request.get('/api/v1/me');
  if (!me.ok()) throw new Error(`${username} did not get in: ${me.status()}`);
}
