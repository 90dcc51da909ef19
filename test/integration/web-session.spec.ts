/**
 * Goal: the cookie of a sign-in does what a token does, for pages of ours alone and as long as the session lasts (I8).
 * Method: the whole product; requests are sent as browsers would send them from pages of other sites, hosts and tabs.
 */
import { z } from 'zod';
import { forgetEndedSessions } from '../../src/adapters/postgres/pg-web-sessions.js';
import { createHttpApplication } from '../../src/http-server.js';
import type { Browser } from '../support/browser.js';
import { EventStream } from '../support/event-stream.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { routesOf } from '../support/routes.js';
import { startSecondApi } from '../support/second-api.js';
import { newWebBrowser, postFromOurPage, SESSION_COOKIE, signIn } from '../support/web-sign-in.js';

const YEAR_MS = 366 * 86_400_000;

let product: TestProduct;
let me: string;
let signOut: string;

beforeAll(async () => {
  product = await startTestProduct();
  me = `${product.url}/api/v1/me`;
  signOut = `${product.url}/api/v1/sign-out`;
}, 60_000);

afterAll(() => product.stop());

async function signedIn(username: string): Promise<Browser> {
  const browser = newWebBrowser();
  await signIn(browser, product.url, username);
  return browser;
}

async function post(browser: Browser, url: string, headers: Readonly<Record<string, string>>) {
  const answer = await browser.send(url, { method: 'POST', headers });
  const { code } = z.object({ code: z.string().optional() }).parse(await answer.json());
  return { status: answer.status, code };
}

describe('a change that comes with the cookie', () => {
  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another host of the same site', { 'sec-fetch-site': 'same-site' }],
    ['nowhere', { 'sec-fetch-site': 'none' }],
    ['another site that writes our origin', { 'sec-fetch-site': 'cross-site', origin: 'ours' }],
    ['a browser that says nothing', {}],
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that is kept secret', { origin: 'null' }],
    ['our host at another port', { origin: 'http://localhost:1' }],
  ])('is refused if it comes from %s, and nothing is done', async (_from, sent) => {
    const browser = await signedIn('auditor');
    const headers = 'origin' in sent && sent.origin === 'ours' ? { ...sent, origin: product.url } : { ...sent };

    expect(await post(browser, signOut, headers)).toEqual({ status: 403, code: 'cross-site-request' });

    expect((await browser.send(me)).status).toBe(200);
  });

  it.each(['sec-fetch-site', 'origin'])('is taken from a page of ours, told by %s', async (header) => {
    const browser = await signedIn('auditor');
    const headers = { [header]: header === 'origin' ? product.url : 'same-origin' };

    expect(await post(browser, signOut, headers)).toMatchObject({ status: 200 });
  });

  it('is taken from a page of the host that was asked, where that is not the public one', async () => {
    const browser = await signedIn('auditor');
    const other = product.url.replace('localhost', '127.0.0.1');
    browser.keep(other, `${SESSION_COOKIE}=${browser.cookiesFor(me)[SESSION_COOKIE]}; path=/`);

    expect(await post(browser, `${other}/api/v1/sign-out`, { origin: other })).toMatchObject({ status: 200 });
  });

  it('is refused from elsewhere on every route that changes something', async () => {
    const browser = await signedIn('desk-officer');
    const changing = routesOf(product.app).filter(
      ({ method, path }) => method !== 'get' && !/agency-callbacks|\/track\//.test(path),
    );

    for (const { method, path } of changing) {
      const url = `${product.url}${path.replaceAll(/\{\w+\}/g, 'none')}`;
      const answer = await browser.send(url, { method, headers: { 'sec-fetch-site': 'cross-site' } });

      expect({ path, answer: await answer.json() }).toMatchObject({ path, answer: { code: 'cross-site-request' } });
    }
    expect(changing.length).toBeGreaterThan(8);
  });
});

describe('a token', () => {
  it('is taken from anywhere, as before', async () => {
    const desk = await product.as('desk-officer');

    const answer = await desk.post('/sign-out', {}, { 'sec-fetch-site': 'cross-site' });

    expect(answer.status).toBe(200);
    expect(await desk.get('/me')).toMatchObject({ status: 200, body: { subject: 'desk-officer', name: null } });
  });

  it('goes before the cookie, also if it proves nothing', async () => {
    const browser = await signedIn('desk-officer');

    const answer = await browser.send(me, { headers: { authorization: 'Bearer nonsense' } });

    expect(answer.status).toBe(401);
  });
});

