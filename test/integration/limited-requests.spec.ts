/**
 * Goal: nobody uses up what is there for all, and nobody is kept out by what somebody else does.
 * Method: the whole product with limits that a test reaches.
 */
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { newWebBrowser } from '../support/web-sign-in.js';

const LIMITS = { REQUESTS_PER_MINUTE: 'read=20,write=5,search=3,sign-in=4' };

let product: TestProduct;

beforeAll(async () => {
  product = await startTestProduct(LIMITS);
}, 60_000);

afterAll(() => product.stop());

/** The answers to so many requests, one after the other. */
async function answers<T>(count: number, ask: () => Promise<T>): Promise<readonly T[]> {
  return count === 0 ? [] : [await ask(), ...(await answers(count - 1, ask))];
}

describe('somebody who asks too often', () => {
  it('is told for how long to wait, in both languages, while others go on', async () => {
    const [one, other] = [await product.as('auditor'), await product.as('leader')];

    const [last] = (await answers(21, () => one.get('/me'))).toReversed();

    expect(last).toMatchObject({
      status: 429,
      body: {
        code: 'too-many-requests',
        detail: expect.stringContaining('Chờ 3 giây'),
        titles: { vi: 'Gửi quá nhiều yêu cầu', en: 'Too many requests' },
      },
    });
    expect(last?.headers.get('retry-after')).toBe('3');
    expect(last?.headers.get('content-type')).toContain('application/problem+json');
    expect(await other.get('/me')).toMatchObject({ status: 200 });
  });

  it.each([
    ['changes', 5, 'desk-officer', '/drafts'],
    ['looks people up', 3, 'desk-officer.2', '/people/lookup'],
    ['searches the access log', 3, 'inspector', '/audit/access-log/search'],
  ])('%s no more than %d times, and reads as before', async (_what, times, username, path) => {
    const caller = await product.as(username);

    const statuses = (await answers(times + 1, () => caller.post(path, {}))).map(({ status }) => status);

    expect(statuses.slice(0, times)).not.toContain(429);
    expect(statuses.at(-1)).toBe(429);
    expect(await caller.get('/me')).toMatchObject({ status: 200 });
  });

  it('begins no more sign-ins from one network, and gets to the page that says why', async () => {
    const begun = await answers(5, () => newWebBrowser().send(`${product.url}/sign-in`));

    expect(begun.at(3)?.headers.get('location')).toContain('/vneid/auth');
    expect(begun.at(4)?.headers.get('location')).toBe('/?signIn=too-often');
  });

  it('is seen in the figures, by what is counted and not by name', async () => {
    const figures = await (await fetch(`${product.url}/metrics`)).text();

    expect(figures).toMatch(/lienthong_requests_limited_total\{class="read"\} \d+/);
    expect(figures).not.toMatch(/lienthong_requests_limited_total\{[^}]*auditor/);
  });
});

describe('a probe', () => {
  it('is answered however often it asks', async () => {
    const asked = await answers(30, () => fetch(`${product.url}/healthz`));

    expect(asked.every(({ status }) => status === 200)).toBe(true);
  });
});
