/**
 * Goal: a sign-in ends when nobody works any more, and never for somebody who does; what could do great harm needs a fresh one.
 * Method: the whole product with a browser; time passes by moving the row of the session, for unshifted time is the database's.
 */
import { z } from 'zod';
import { routeAccess } from '../../src/features/identity/route-access.js';
import type { Browser } from '../support/browser.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { routesOf } from '../support/routes.js';
import { newWebBrowser, SESSION_COOKIE, signIn, signInPage } from '../support/web-sign-in.js';

let product: TestProduct;
let me: string;

beforeAll(async () => {
  product = await startTestProduct();
  me = `${product.url}/api/v1/me`;
}, 60_000);

afterEach(() => product.query('delete from web_sessions'));

afterAll(() => product.stop());

async function signedIn(username: string): Promise<Browser> {
  const browser = newWebBrowser();
  await signIn(browser, product.url, username);
  return browser;
}

/** As if the person had done nothing for so long. */
async function letPass(subject: string, time: string): Promise<void> {
  const columns = ['created_at', 'expires_at', 'idle_ends_at'].map((column) => `${column} = ${column} - $2::interval`);
  await product.query(`update web_sessions set ${columns.join(', ')} where subject = $1`, [subject, time]);
}

/** Seconds from the sign-in to its end for want of work. */
function idleTimes(subject: string): Promise<readonly { readonly idleS: number }[]> {
  return product.query<{ idleS: number }>(
    `select round(extract(epoch from idle_ends_at - created_at))::integer as idle_s from web_sessions where subject = $1`,
    [subject],
  );
}

const shownEnds = z.object({ idleUntil: z.string() });

describe('a session', () => {
  it('ends when its person has done nothing for a quarter of an hour', async () => {
    const browser = await signedIn('leader');
    const [begun] = await idleTimes('leader');
    await letPass('leader', '15 minutes');

    const ended = await browser.send(me);

    expect(begun).toEqual({ idleS: 900 });
    expect({ status: ended.status, body: await ended.json() }).toMatchObject({
      status: 401,
      body: { code: 'unauthenticated' },
    });
  });

  it('goes on while its person does something, and says how long', async () => {
    const browser = await signedIn('leader');
    await letPass('leader', '14 minutes');
    const { idleUntil } = shownEnds.parse(await (await browser.send(me)).json());
    const [after] = await idleTimes('leader');
    const [kept] = await product.query<{ idleUntil: string }>('select idle_ends_at as idle_until from web_sessions');
    await letPass('leader', '14 minutes');

    expect((await browser.send(me)).status).toBe(200);
    expect(after).toEqual({ idleS: 840 + 900 });
    expect(kept).toEqual({ idleUntil });
  });

  it.each([
    ['a page asks by itself', { unattended: '?1' }],
    ['a page listens to changes', { accept: 'text/event-stream' }],
  ])('is not put off because %s', async (_what, headers) => {
    const browser = await signedIn('leader');
    await letPass('leader', '14 minutes');
    const [before] = await idleTimes('leader');

    const asked = await browser.send(me, { headers });

    expect(asked.status).toBe(200);
    expect(await idleTimes('leader')).toEqual([before]);
  });

  it('shows what can be read also while its end cannot be put off', async () => {
    const browser = await signedIn('leader');
    await letPass('leader', '14 minutes');
    await product.query('revoke update (idle_ends_at) on web_sessions from engine');
    const asked = await browser.send(me);
    await product.query('grant update (idle_ends_at) on web_sessions to engine');

    expect(asked.status).toBe(200);
  });

  it('of an earlier release, which knew no end for want of work, lasts as long as it was made for', async () => {
    const browser = await signedIn('leader');
    await product.query(`update web_sessions set idle_ends_at = null where subject = 'leader'`);

    const asked = await browser.send(me);

    expect(await asked.json()).toMatchObject({ subject: 'leader', idleUntil: null });
  });
});

