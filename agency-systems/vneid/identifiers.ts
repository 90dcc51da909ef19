/** Names that the identity provider, its clients and the API agree on. */

/** The `aud` of every access token, and the only one that the API accepts. */
export const API_AUDIENCE = 'lienthong-api';

/** The resource indicator (RFC 8707) of the API; the default of every request, so clients need not name it. */
export const API_RESOURCE = 'urn:lienthong:api';

export const API_SCOPE = 'api';

/** Seconds that an access token is valid: a working day at the desk. */
export const ACCESS_TOKEN_TTL_S = 8 * 60 * 60;

/** Of ID and access tokens. Keycloak's default is RS256: the API accepts both. */
export const SIGNING_ALGORITHM = 'ES256';

/** The application, which signs browsers in: a public client, authorization code with PKCE. */
export const WEB_CLIENT_ID = 'lienthong-web';

/** `npm run token`: a confidential client, the only one that may use the demo-user grant. */
export const CLI_CLIENT_ID = 'lienthong-cli';

/** Programs that sign in as themselves, by a key of their own: the National Portal, and one that only reads. */
export const MACHINE_CLIENT_IDS = ['portal', 'reports'] as const;
export type MachineClientId = (typeof MACHINE_CLIENT_IDS)[number];

/** An extension grant (RFC 6749, 4.5) that takes `username` and asks no password: development only. */
export const DEMO_USER_GRANT = 'urn:lienthong:params:oauth:grant-type:demo-user';
