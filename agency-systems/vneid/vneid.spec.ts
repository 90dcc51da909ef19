/** The real provider, spoken to over HTTP as the application, a machine client and the command line do. */
import { createServer } from 'node:http';
import { keepClonesInThisRealm } from '../../test/support/one-realm.js';
import { listenLocally } from '../local-test-server.js';
import {
  API_AUDIENCE,
  CLI_CLIENT_ID,
  DEMO_USER_GRANT,
  MACHINE_CLIENT_IDS,
  type MachineClientId,
} from './identifiers.js';
import type { SigningKey } from './keys.js';
import { clientAssertion, requestDemoToken, requestMachineToken } from './token-client.js';
import { startVneid, type RunningVneid } from './vneid-test-server.js';

const EIGHT_HOURS_S = 28_800;

let vneid: RunningVneid;

beforeAll(async () => {
  keepClonesInThisRealm();
  vneid = await startVneid();
});

afterAll(() => vneid.stop());

function keyOf(id: MachineClientId): SigningKey {
  const key = vneid.keys.clientKeys.get(id);
  if (key === undefined) throw new Error(`${id} has no key`);
  return key;
}

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
      cliSecret: vneid.keys.cliSecret,
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
      cliSecret: vneid.keys.cliSecret,
      username: 'auditor',
    });

    await vneid.restart();

    expect(await vneid.claimsOf(token)).toMatchObject({ sub: 'auditor' });
  });

  it('is refused for an unknown user', async () => {
    const request = requestDemoToken({
      issuer: vneid.issuer,
      cliSecret: vneid.keys.cliSecret,
      username: 'nobody',
    });

    await expect(request).rejects.toThrow(/invalid_grant/);
  });

  it('is refused without the secret', async () => {
    const request = requestDemoToken({ issuer: vneid.issuer, cliSecret: 'guessed', username: 'desk-officer' });

    await expect(request).rejects.toThrow(/invalid_client/);
  });

  it('is refused to who is no command line', async () => {
    const key = keyOf('portal');
    const form = await clientAssertion({ issuer: vneid.issuer, clientId: 'portal', key });

    const { status, body } = await vneid.post('/token', { ...form, grant_type: DEMO_USER_GRANT, username: 'admin' });

    expect(status).toBe(400);
    expect(body).toMatchObject({ error: 'invalid_request' });
  });
});

describe('a machine client', () => {
  it.each(MACHINE_CLIENT_IDS)('%s signs in as itself, by a key that it does not send', async (clientId) => {
    const token = await requestMachineToken({ issuer: vneid.issuer, clientId, key: keyOf(clientId) });

    const claims = await vneid.claimsOf(token);

    expect(claims).toMatchObject({ sub: clientId, client_id: clientId, aud: API_AUDIENCE, scope: 'api' });
    expect(claims).not.toHaveProperty('auth_time');
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(EIGHT_HOURS_S);
  });

  it('is refused with the key of another', async () => {
    const { kid } = keyOf('portal');
    const key = { ...keyOf('reports'), kid };

    await expect(requestMachineToken({ issuer: vneid.issuer, clientId: 'portal', key })).rejects.toThrow(
      /invalid_client/,
    );
  });

  it('is refused with a secret, for it has none', async () => {
    const { status, body } = await vneid.post('/token', { grant_type: 'client_credentials' }, 'portal:guessed');

    expect(status).toBe(401);
    expect(body).toMatchObject({ error: 'invalid_client' });
  });

  it('is not believed twice by the same proof', async () => {
    const form = await clientAssertion({ issuer: vneid.issuer, clientId: 'portal', key: keyOf('portal') });
    const first = await vneid.post('/token', form);

    const again = await vneid.post('/token', form);

    expect(first.status).toBe(200);
    expect(again.body).toMatchObject({ error: 'invalid_client' });
  });

  it('gets no token for another audience', async () => {
    const form = await clientAssertion({ issuer: vneid.issuer, clientId: 'portal', key: keyOf('portal') });

    const { status, body } = await vneid.post('/token', { ...form, resource: 'urn:somebody:else' });

    expect(status).toBe(400);
    expect(body).toMatchObject({ error: 'invalid_target' });
  });
});
