/** openid-client for real, against a provider that answers over HTTP what a test tells it to. */
import { startOpenidProvider } from '../../../test/support/openid-provider.js';
import type { TestProvider } from '../../../test/support/openid-provider.js';
import { instantFromMs, msOf } from '../../kernel/values/time.js';
import { realNow } from '../clock/system-clock.js';
import { OpenidIdentityProvider } from './openid-identity-provider.js';

const RECENT_S = 900;
const CALLBACK = new URL('https://lienthong.example/sign-in/callback');

let running: TestProvider;
let provider: OpenidIdentityProvider;

beforeEach(async () => {
  running = await startOpenidProvider();
  provider = providerAt(running);
});

afterEach(() => running.stop());

function providerAt({ issuer, origin }: TestProvider, clientSecret?: string): OpenidIdentityProvider {
  const discoveryUrl = new URL('/.well-known/openid-configuration', origin);
  const clientId = 'lienthong-web';
  return new OpenidIdentityProvider({
    issuer: new URL(issuer),
    discoveryUrl,
    clientId,
    clientSecret,
    recentS: RECENT_S,
  });
}

/** Begins an attempt, lets the provider answer as told, and redeems the answer. */
async function signInWith(told: Parameters<TestProvider['answerTokens']>[0] = {}, query = 'code=c') {
  const { attempt } = await provider.begin({ callback: CALLBACK, language: 'vi', proof: 'recent' });
  running.answerTokens({ ...told, claims: { nonce: attempt.nonce, ...told.claims } });
  const answer = new URL(`?${query}&state=${attempt.state}`, CALLBACK);
  return { attempt, signedIn: await provider.finish(answer, attempt) };
}

describe('beginning a sign-in', () => {
  it('asks for a code with state, nonce, PKCE and language, and lets nothing be guessed', async () => {
    const [one, other] = [
      await provider.begin({ callback: CALLBACK, language: 'en', proof: 'recent' }),
      await provider.begin({ callback: CALLBACK, language: 'en', proof: 'recent' }),
    ];

    expect(Object.fromEntries(one.continueAt.searchParams)).toEqual({
      response_type: 'code',
      client_id: 'lienthong-web',
      redirect_uri: CALLBACK.href,
      scope: 'openid profile',
      state: one.attempt.state,
      nonce: one.attempt.nonce,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      ui_locales: 'en',
      max_age: '900',
    });
    const drawn = [...Object.values(one.attempt), ...Object.values(other.attempt)];
    expect(new Set(drawn).size).toBe(6);
    expect(drawn.every((value) => value.length >= 43)).toBe(true);
  });

  it('asks for the page of the provider in any case, where the proof has to be of now', async () => {
    const { continueAt } = await provider.begin({ callback: CALLBACK, language: 'vi', proof: 'now' });

    expect(continueAt.searchParams.get('prompt')).toBe('login');
  });

  it('finds a provider that was away as soon as it is back', async () => {
    running.answerAlways({ status: 503, text: '' });
    const begun = provider.begin({ callback: CALLBACK, language: 'vi', proof: 'recent' });
    await expect(begun).rejects.toMatchObject({ reason: 'provider-unavailable' });

    running.answerAlways(undefined);

    await expect(provider.begin({ callback: CALLBACK, language: 'vi', proof: 'recent' })).resolves.toBeDefined();
  });

  it('says so where nobody takes the connection', async () => {
    const gone = await startOpenidProvider();
    await gone.stop();

    const begun = providerAt(gone).begin({ callback: CALLBACK, language: 'vi', proof: 'recent' });

    await expect(begun).rejects.toMatchObject({ reason: 'provider-unavailable', detail: 'no-answer' });
  });

  it('reads the discovery document where this process reaches it, of the issuer that it was told', async () => {
    const elsewhere = await startOpenidProvider({ issuer: 'https://id.example/realms/lienthong' });

    const begun = await providerAt(elsewhere).begin({ callback: CALLBACK, language: 'vi', proof: 'recent' });
    const other = providerAt({ ...elsewhere, issuer: 'https://id.example/realms/other' });

    expect(begun.continueAt.origin).toBe(elsewhere.origin);
    await expect(other.begin({ callback: CALLBACK, language: 'vi', proof: 'recent' })).rejects.toMatchObject({
      reason: 'provider-refused',
    });
    await elsewhere.stop();
  });
});

