/** Sends a request as it is, without what a better client would mend, and says what is wrong with the answer. */
import { request as open } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { problemSchema } from '../../../src/platform/problems/problem-schema.js';
import { isProblemCode } from '../../../src/platform/problems/problem-catalogue.js';
import { CANARY } from './hostile.js';
import type { FuzzRequest } from './requests.js';

export interface FuzzAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const ANSWER_MS_MAX = 10_000;
const SHOWN_CHARACTERS = 400;
/** Node says so by itself of an address and headers beyond 16 kB: nothing of ours ever sees them. */
const TOO_LONG = 431;

/** @param proof - the headers by which its caller is known */
export function exchange(
  origin: string,
  { method, path, headers, body }: FuzzRequest,
  proof: Readonly<Record<string, string>>,
): Promise<FuzzAnswer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const timeout = AbortSignal.timeout(ANSWER_MS_MAX);
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const options = { hostname, port, path, method, headers: { ...headers, ...length, ...proof }, signal: timeout };
    const sent = open(options, (answer) => {
      const { statusCode: status = 0, headers: received } = answer;
      const finish = (text: string) => resolve({ status, headers: received, body: text });
      if (received['content-type']?.startsWith('text/event-stream') === true) {
        answer.destroy();
        finish('');
        return;
      }
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => finish(text)).on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What no answer may be, whatever was asked: each fault with the request that brought it out. */
export function faultsOf(request: FuzzRequest, answer: FuzzAnswer): readonly string[] {
  if (answer.status === TOO_LONG) return [];
  const faults = [
    ...(answer.status >= 500 ? [`is our fault: ${answer.status}`] : []),
    ...problemFaults(request, answer),
    ...(/\n\s+at |node_modules|\.[jt]s:\d+/.test(answer.body) ? ['shows where in the code it failed'] : []),
    ...headerFaults(request, answer),
  ];
  return faults.map((fault) => `${fault}\n  ${shown(request)}\n  ${answer.body.slice(0, SHOWN_CHARACTERS)}`);
}

function problemFaults({ method }: FuzzRequest, { status, headers, body }: FuzzAnswer): readonly string[] {
  if (status < 400) return [];
  if (headers['content-type']?.startsWith('application/problem+json') !== true)
    return [`is an error of the type ${headers['content-type']}: ${status}`];
  if (method === 'HEAD') return [];
  const problem = problemSchema.safeParse(parsed(body)).data;
  if (problem === undefined) return ['is no problem that can be read'];
  return [
    ...(isProblemCode(problem.code) ? [] : [`has an unknown code: ${problem.code}`]),
    ...(problem.status === status ? [] : [`says ${problem.status} and is ${status}`]),
  ];
}

const STRICT = {
  'x-content-type-options': /^nosniff$/,
  'content-security-policy': /default-src '(self|none)'/,
  'strict-transport-security': /max-age=\d{8,}/,
  'referrer-policy': /^no-referrer$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'x-request-id': /^\S+$/,
} as const;

function headerFaults({ path }: FuzzRequest, { status, headers }: FuzzAnswer): readonly string[] {
  const lax = Object.entries(STRICT).filter(([name, expected]) => !expected.test(String(headers[name])));
  const isRedirect = status >= 300 && status < 400;
  const echoed = Object.entries(headers).filter(([, value]) => !isRedirect && String(value).includes(CANARY));
  const isKept = path.startsWith('/api/v1/') && headers['cache-control'] !== 'no-store';
  return [
    ...lax.map(([name]) => `is lax: ${name}: ${String(headers[name])}`),
    ...echoed.map(([name]) => `echoes what was sent: ${name}`),
    ...(isKept ? [`may be kept: ${headers['cache-control']}`] : []),
    ...('x-powered-by' in headers || 'server' in headers ? ['says what we are made of'] : []),
    ...('x-injected' in headers ? ['has a header that was smuggled in'] : []),
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shown({ method, path, headers, body, caller }: FuzzRequest): string {
  const cut = (text: string) => text.slice(0, SHOWN_CHARACTERS);
  return `${caller}: ${method} ${cut(path)} ${cut(JSON.stringify(headers))} ${cut(body ?? '')}`;
}
