/**
 * A simulated VNeID: the OpenID Provider of development, at a path prefix of the application. It asks no passwords.
 *
 * In production Keycloak takes its place; the application sees only `OIDC_ISSUER`.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type OidcProvider from 'oidc-provider';
import { errors } from 'oidc-provider';
import { failurePage, pageHeaders, signInPage } from './pages.js';
import { languageOf, newProvider, redirectUrisOf, type VneidOptions } from './provider.js';

export type RequestHandler = (req: IncomingMessage, res: ServerResponse) => void;

/** The longest form that the sign-in page may post, in characters. */
const FORM_LENGTH_MAX = 1024;

/**
 * The identity provider as a raw request handler; mount it before any body parser, and before anything that sets a content
 * security policy: the library's page that ends the session of another user submits itself by an inline script.
 *
 * Requests may carry the issuer's path (`/vneid/token`) or have it stripped by a router that keeps `originalUrl`.
 *
 * @throws Error if NODE_ENV is production: whoever reaches it can be anybody
 */
export function createVneid(options: VneidOptions): RequestHandler {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error(
      'the development identity provider asks no passwords and refuses to run in production: set OIDC_ISSUER',
    );
  }
  const provider = newProvider(options);
  const answerProvider = provider.callback();
  const prefix = new URL(options.issuer).pathname.replace(/\/$/, '');

  return (req, res) => {
    const url = req.url ?? '/';
    if (prefix !== '' && url.startsWith(`${prefix}/`)) {
      // The library builds its links from what `originalUrl` has before `url`.
      Object.assign(req, { originalUrl: url, url: url.slice(prefix.length) });
    }
    if (req.url?.startsWith('/interaction/')) void answerSignIn({ provider, options, req, res });
    else void answerProvider(req, res);
  };
}

interface SignIn {
  readonly provider: OidcProvider;
  readonly options: VneidOptions;
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
}

async function answerSignIn(signIn: SignIn): Promise<void> {
  const { req, res } = signIn;
  const language = languageOf(queryOf(req).get('lang'));
  try {
    await signInOrShowPage(signIn);
  } catch (error) {
    const status = error instanceof errors.OIDCProviderError ? error.statusCode : 500;
    if (status >= 500) process.emitWarning(error instanceof Error ? error : String(error));
    const reason = error instanceof errors.OIDCProviderError ? error.message : 'server_error';
    res.writeHead(status, pageHeaders()).end(failurePage(language, reason));
  }
}

async function signInOrShowPage({ provider, options, req, res }: SignIn): Promise<void> {
  const { prompt, params } = await provider.interactionDetails(req, res);
  if (prompt.name !== 'login') return provider.interactionFinished(req, res, { [prompt.name]: {} });

  const posted = req.method === 'POST';
  const username = posted ? new URLSearchParams(await readForm(req)).get('username') : null;
  const user = options.users.find((known) => known.username === username);
  if (user) return provider.interactionFinished(req, res, { login: { accountId: user.username } });

  const origins = redirectUrisOf(options).map((uri) => new URL(uri).origin);
  const language = languageOf(queryOf(req).get('lang'), params['ui_locales']);
  res
    .writeHead(posted ? 422 : 200, pageHeaders(origins))
    .end(signInPage({ language, users: options.users, refused: posted }));
}

function queryOf(req: IncomingMessage): URLSearchParams {
  return new URL(req.url ?? '/', 'http://localhost').searchParams;
}

async function readForm(req: IncomingMessage): Promise<string> {
  let form = '';
  for await (const chunk of req) {
    form += String(chunk);
    if (form.length > FORM_LENGTH_MAX) throw new errors.InvalidRequest('the form is too long', 413);
  }
  return form;
}
