/** The configured OpenID Provider behind the development identity provider. */
import { randomBytes } from 'node:crypto';
import OidcProvider, {
  errors,
  type ClientMetadata,
  type Configuration,
  type JWTStructured,
  type KoaContextWithOIDC,
  type ResourceServer,
} from 'oidc-provider';
import type { DemoPost } from '../../agency-contract/demo-posts.js';
import {
  ACCESS_TOKEN_TTL_S,
  API_AUDIENCE,
  API_RESOURCE,
  API_SCOPE,
  CLI_CLIENT_ID,
  DEMO_USER_GRANT,
  SIGNING_ALGORITHM,
  WEB_CLIENT_ID,
} from './identifiers.js';
import type { SigningKey, VneidKeys } from './keys.js';
import type { Language } from './labels.js';
import { failurePage, pageHeaders, signedOutPage, signOutPage } from './pages.js';

export interface VneidOptions {
  /** Where browsers and clients reach it, `http://127.0.0.1:3000/vneid`. */
  readonly issuer: string;
  readonly keys: VneidKeys;
  readonly users: readonly DemoPost[];
  /** Where the application takes the code; by default `/sign-in/callback` under the issuer's origin. */
  readonly redirectUris?: readonly string[];
}

const API: ResourceServer = {
  scope: API_SCOPE,
  audience: API_AUDIENCE,
  accessTokenTTL: ACCESS_TOKEN_TTL_S,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: SIGNING_ALGORITHM } },
};

/**
 * The provider with its clients, users and grants.
 *
 * Sessions, codes and grants live in the library's in-memory adapter and end with the process, which development can bear:
 * access tokens are self-contained JWTs, never stored, and outlive a restart with the keys.
 */
export function newProvider(options: VneidOptions): OidcProvider {
  const names = new Map(options.users.map(({ username, name }) => [username, name]));
  const provider = new OidcProvider(options.issuer, configurationOf(options, names));
  provider.proxy = true;
  provider.registerGrantType(DEMO_USER_GRANT, (ctx) => grantDemoUser(provider, names, ctx), 'username');
  // The library answers "server_error" and keeps the cause to itself.
  provider.on('server_error', (_ctx, error) => process.emitWarning(error));
  return provider;
}

/** The language of a request: `lang` or OpenID's `ui_locales`, else Vietnamese. */
export function languageOf(...wishes: readonly unknown[]): Language {
  const wish = wishes.find((candidate) => typeof candidate === 'string');
  return typeof wish === 'string' && wish.startsWith('en') ? 'en' : 'vi';
}

/** Where the application takes the code. */
export function redirectUrisOf({ issuer, redirectUris }: VneidOptions): readonly string[] {
  return redirectUris ?? [new URL('/sign-in/callback', issuer).href];
}

function configurationOf(options: VneidOptions, names: ReadonlyMap<string, string>): Configuration {
  const origins = [...new Set(redirectUrisOf(options).map((uri) => new URL(uri).origin))];
  return {
    jwks: options.keys.signing,
    clients: clientsOf(options),
    clientDefaults: { id_token_signed_response_alg: SIGNING_ALGORITHM },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    scopes: ['openid', 'profile', API_SCOPE],
    // The ID token names the person: there is no userinfo endpoint, as the access token is the API's alone.
    conformIdTokenClaims: false,
    findAccount: (_ctx, username) => accountOf(names, username),
    interactions: { url: (_ctx, { uid }) => `${new URL(options.issuer).pathname}/interaction/${uid}` },
    loadExistingGrant: grantEverything,
    pkce: { required: () => true },
    formats: { customizers: { jwt: sayWhenAsked } },
    renderError: (ctx, { error, error_description: description }) =>
      respond(ctx, failurePage(languageOf(ctx.query['ui_locales']), [error, description].join(': '))),
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => API_RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => {
          if (resource !== API_RESOURCE) throw new errors.InvalidTarget();
          return API;
        },
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => respond(ctx, signOutPage(languageOf(ctx.query['ui_locales']), form), origins),
        postLogoutSuccessSource: (ctx) => respond(ctx, signedOutPage(languageOf(ctx.query['ui_locales']))),
      },
    },
    ttl: {
      AccessToken: ACCESS_TOKEN_TTL_S,
      AuthorizationCode: 60,
      ClientCredentials: ACCESS_TOKEN_TTL_S,
      Grant: ACCESS_TOKEN_TTL_S,
      IdToken: 60 * 60,
      Interaction: 60 * 60,
      Session: ACCESS_TOKEN_TTL_S,
    },
  };
}

