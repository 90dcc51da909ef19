/**
 * Goal: nobody uses up what is there for all, and nobody is kept out by what somebody else does.
 * Method: the whole product with limits that a test reaches.
 */
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { newWebBrowser } from '../support/web-sign-in.js';

const LIMITS = { REQUESTS_PER_MINUTE: 'read=20,write=5,search=3,sign-in=4,refused=4,machine=30' };

let product: TestProduct;

beforeAll(async () => {
  product = await startTestProduct(LIMITS);
}, 60_000);

afterAll(() => product.stop());

/** Asks on until one is not let through: on a slow machine a few more become free meanwhile. */
async function untilLimited<T>(ask: () => Promise<T>, isLimited: (answer: T) => boolean): Promise<readonly T[]> {
  const answer = await ask();
  return isLimited(answer) ? [answer] : [answer, ...(await untilLimited(ask, isLimited))];
}

const is429 = ({ status }: { readonly status: number }) => status === 429;

describe('somebody who asks too often', () => {
  it('is told for how long to wait, in both languages, while others go on', async () => {
    const [one, other] = [await product.as('auditor'), await product.as('leader')];

    const last = (await untilLimited(() => one.get('/me'), is429)).at(-1);

    expect(last).toMatchObject({
      status: 429,
      body: {
        code: 'too-many-requests',
        detail: expect.stringMatching(/^Chờ [123] giây/),
        titles: { vi: 'Gửi quá nhiều yêu cầu', en: 'Too many requests' },
      },
    });
    expect(last?.headers.get('retry-after')).toMatch(/^[123]$/);
    expect(last?.headers.get('content-type')).toContain('application/problem+json');
    expect(await other.get('/me')).toMatchObject({ status: 200 });
  });

  it.each([
    ['changes', 5, 'desk-officer', '/drafts'],
    ['looks people up', 3, 'desk-officer.2', '/people/lookup'],
    ['searches the access log', 3, 'inspector', '/audit/access-log/search'],
    ['searches cases', 3, 'desk-officer.other', '/cases/search'],
  ])('%s is let through %d times at once, waits then, and reads as before', async (_what, times, username, path) => {
    const caller = await product.as(username);

    const asked = await untilLimited(() => caller.post(path, {}), is429);

    expect(asked.length).toBeGreaterThan(times);
    expect(await caller.get('/me')).toMatchObject({ status: 200 });
  });

  it('begins no more sign-ins from one network, and gets to the page that says why', async () => {
    const where = async () => (await newWebBrowser().send(`${product.url}/sign-in`)).headers.get('location');

    const begun = await untilLimited(where, (location) => location === '/?signIn=too-often');

    expect(begun.length).toBeGreaterThan(4);
    expect(begun[3]).toContain('/vneid/auth');
  });

  it('is seen in the figures, by what is counted and not by name', async () => {
    const figures = await (await fetch(`${product.url}/metrics`)).text();

    expect(figures).toMatch(/lienthong_requests_limited_total\{class="read"\} \d+/);
    expect(figures).not.toMatch(/lienthong_requests_limited_total\{[^}]*auditor/);
  });
});

describe('what is refused', () => {
  it('counts for who is known, as if they had been let in', async () => {
    const leader = await product.as('leader');

    const asked = await untilLimited(() => leader.post('/administration/changes', {}), is429);

    expect(asked[0]).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(asked.length).toBeGreaterThan(5);
  });

  it('counts by network for who is not known, and keeps no officer behind the same address out', async () => {
    const officer = await product.as('agency-officer.civil-status');
    const forged = { authorization: 'Bearer forged' };
    const ask = (path: string) => fetch(`${product.url}/api/v1${path}`, { headers: forged });

    const asked = await untilLimited(() => ask('/cases'), is429);

    expect(asked[0]?.status).toBe(401);
    expect(asked.length).toBeGreaterThan(4);
    expect(await officer.get('/work-items')).toMatchObject({ status: 200 });
    // Who was signed out a moment ago learns it, and so the way to sign in again.
    expect((await ask('/me')).status).toBe(401);
  });
});

describe('a machine client', () => {
  it('has the rights that we gave it, and is known as no person', async () => {
    const [portal, reports] = [await product.as('portal'), await product.as('reports')];

    expect(await portal.get('/me')).toMatchObject({ body: { subject: 'portal', kind: 'client', idleUntil: null } });
    expect(await reports.get('/cases')).toMatchObject({ status: 200 });
    expect(await reports.post('/cases', {})).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });

  it('does nothing that asks for a fresh sign-in, for nobody is there to give one', async () => {
    await product.query(`update assignments set role = 'operator' where subject = 'reports'`);
    const answer = await (await product.as('reports')).post('/incidents/none/retry', {});
    await product.query(`update assignments set role = 'leader' where subject = 'reports'`);

    expect(answer).toMatchObject({ status: 403, body: { code: 'step-up-required' } });
  });

  it('has a limit of its own, for all that it asks', async () => {
    const portal = await product.as('portal');

    const asked = await untilLimited(() => portal.get('/me'), is429);

    expect(asked.length).toBeGreaterThan(25);
  });
});

describe('a probe', () => {
  it('is answered however often it asks', async () => {
    const asked = await Promise.all(Array.from({ length: 30 }, () => fetch(`${product.url}/healthz`)));

    expect(asked.every(({ status }) => status === 200)).toBe(true);
  });
});