describe('redeeming the answer', () => {
  it('tells who signed in, and for how long the provider vouches for it', async () => {
    const askedS = Math.floor(msOf(realNow()) / 1_000) - 60;
    const claims = { name: 'Nguyễn Minh Dũng', auth_time: askedS };

    const { signedIn } = await signInWith({ claims, more: { expires_in: 900 } });

    expect(signedIn).toEqual({
      subject: 'officer-7',
      name: 'Nguyễn Minh Dũng',
      authenticatedAt: instantFromMs(askedS * 1_000),
      validMs: 900_000,
    });
  });

  it('does without a name and a length', async () => {
    const { signedIn } = await signInWith();

    expect(signedIn).toMatchObject({ subject: 'officer-7', name: undefined, validMs: undefined });
  });

  it('proves with the verifier that it began, and with the secret who it is, where there is one', async () => {
    const { attempt } = await signInWith();
    const asPublic = running.tokenRequest();
    provider = providerAt(running, 'a-secret');
    await signInWith();

    expect(asPublic).toMatchObject({ code: 'c', code_verifier: attempt.verifier, redirect_uri: CALLBACK.href });
    expect(asPublic).not.toHaveProperty('client_secret');
    expect(running.tokenRequest()).toMatchObject({ client_id: 'lienthong-web', client_secret: 'a-secret' });
  });

  it.each([
    ['is for another attempt', { claims: { nonce: 'another' } }],
    ['is for another client', { claims: { aud: 'somebody-else' } }],
    ['is of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['is signed with another key', { forged: true }],
    ['is not there', { more: { id_token: undefined } }],
    ['does not say when the person was asked', { claims: { auth_time: undefined } }],
  ])('is refused if the ID token %s', async (_what, told) => {
    await expect(signInWith(told)).rejects.toMatchObject({ name: 'SignInFailed', reason: 'provider-refused' });
  });

  it('is refused if the person was last asked too long ago: the provider did not do what it was told', async () => {
    const claims = { auth_time: Math.floor(msOf(realNow()) / 1_000) - RECENT_S - 60 };

    await expect(signInWith({ claims })).rejects.toMatchObject({ reason: 'provider-refused', detail: 'auth_time' });
  });

  it('tells clocks that differ apart', async () => {
    await expect(signInWith({ expires: '-1h' })).rejects.toMatchObject({ reason: 'clock-differs' });
  });

  it.each([
    [400, '{"error":"invalid_grant"}', { reason: 'provider-refused', detail: 'invalid_grant' }],
    [400, '{"error":"Xin chào <b>"}', { reason: 'provider-refused', detail: 'unknown' }],
    [503, '{}', { reason: 'provider-unavailable' }],
    [200, 'no JSON', { reason: 'provider-unavailable' }],
  ])('tells a refusal from a provider that is away: %i %s', async (status, text, failure) => {
    const { attempt } = await provider.begin({ callback: CALLBACK, language: 'vi', proof: 'recent' });
    running.answerAlways({ status, text });

    const finished = provider.finish(new URL(`?code=c&state=${attempt.state}`, CALLBACK), attempt);

    await expect(finished).rejects.toMatchObject(failure);
  });

  it.each([
    ['error=access_denied', { reason: 'cancelled', detail: 'access_denied' }],
    ['error=temporarily_unavailable', { reason: 'provider-unavailable' }],
    ['error=invalid_scope', { reason: 'provider-refused', detail: 'invalid_scope' }],
    ['error=%0Alog+me', { reason: 'provider-refused', detail: 'unknown' }],
  ])('takes the browser’s answer %s for what it says', async (query, failure) => {
    await expect(signInWith({}, query)).rejects.toMatchObject(failure);
  });
});

describe('ending the session at the provider', () => {
  it('is done by a page of the provider, which leads back', async () => {
    const there = await provider.endSessionAt(new URL('https://lienthong.example/'));

    expect(there?.href).toBe(
      `${running.origin}/end?post_logout_redirect_uri=https%3A%2F%2Flienthong.example%2F&client_id=lienthong-web`,
    );
  });

  it('is left out where there is no such page, or nobody answers', async () => {
    const without = await startOpenidProvider({ end_session_endpoint: undefined });
    const away = providerAt(without);

    expect(await providerAt(without).endSessionAt(CALLBACK)).toBeUndefined();
    await without.stop();
    expect(await away.endSessionAt(CALLBACK)).toBeUndefined();
  });
});
