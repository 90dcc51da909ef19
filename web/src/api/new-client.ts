import createClient, { type Client } from 'openapi-fetch';
import { ProblemError, readProblem, unreachable } from './problem.js';
import type { paths } from './schema.js';

interface ClientOptions {
  readonly credentials?: 'omit' | 'same-origin';
  readonly expectedSubject?: () => string | undefined;
  readonly isAttended?: () => boolean;
}

/**
 * A client of the API, typed by its OpenAPI description. What is not done is thrown as a ProblemError.
 *
 * @param language - in which the server is to speak
 * @param options.expectedSubject - whose pages these are: what another sign-in of the same browser would do is not done
 * @param options.isAttended - whether somebody is at the page: what it asks by itself does not keep a sign-in alive
 */
export function newClient(
  language: () => string,
  { expectedSubject, isAttended, ...options }: ClientOptions = {},
): Client<paths> {
  const client = createClient<paths>({ baseUrl: window.location.origin, ...options });
  client.use({
    onRequest: ({ request }) => {
      request.headers.set('accept-language', language());
      const subject = expectedSubject?.();
      if (subject !== undefined) request.headers.set('expected-subject', encodeURIComponent(subject));
      if (isAttended?.() === false) request.headers.set('unattended', '?1');
      return request;
    },
    onResponse: async ({ response }) => {
      if (!response.ok) throw new ProblemError(await readProblem(response));
    },
    onError: ({ error }) => (error instanceof ProblemError ? error : new ProblemError(unreachable())),
  });
  return client;
}

/** The body of an answer that was a success, which the client made sure of. */
export function bodyOf<Body>({ data }: { readonly data?: Body }): Body {
  if (data === undefined) throw new Error('an answer has no body');
  return data;
}
