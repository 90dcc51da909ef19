/**
 * Goal: a person signs in with a browser, no page ever sees a token, and nobody can be signed in as somebody else.
 * Method: the whole product with the development provider, and a browser that keeps cookies and follows redirects.
 */
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { newWebBrowser, SESSION_COOKIE, signIn, signInPage } from '../support/web-sign-in.js';

const ATTEMPT_COOKIE = '__Host-sign-in';
const EIGHT_HOURS_S = 28_800;

let product: TestProduct;
let log = '';

beforeAll(async () => {
  product = await startTestProduct({}, { write: (line) => (log += line) });
}, 60_000);

afterAll(() => product.stop());

const cookieLine = (lines: readonly string[], name: string) => lines.findLast((line) => line.startsWith(`${name}=`));

describe('signing in to the web pages', () => {
  it('leads over the identity provider back to where the person wanted to go, signed in', async () => {
    const browser = newWebBrowser();

    const back = await signIn(browser, product.url, 'desk-officer', { returnTo: '/cases?status=open#top' });
    const me = await browser.send(`${product.url}/api/v1/me`);

    expect(back.status).toBe(303);
    expect(back.headers.get('location')).toBe(`${product.url}/cases?status=open#top`);
    expect(await me.json()).toMatchObject({ subject: 'desk-officer', kind: 'person' });
  });

  it('tells the page who it is, with which roles where, and until when', async () => {
    const browser = newWebBrowser();
    await signIn(browser, product.url, 'signing-officer.residence');

    const me = await (await browser.send(`${product.url}/api/v1/me`)).json();

    expect(me).toEqual({
      subject: 'signing-officer.residence',
      name: expect.stringMatching(/^\p{Lu}\p{Ll}+ /u),
      kind: 'person',
      roles: [
        {
          role: 'signing-officer',
          office: 'residence.07210',
          officeName: { vi: expect.stringContaining('Bắc Giang'), en: expect.stringContaining('Bắc Giang') },
          agency: 'residence',
          agencyName: { vi: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) },
        },
      ],
      signedInUntil: expect.any(String),
      idleUntil: expect.any(String),
      position: expect.any(Number),
      now: expect.any(String),
      legalNow: expect.any(String),
    });
    const [stored] = await product.query<{ expiresAt: string; seconds: number }>(
      `select expires_at, extract(epoch from expires_at - created_at)::integer as seconds
       from web_sessions where subject = 'signing-officer.residence'`,
    );
    expect(me).toMatchObject({ signedInUntil: stored?.expiresAt });
    expect(stored?.seconds).toBe(EIGHT_HOURS_S);
  });

  it('keeps the session in a cookie that no script, no other host and no other site gets at', async () => {
    const browser = newWebBrowser();

    await signIn(browser, product.url, 'auditor');

    const line = cookieLine(browser.received, SESSION_COOKIE) ?? '';
    expect(line).toMatch(/^__Host-lienthong=[\w-]{43};/);
    for (const attribute of ['Max-Age=28800', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'])
      expect(line.split('; ')).toContain(attribute);
    expect(line).not.toMatch(/domain/i);
  });

  it('keeps the attempt for ten minutes, and for one answer', async () => {
    const browser = newWebBrowser();

    await signInPage(browser, product.url);
    const begun = cookieLine(browser.received, ATTEMPT_COOKIE) ?? '';
    await signIn(browser, product.url, 'auditor');

    for (const attribute of ['Max-Age=600', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'])
      expect(begun.split('; ')).toContain(attribute);
    expect(browser.cookiesFor(product.url)).not.toHaveProperty(ATTEMPT_COOKIE);
  });

  it('asks the provider for its page in the language of ours', async () => {
    const english = await signInPage(newWebBrowser(), product.url, { language: 'en' });
    const vietnamese = await signInPage(newWebBrowser(), product.url, { language: 'vi' });

    expect(await english.text()).toContain('<html lang="en">');
    expect(await vietnamese.text()).toContain('<html lang="vi">');
  });

  it('begins at the public address, whichever name of this machine was asked', async () => {
    const browser = newWebBrowser();
    const other = product.url.replace('localhost', '127.0.0.1');

    const back = await signIn(browser, other, 'leader', { returnTo: '/board' });

    expect(back.headers.get('location')).toBe(`${product.url}/board`);
    expect(browser.cookiesFor(other)).not.toHaveProperty(SESSION_COOKIE);
  });

  it('begins where it was asked, if the public address sent the browser there: some proxies change the host', async () => {
    const other = product.url.replace('localhost', '127.0.0.1');

    const answer = await newWebBrowser().send(`${other}/sign-in?moved=1`);

    expect(answer.headers.get('location')).toContain(`${product.url}/vneid/auth?`);
  });

  it.each([
    '//evil.example/',
    'https://evil.example/',
    String.raw`/\evil.example`,
    '/\t/evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    '/sign-in?returnTo=/',
    `/${'a'.repeat(1_000)}`,
  ])('never leads anywhere but to a page of ours: %j', async (returnTo) => {
    const back = await signIn(newWebBrowser(), product.url, 'leader', { returnTo });

    const location = new URL(back.headers.get('location') ?? '');
    expect(location.origin).toBe(product.url);
    expect(location.pathname).not.toMatch(/^\/sign-in|a{9}/);
  });

  it('gives the session an id of its own, whatever the browser brought, and ends the one before', async () => {
    const browser = newWebBrowser();
    const planted = 'p'.repeat(43);
    browser.keep(product.url, `${SESSION_COOKIE}=${planted}; path=/`);
    await signIn(browser, product.url, 'auditor');
    const first = browser.cookiesFor(product.url)[SESSION_COOKIE] ?? '';

    await signIn(browser, product.url, 'auditor');

    expect(first).not.toBe(planted);
    for (const id of [planted, first]) {
      const cookie = `${SESSION_COOKIE}=${id}`;
      expect((await fetch(`${product.url}/api/v1/me`, { headers: { cookie } })).status).toBe(401);
    }
  });

  it('stores neither the id of the session nor a token', async () => {
    const browser = newWebBrowser();
    await signIn(browser, product.url, 'inspector');

    const rows = await product.query<{ kept: string }>(
      `select row_to_json(w)::text as kept from web_sessions w where subject = 'inspector'`,
    );

    expect(rows).toHaveLength(1);
    expect(rows[0]?.kept).not.toContain(browser.cookiesFor(product.url)[SESSION_COOKIE]);
    expect(rows[0]?.kept).not.toContain('eyJ');
  });
});

describe('a sign-in that comes to nothing', () => {
  const reasonOf = (response: Response) => response.headers.get('location');

  it('says that the attempt is not known, where the browser kept nothing of it', async () => {
    const answer = await newWebBrowser().visit(`${product.url}/sign-in/callback?code=c&state=s`);

    expect(reasonOf(answer)).toBe('/?signIn=lapsed');
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('does not take the answer to another attempt, and leaves the one under way alone', async () => {
    const browser = newWebBrowser();
    const page = await signInPage(browser, product.url);

    const forged = await browser.visit(`${product.url}/sign-in/callback?code=c&state=guessed`);
    const back = await browser.visit(page.url, { username: 'auditor' });

    expect(reasonOf(forged)).toBe('/?signIn=another-attempt');
    expect(reasonOf(back)).toBe(`${product.url}/`);
  });

  it('does not take a code that the provider did not give, nor a token for another attempt', async () => {
    for (const change of [{ code: 'made-up' }, { nonce: 'another' }, { verifier: 'v'.repeat(43) }]) {
      const browser = newWebBrowser();
      const page = await signInPage(browser, product.url);
      const kept = Buffer.from(browser.cookiesFor(product.url)[ATTEMPT_COOKIE] ?? '', 'base64url').toString();
      const attempt = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(kept)), ...change });
      const altered = Buffer.from(attempt.toString()).toString('base64url');
      browser.keep(product.url, `${ATTEMPT_COOKIE}=${altered}; path=/`);

      const answer =
        'code' in change
          ? await browser.visit(`${product.url}/sign-in/callback?code=made-up&state=${attempt.get('state')}`)
          : await browser.visit(page.url, { username: 'auditor' });

      expect(reasonOf(answer)).toBe('/?signIn=provider-refused');
      expect(browser.cookiesFor(product.url)).not.toHaveProperty(SESSION_COOKIE);
    }
  });

  it('says so when the person gave up at the provider', async () => {
    const browser = newWebBrowser();
    await signInPage(browser, product.url);
    const kept = Buffer.from(browser.cookiesFor(product.url)[ATTEMPT_COOKIE] ?? '', 'base64url').toString();
    const state = new URLSearchParams(kept).get('state');

    const query = `error=access_denied&state=${state}&iss=${encodeURIComponent(`${product.url}/vneid`)}`;
    const answer = await browser.visit(`${product.url}/sign-in/callback?${query}`);

    expect(reasonOf(answer)).toBe('/?signIn=cancelled');
  });
});

describe('a sign-in while nothing can be stored', () => {
  it('leads to the page that says so', async () => {
    await product.query('revoke insert on web_sessions from engine');
    const answer = await signIn(newWebBrowser(), product.url, 'auditor');
    await product.query('grant insert on web_sessions to engine');

    expect(answer.headers.get('location')).toBe('/?signIn=store-unavailable');
  });
});

describe('the log of all this', () => {
  it('tells why a sign-in failed, and holds no code, no token and no cookie', () => {
    expect(log).toContain('"event":"sign-in.failed","reason":"another-attempt"');
    expect(log).toContain('"reason":"provider-refused"');
    expect(log).not.toMatch(/eyJ|made-up|guessed|__Host|code=|state=/);
  });
});