/** What asks for a fresh sign-in, and somebody who may do it. */
const FRESH: Readonly<Record<string, string>> = {
  'post /api/v1/administration/changes': 'admin',
  'post /api/v1/administration/changes/{id}/approve': 'admin',
  'post /api/v1/administration/changes/{id}/refuse': 'admin',
  'post /api/v1/administration/changes/{id}/withdraw': 'admin',
  'post /api/v1/administration/erasures': 'admin',
  'post /api/v1/administration/erasures/{id}/approve': 'admin',
  'post /api/v1/administration/erasures/{id}/refuse': 'admin',
  'post /api/v1/administration/closings/{office}/retry': 'admin',
  'post /api/v1/administration/migrations/{id}/retry': 'admin',
  'post /api/v1/administration/migrations/{id}/stop': 'admin',
  'post /api/v1/cases/{code}/commands/migrate': 'admin',
  'post /api/v1/incidents/{id}/retry': 'operator',
  'post /api/v1/incidents/{id}/resolve': 'operator',
  'post /api/v1/cases/{code}/commands/record-outside-result': 'operator',
  'post /api/v1/work-items/{id}/confirm': 'operator',
};

describe('what could do great harm', () => {
  const asked = async (browser: Browser, route: string) => {
    const [method = '', path = ''] = route.split(' ');
    const url = `${product.url}${path.replaceAll(/\{\w+\}/g, 'none')}`;
    const answer = await browser.send(url, { method, headers: { 'sec-fetch-site': 'same-origin' } });
    const { code } = z.object({ code: z.string() }).parse(await answer.json());
    return { status: answer.status, code, challenge: answer.headers.get('www-authenticate') };
  };
  const letProofAge = () =>
    product.query(`update web_sessions set authenticated_at = authenticated_at - interval '16 minutes'`);

  it.each(Object.entries(FRESH))(
    'is not done on a sign-in of a quarter of an hour ago: %s',
    async (route, username) => {
      const browser = await signedIn(username);
      const fresh = await asked(browser, route);
      await letProofAge();

      expect(await asked(browser, route)).toEqual({
        status: 403,
        code: 'step-up-required',
        challenge: 'Bearer error="insufficient_user_authentication", max_age=900',
      });
      expect(fresh.code).not.toBe('step-up-required');
    },
  );

  it('is every change of administration, and what is written down here', () => {
    const administration = routesOf(product.app)
      .map(({ method, path }) => `${method} ${path}`)
      .filter((route) => route.includes('/api/v1/administration') && !route.startsWith('get '));
    const fresh = routeAccess(product.app).filter((route) => route.fresh !== undefined);

    expect(administration.filter((route) => !(route in FRESH))).toEqual([]);
    expect(fresh).toHaveLength(Object.keys(FRESH).length);
  });

  it('is not asked of other commands, nor told to whom it is not allowed', async () => {
    const [desk, operator] = [await signedIn('desk-officer'), await signedIn('operator')];
    await letProofAge();

    expect(await asked(operator, 'post /api/v1/cases/{code}/commands/resume')).not.toMatchObject({
      code: 'step-up-required',
    });
    expect(await asked(desk, 'post /api/v1/incidents/{id}/retry')).toMatchObject({ code: 'forbidden' });
  });

  it('is done after signing in again, under a session of a new id, on which the provider insists', async () => {
    const browser = await signedIn('operator');
    await letProofAge();
    const before = browser.cookiesFor(me)[SESSION_COOKIE] ?? '';

    const page = await signInPage(browser, product.url, { proof: 'now' });
    await browser.visit(page.url, { username: 'operator' });

    const old = await fetch(me, { headers: { cookie: `${SESSION_COOKIE}=${before}` } });
    expect(page.url).toContain('/vneid/interaction/');
    expect(browser.cookiesFor(me)[SESSION_COOKIE]).not.toBe(before);
    expect(old.status).toBe(401);
    expect(await asked(browser, 'post /api/v1/incidents/{id}/retry')).toMatchObject({
      code: 'missing-idempotency-key',
    });
  });

  it('is not done where nobody knows how fresh the sign-in is', async () => {
    const browser = await signedIn('operator');
    await product.query('update web_sessions set authenticated_at = null');

    expect(await asked(browser, 'post /api/v1/incidents/{id}/retry')).toMatchObject({ code: 'step-up-required' });
  });
});
