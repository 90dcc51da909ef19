/** The real provider, spoken to over HTTP as the application, a machine client and the command line do. */
import { createServer } from 'node:http';
import { listenLocally } from '../local-test-server.js';
import { API_AUDIENCE, CLI_CLIENT_ID, DEMO_USER_GRANT } from './identifiers.js';
import { requestDemoToken } from './token-client.js';
import { startVneid, type RunningVneid } from './vneid-test-server.js';

const EIGHT_HOURS_S = 28_800;

let vneid: RunningVneid;

beforeAll(async () => {
  vneid = await startVneid();
});

afterAll(() => vneid.stop());

describe('the development identity provider', () => {
  it('publishes where everything is, under its own path', async () => {
    const metadata: unknown = await (await fetch(`${vneid.issuer}/.well-known/openid-configuration`)).json();

    expect(metadata).toMatchObject({
      issuer: vneid.issuer,
      authorization_endpoint: `${vneid.issuer}/auth`,
      token_endpoint: `${vneid.issuer}/token`,
      jwks_uri: `${vneid.issuer}/jwks`,
      end_session_endpoint: `${vneid.issuer}/session/end`,
      grant_types_supported: expect.arrayContaining(['authorization_code', 'client_credentials', DEMO_USER_GRANT]),
    });
  });

  it('publishes no private key', async () => {
    const jwks = await (await fetch(`${vneid.issuer}/jwks`)).text();

    expect(JSON.parse(jwks)).toMatchObject({ keys: [{ kty: 'EC', alg: 'ES256' }] });
    expect(jwks).not.toContain('"d"');
  });

  it('serves the same under a router that strips its path', async () => {
    const stripped = createServer((req, res) => {
      Object.assign(req, { originalUrl: req.url, url: req.url?.replace(/^\/vneid/, '') });
      vneid.handler(req, res);
    });
    const { origin, close } = await listenLocally(stripped);

    const metadata: unknown = await (await fetch(`${origin}/vneid/.well-known/openid-configuration`)).json();
    await close();

    expect(metadata).toMatchObject({ issuer: vneid.issuer, token_endpoint: `${origin}/vneid/token` });
  });

  it('refuses to start in production', async () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      await expect(vneid.restart()).rejects.toThrow(/production/);
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });
});

describe('a token for the command line', () => {
  it('is a JWT of the demo user for the API, valid for 8 hours', async () => {
    const token = await requestDemoToken({
      issuer: vneid.issuer,
      cliSecret: vneid.secretOf(CLI_CLIENT_ID),
      username: 'desk-officer',
    });

    const claims = await vneid.claimsOf(token);

    expect(claims).toMatchObject({ sub: 'desk-officer', client_id: CLI_CLIENT_ID, aud: API_AUDIENCE, scope: 'api' });
    expect(claims['auth_time']).toBe(claims['iat']);
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(EIGHT_HOURS_S);
  });

  it('outlives a restart of the provider, for the keys stay', async () => {
    const token = await requestDemoToken({
      issuer: vneid.issuer,
      cliSecret: vneid.secretOf(CLI_CLIENT_ID),
      username: 'auditor',
    });

    await vneid.restart();

    expect(await vneid.claimsOf(token)).toMatchObject({ sub: 'auditor' });
  });

  it('is refused for an unknown user', async () => {
    const request = requestDemoToken({
      issuer: vneid.issuer,
      cliSecret: vneid.secretOf(CLI_CLIENT_ID),
      username: 'nobody',
    });

    await expect(request).rejects.toThrow(/invalid_grant/);
  });

  it('is refused without the secret', async () => {
    const request = requestDemoToken({ issuer: vneid.issuer, cliSecret: 'guessed', username: 'desk-officer' });

    await expect(request).rejects.toThrow(/invalid_client/);
  });

  it.each(['portal', 'civil-status'] as const)('is refused to the machine client %s', async (id) => {
    const form = { grant_type: DEMO_USER_GRANT, username: 'admin' };

    const { status, body } = await vneid.post('/token', form, `${id}:${vneid.secretOf(id)}`);

    expect(status).toBe(400);
    expect(body).toMatchObject({ error: 'invalid_request' });
  });
});

describe('a machine client', () => {
  it.each(['portal', 'civil-status', 'notifications'] as const)('%s signs in as itself', async (id) => {
    const { body } = await vneid.post(
      '/token',
      { grant_type: 'client_credentials', scope: 'api' },
      `${id}:${vneid.secretOf(id)}`,
    );

    const claims = await vneid.claimsOf(String(body['access_token']));

    expect(claims).toMatchObject({ sub: id, client_id: id, scope: 'api' });
    expect(claims).not.toHaveProperty('auth_time');
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(EIGHT_HOURS_S);
  });

  it('gets no token for another audience', async () => {
    const form = { grant_type: 'client_credentials', resource: 'urn:somebody:else' };

    const { status, body } = await vneid.post('/token', form, `portal:${vneid.secretOf('portal')}`);

    expect(status).toBe(400);
    expect(body).toMatchObject({ error: 'invalid_target' });
  });
});
