/** Signing in as a browser does it: cookies, redirects, the page of demo users, a code and its verifier. */
import { createHash, randomBytes } from 'node:crypto';
import { decodeJwt } from 'jose';
import { newBrowser } from '../../test/support/browser.js';
import { DEMO_POSTS } from '../../agency-contract/demo-posts.js';
import { WEB_CLIENT_ID } from './identifiers.js';
import { startVneid, type RunningVneid } from './vneid-test-server.js';

let vneid: RunningVneid;

beforeAll(async () => {
  vneid = await startVneid();
});

afterAll(() => vneid.stop());

/** A browser that follows redirects while they stay at the provider. */
const newVisitor = () => newBrowser(({ pathname }) => pathname.startsWith('/vneid/'));

function authorizationUrl(more: Record<string, string> = {}): string {
  const url = new URL(`${vneid.issuer}/auth`);
  url.search = new URLSearchParams({
    client_id: WEB_CLIENT_ID,
    response_type: 'code',
    scope: 'openid profile api',
    redirect_uri: new URL('/sign-in/callback', vneid.issuer).href,
    state: 'some-state',
    ...more,
  }).toString();
  return url.href;
}

function newPkce() {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return { verifier, parameters: { code_challenge: challenge, code_challenge_method: 'S256' } };
}

/** The provider counts whole seconds: a proof of this one is not older than none. */
async function untilAsked(go: () => Promise<Response>): Promise<Response> {
  const page = await go();
  return page.url.includes('/vneid/interaction/') ? page : await untilAsked(go);
}

/** What the code is worth that the browser was sent back with. */
function redeem(back: Response, verifier: string) {
  return vneid.post('/token', {
    grant_type: 'authorization_code',
    client_id: WEB_CLIENT_ID,
    redirect_uri: new URL('/sign-in/callback', vneid.issuer).href,
    code: new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? '',
    code_verifier: verifier,
  });
}

describe('signing in with a browser', () => {
  it('leads over the page of demo users to a code, and with its verifier to tokens', async () => {
    const { visit } = newVisitor();
    const { verifier, parameters } = newPkce();

    const page = await visit(authorizationUrl(parameters));
    const html = await page.text();
    const back = await visit(page.url, { username: 'agency-officer.residence' });
    const callback = new URL(back.headers.get('location') ?? '');
    const { body } = await redeem(back, verifier);
    const claims = await vneid.claimsOf(String(body['access_token']));

    expect(html).toContain('value="agency-officer.residence"');
    expect(callback.pathname).toBe('/sign-in/callback');
    expect(callback.searchParams.get('state')).toBe('some-state');
    expect(claims).toMatchObject({ sub: 'agency-officer.residence', client_id: WEB_CLIENT_ID, scope: 'api' });
    expect(decodeJwt(String(body['id_token']))).toMatchObject({
      sub: 'agency-officer.residence',
      name: DEMO_POSTS.find(({ username }) => username === 'agency-officer.residence')?.name,
    });
  });

  it('is not asked again while the session lasts, and is after signing out', async () => {
    const { visit } = newVisitor();
    const url = authorizationUrl(newPkce().parameters);
    await visit((await visit(url)).url, { username: 'leader' });

    const again = await visit(url);
    const question = await visit(`${vneid.issuer}/session/end?client_id=${WEB_CLIENT_ID}`);
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(await question.text()) ?? [];
    await visit(`${vneid.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    const after = await visit(url);

    expect(again.headers.get('location')).toContain('/sign-in/callback?code=');
    expect(xsrf).not.toBe('');
    expect(after.url).toContain('/vneid/interaction/');
  });

  it.each([
    ['in any case, where that is asked for', { prompt: 'login' }],
    ['if they said it longer ago than the application bears', { max_age: '0' }],
  ])('asks who it is although the session lasts, %s, and says when', async (_when, asked) => {
    const { visit } = newVisitor();
    await visit((await visit(authorizationUrl(newPkce().parameters))).url, { username: 'leader' });
    const { verifier, parameters } = newPkce();

    const page = await untilAsked(() => visit(authorizationUrl({ ...parameters, ...asked })));
    const back = await visit(page.url, { username: 'leader' });
    const { body } = await redeem(back, verifier);

    const { auth_time: askedAt, iat } = decodeJwt(String(body['id_token']));
    expect(Number(iat) - Number(askedAt)).toBeLessThanOrEqual(2);
    expect(decodeJwt(String(body['access_token']))).toMatchObject({ auth_time: askedAt });
  });

  it('is refused for a user who is not in the list, and the page comes again', async () => {
    const { visit } = newVisitor();
    const page = await visit(authorizationUrl(newPkce().parameters));

    const again = await visit(page.url, { username: 'root' });

    expect(again.status).toBe(422);
    expect(await again.text()).toContain('role="alert"');
  });

  it('is refused without PKCE', async () => {
    const { visit } = newVisitor();

    const refused = await visit(authorizationUrl());

    expect(refused.headers.get('location')).toContain('error=invalid_request');
  });

  it('fails with the wrong verifier', async () => {
    const { visit } = newVisitor();
    const page = await visit(authorizationUrl(newPkce().parameters));
    const back = await visit(page.url, { username: 'citizen' });

    const { status, body } = await redeem(back, newPkce().verifier);

    expect(status).toBe(400);
    expect(body).toMatchObject({ error: 'invalid_grant' });
  });

  it('never leads to an address that is not registered', async () => {
    const { visit } = newVisitor();

    const refused = await visit(authorizationUrl({ ...newPkce().parameters, redirect_uri: 'https://example.org/' }));

    expect(refused.status).toBe(400);
    expect(refused.headers.get('location')).toBeNull();
    expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('speaks Vietnamese, and English on request', async () => {
    const { visit } = newVisitor();
    const page = await visit(authorizationUrl(newPkce().parameters));

    const english = await visit(`${page.url}?lang=en`);

    expect(await page.text()).toMatch(/<html lang="vi">[^]*Đăng nhập/);
    expect(await english.text()).toMatch(/<html lang="en">[^]*Sign in/);
  });

  it('loads nothing from elsewhere and runs no script', async () => {
    const { visit } = newVisitor();
    const page = await visit(authorizationUrl(newPkce().parameters));

    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(await page.text()).not.toMatch(/<script|https?:\/\/|@import/);
  });

  it('asks to start again where the sign-in is unknown', async () => {
    const response = await fetch(`${vneid.issuer}/interaction/unknown`);

    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Hãy quay lại ứng dụng');
  });
});