describe('a session', () => {
  it('has the rights that its person holds at that moment', async () => {
    const browser = await signedIn('operator');
    const incidents = `${product.url}/api/v1/incidents`;
    expect((await browser.send(incidents)).status).toBe(200);

    await product.query(`update assignments set valid_to = valid_from where subject = 'operator'`);
    const [after, self] = [await browser.send(incidents), await browser.send(me)];
    await product.query(`update assignments set valid_to = null where subject = 'operator'`);

    expect(after.status).toBe(403);
    expect(await self.json()).toMatchObject({ subject: 'operator', roles: [] });
  });

  it('does nothing for a page that somebody else opened', async () => {
    const browser = await signedIn('desk-officer');
    const as = (subject: string) => browser.send(me, { headers: { 'expected-subject': subject } });

    expect((await as('desk-officer')).status).toBe(200);
    const answer = await as('auditor');

    expect({ status: answer.status, body: await answer.json() }).toMatchObject({
      status: 409,
      body: { code: 'signed-in-as-another' },
    });
  });

  it('ends by itself, by unshifted time and not by the legal clock', async () => {
    const browser = await signedIn('leader');
    await product.moveClock(YEAR_MS);
    const afterAYear = await browser.send(me);
    await product.moveClock(0);

    await product.query(`update web_sessions set expires_at = created_at where subject = 'leader'`);
    const ended = await browser.send(me);

    expect(afterAYear.status).toBe(200);
    expect(ended.status).toBe(401);
    expect(await ended.json()).toMatchObject({ code: 'unauthenticated' });
  });

  it('is forgotten after its end, so many at a time, and not before', async () => {
    const lasting = await signedIn('inspector');
    await Promise.all(['admin', 'admin', 'admin'].map(signedIn));
    await product.query(`update web_sessions set expires_at = created_at where subject <> 'inspector'`);
    const { enginePool } = product.runtime;

    const first = await forgetEndedSessions(enginePool, 2);
    while ((await forgetEndedSessions(enginePool, 2)) === 2);

    const left = await product.query<{ subject: string }>('select distinct subject from web_sessions');
    expect(first).toBe(2);
    expect(left).toEqual([{ subject: 'inspector' }]);
    expect((await lasting.send(me)).status).toBe(200);
  });
});

describe('a stream that a browser listens to', () => {
  it.each([
    ['its person signs out', (browser: Browser) => postFromOurPage(browser, signOut)],
    ['its session is ended for it', () => product.query(`delete from web_sessions where subject = 'auditor'`)],
    ['its session has lasted', () => product.query(`update web_sessions set expires_at = created_at`)],
    ['nobody has worked for long', () => product.query(`update web_sessions set idle_ends_at = created_at`)],
  ])('ends in every process when %s', async (_what, end) => {
    const browser = await signedIn('auditor');
    const cookie = `${SESSION_COOKIE}=${browser.cookiesFor(me)[SESSION_COOKIE]}`;
    const other = await startSecondApi(product);
    const streams = await Promise.all(
      [product.url, other.url].map((origin) => {
        const open = (path: string, _headers: object, signal: AbortSignal) =>
          fetch(`${origin}/api/v1${path}`, { signal, headers: { cookie } });
        return EventStream.open({ ...product.anonymous, open }, 'cases');
      }),
    );
    await Promise.all(streams.map((stream) => stream.until(({ event }) => event === 'ready')));

    await end(browser);

    expect(await Promise.all(streams.map((stream) => stream.rest()))).toEqual([[], []]);
    await other.stop();
  });
});

describe('signing out', () => {
  it('ends the session at once for every process, and takes the cookie away', async () => {
    const browser = await signedIn('citizen');
    const cookie = `${SESSION_COOKIE}=${browser.cookiesFor(me)[SESSION_COOKIE]}`;
    const other = await createHttpApplication(product.runtime, { identityProvider: undefined, pages: undefined });
    await other.listen(0);
    const there = `${await other.getUrl()}/api/v1/me`.replace('[::1]', 'localhost');
    const before = await fetch(there, { headers: { cookie } });

    await postFromOurPage(browser, signOut);

    const after = await fetch(there, { headers: { cookie } });
    await other.close();
    expect([before.status, after.status]).toEqual([200, 401]);
    expect(browser.cookiesFor(me)).not.toHaveProperty(SESSION_COOKIE);
  });

  it('leads on to the provider, which ends its own session and leads back', async () => {
    const browser = await signedIn('registrar.civil-status');

    const { continueAt } = z
      .object({ continueAt: z.string() })
      .parse(await (await postFromOurPage(browser, signOut)).json());
    const question = await browser.visit(continueAt);
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(await question.text()) ?? [];
    const back = await browser.visit(`${product.url}/vneid/session/end/confirm`, { xsrf, logout: 'yes' });
    const again = await browser.visit(`${product.url}/sign-in`);

    expect(back.headers.get('location')).toBe(`${product.url}/`);
    expect(again.url).toContain('/vneid/interaction/');
  });
});