function clientsOf(options: VneidOptions): ClientMetadata[] {
  return [
    {
      client_id: WEB_CLIENT_ID,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: [...redirectUrisOf(options)],
      post_logout_redirect_uris: redirectUrisOf(options).map((uri) => new URL('/', uri).href),
    },
    {
      ...withoutBrowser(CLI_CLIENT_ID, DEMO_USER_GRANT),
      client_secret: options.keys.cliSecret,
    },
    ...[...options.keys.clientKeys].map(([id, key]) => machineClient(id, key)),
  ];
}

/** It proves who it is by a signature: nothing that it sends lets whoever reads it sign in. */
function machineClient(id: string, { d: _private, ...publicKey }: SigningKey): ClientMetadata {
  return {
    ...withoutBrowser(id, 'client_credentials'),
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: SIGNING_ALGORITHM,
    jwks: { keys: [publicKey] },
  };
}

function withoutBrowser(id: string, grant: string): ClientMetadata {
  return { client_id: id, grant_types: [grant], response_types: [], redirect_uris: [] };
}

function accountOf(names: ReadonlyMap<string, string>, username: string) {
  const name = names.get(username);
  if (name === undefined) return undefined;
  return { accountId: username, claims: () => ({ sub: username, name, preferred_username: username }) };
}

/** When the person was asked who they are (RFC 9470, 6.1); a machine is not asked. */
function sayWhenAsked(ctx: KoaContextWithOIDC, token: object, parts: JWTStructured): JWTStructured {
  if (!(token instanceof ctx.oidc.provider.AccessToken)) return parts;
  const askedAt = ctx.oidc.entities.AuthorizationCode?.authTime ?? parts.payload['iat'];
  // The library goes on with what it gave, whatever comes back.
  Object.assign(parts.payload, { auth_time: askedAt });
  return parts;
}

/** Nobody is asked for consent: the only application is our own. */
async function grantEverything(ctx: KoaContextWithOIDC) {
  const { client, session, provider, params } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(String(params?.['scope'] ?? 'openid'));
  grant.addResourceScope(API_RESOURCE, API_SCOPE);
  await grant.save();
  return grant;
}

async function grantDemoUser(provider: OidcProvider, names: ReadonlyMap<string, string>, ctx: KoaContextWithOIDC) {
  const { client, params } = ctx.oidc;
  const username = String(params?.['username'] ?? '');
  if (!client) throw new errors.InvalidClient('the client is unknown');
  if (!names.has(username)) throw new errors.InvalidGrant(`no demo user is called ${username}`);

  const grant = new provider.Grant({ clientId: client.clientId, accountId: username });
  grant.addResourceScope(API_RESOURCE, API_SCOPE);
  const token = new provider.AccessToken({
    client,
    accountId: username,
    resourceServer: API,
    scope: API_SCOPE,
    grantId: await grant.save(),
    gty: DEMO_USER_GRANT,
  });
  ctx.body = {
    access_token: await token.save(),
    token_type: token.tokenType,
    expires_in: token.expiration,
    scope: token.scope,
  };
}

function respond(ctx: KoaContextWithOIDC, page: string, formTargets: readonly string[] = []): void {
  ctx.set(pageHeaders(formTargets));
  ctx.body = page;
}
