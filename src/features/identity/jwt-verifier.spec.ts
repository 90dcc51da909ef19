/** Goal: only what the identity provider signed for this API, for now, says who somebody is. Method: real keys, read over HTTP. */
import { exportJWK, generateKeyPair } from 'jose';
import { startTokenIssuer } from '../../../test/support/token-issuer.js';
import type { TokenIssuer } from '../../../test/support/token-issuer.js';
import { realNowS } from '../../adapters/clock/system-clock.js';
import { instantFromMs } from '../../kernel/values/time.js';
import { JwtVerifier } from './jwt-verifier.js';

const NOW_S = realNowS();

let issuer: TokenIssuer;
let verifier: JwtVerifier;

beforeAll(async () => {
  issuer = await startTokenIssuer(NOW_S);
});

beforeEach(() => {
  verifier = new JwtVerifier(issuer.issuer, issuer.jwksUrl);
});

afterEach(() => issuer.answerKeys(200));

afterAll(() => issuer.stop());

describe('an access token', () => {
  it('tells who it speaks for, until when, and when they last proved it', async () => {
    expect(await verifier.verify(await issuer.token({ auth_time: NOW_S - 60 }))).toEqual({
      subject: 'desk-officer',
      kind: 'person',
      until: instantFromMs((NOW_S + 600) * 1_000),
      authenticatedAt: instantFromMs((NOW_S - 60) * 1_000),
    });
  });

  it('of a program speaks for the program, which never has just proved to be a person', async () => {
    const token = await issuer.token({ sub: 'portal', client_id: 'portal', auth_time: NOW_S });

    expect(await verifier.verify(token)).toMatchObject({
      subject: 'portal',
      kind: 'client',
      authenticatedAt: undefined,
    });
  });

  it.each([
    ['for another audience', { aud: 'another-api' }],
    ['for nobody in particular', { aud: undefined }],
    ['of another issuer', { iss: 'https://evil.example' }],
    ['that is over', { exp: NOW_S - 60 }],
    ['without an end', { exp: undefined }],
    ['that is not yet in force', { nbf: NOW_S + 600 }],
    ['without a subject', { sub: undefined }],
    ['without a client', { client_id: undefined }],
  ])('%s proves nothing', async (_what, claims) => {
    expect(await verifier.verify(await issuer.token(claims))).toBeUndefined();
  });

  it.each([
    ['an ID token', { typ: 'JWT' }],
    ['of no type', { typ: undefined }],
    ['of an unknown key', { kid: 'another' }],
  ])('%s proves nothing', async (_what, header) => {
    expect(await verifier.verify(await issuer.token({}, header))).toBeUndefined();
  });

  it('that a stranger signed proves nothing, whatever key it brings along', async () => {
    const stranger = await generateKeyPair('ES256');
    const jwk = await exportJWK(stranger.publicKey);

    for (const header of [{}, { jwk }, { jku: 'https://evil.example/jwks' }, { jwk, kid: 'theirs' }])
      expect(await verifier.verify(await issuer.token({}, header, stranger.privateKey))).toBeUndefined();
  });

  it('that is signed with the public key as if it were a secret proves nothing', async () => {
    const secret = new TextEncoder().encode(issuer.publicKey);

    expect(await verifier.verify(await issuer.token({}, { alg: 'HS256' }, secret))).toBeUndefined();
  });

  it('that is not signed, or altered, proves nothing', async () => {
    const [header = '', payload = '', signature = ''] = (await issuer.token()).split('.');
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

    for (const token of [
      `${part({ alg: 'none', typ: 'at+jwt' })}.${payload}.`,
      `${part({ alg: 'none', typ: 'at+jwt' })}.${payload}.${signature}`,
      `${header}.${part({ sub: 'admin' })}.${signature}`,
      `${header}.${payload}.${signature.slice(0, -4)}`,
      `${header}.${payload}`,
      '...',
      '\u0000',
    ])
      expect(await verifier.verify(token)).toBeUndefined();
  });
});

describe('while the keys of the identity provider cannot be read', () => {
  it.each([503, 404])('nobody is told that they are not signed in (%d)', async (status) => {
    issuer.answerKeys(status);

    await expect(verifier.verify(await issuer.token())).rejects.toMatchObject({ code: 'identity-provider-away' });
  });

  it('nor where nobody takes the connection', async () => {
    const gone = new JwtVerifier(issuer.issuer, new URL('http://127.0.0.1:1/jwks'));

    await expect(gone.verify(await issuer.token())).rejects.toMatchObject({ code: 'identity-provider-away' });
  });

  it('what is plainly no token proves nothing all the same', async () => {
    issuer.answerKeys(503);

    expect(await verifier.verify('nonsense')).toBeUndefined();
  });
});
