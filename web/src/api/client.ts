import createClient, { type Middleware } from 'openapi-fetch';
import { i18n } from '../i18n/i18n.js';
import { ProblemError, readProblem, unreachable } from './problem.js';
import type { paths } from './schema.js';

const words: Middleware = {
  onRequest: ({ request }) => {
    request.headers.set('accept-language', i18n.language);
    return request;
  },
  onResponse: async ({ response }) => {
    if (!response.ok) throw new ProblemError(await readProblem(response));
  },
  onError: ({ error }) => (error instanceof ProblemError ? error : new ProblemError(unreachable())),
};

/** The API, typed by its OpenAPI description. What is not done is thrown as a ProblemError. */
export const api = createClient<paths>({ baseUrl: window.location.origin });
api.use(words);

/** The body of an answer that was a success, which the middleware made sure of. */
export function bodyOf<Body>({ data }: { readonly data?: Body }): Body {
  if (data === undefined) throw new Error('an answer has no body');
  return data;
}
