/**
 * Goal: whatever anybody sends to any route, no answer is a fault of ours, tells more than it should, or is laxer than the others.
 * Method: requests made from the OpenAPI description, from a seed, by every kind of caller. A fault is told with the request that
 * brought it out; `FUZZ_SEED=7 FUZZ_REQUESTS=500` for other and more requests of each route.
 */
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { openApiOf } from '../../src/openapi.js';
import { messageWith, signedCallback } from '../support/callbacks.js';
import { sampleBody, startCase } from '../support/cases.js';
import { fingerprints, quiet } from '../support/fingerprints.js';
import { exchange, faultsOf } from '../support/fuzz/exchange.js';
import { CANARY, hostileBody, hostileText } from '../support/fuzz/hostile.js';
import { requestsOf } from '../support/fuzz/requests.js';
import type { FuzzRequest, Known } from '../support/fuzz/requests.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { routesOf } from '../support/routes.js';
import { USERS } from '../support/who-may-call.js';

const { FUZZ_SEED = '1', FUZZ_REQUESTS = '6', SOAK_FIGURES } = process.env;
const SEED = Number(FUZZ_SEED);
const REQUESTS = Number(FUZZ_REQUESTS);
const MS_EACH_MAX = 50;

/** Moves the clock of everything else that runs. */
const LEFT_OUT = ['/api/v1/development/clock'];

/** Who proves nothing. */
const STRANGERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nobody: {},
  'a made-up token': { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
  'another scheme': { authorization: 'Basic YTpi' },
  'a made-up cookie': { cookie: '__Host-lienthong=%00; __Host-lienthong=x' },
};

let product: TestProduct;
let known: Known;
let log = '';
const proofs = new Map<string, Readonly<Record<string, string>>>(Object.entries(STRANGERS));

beforeAll(async () => {
  product = await startTestProduct({}, { write: (line) => (log += line) });
  const { code } = await startCase(await product.as('desk-officer'), sampleBody('interlinked-birth'));
  for (const username of Object.values(USERS)) proofs.set(username, await product.proofOf(username));
  known = {
    callers: [...proofs.keys()],
    path: {
      code: [code, 'none'],
      key: ['interlinked-birth', 'interlinked-death'],
      version: ['1', '2'],
      agency: ['civil-status', 'nobody'],
      name: ['withdraw', 'correct', 'record-outside-result', 'submit-supplement'],
      id: ['019a0000-0000-7000-8000-000000000000', 'none'],
    },
    bodies: { 'post /api/v1/cases': [sampleBody('interlinked-birth'), sampleBody('interlinked-death')] },
  };
}, 60_000);

afterAll(() => product.stop());

async function faultsIn(requests: readonly FuzzRequest[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const request of requests) {
    const answer = await exchange(product.url, request, proofs.get(request.caller) ?? {});
    faults.push(...faultsOf(request, answer));
  }
  return faults;
}

it(
  'no answer to any request is a fault, tells too much, or is lax',
  async () => {
    const document = openApiOf(product.app);
    const routes = routesOf(product.app).filter(({ path }) => !LEFT_OUT.includes(path));

    const faults: string[] = [];
    for (const route of routes) {
      const requests = fc.sample(requestsOf(document, route, known), { seed: SEED, numRuns: REQUESTS });
      faults.push(...(await faultsIn(requests)));
    }

    const asked = { routes: routes.length, requests: routes.length * REQUESTS, seed: SEED };
    if (SOAK_FIGURES !== undefined) writeFileSync(SOAK_FIGURES, JSON.stringify(asked));
    expect(faults).toEqual([]);
  },
  60_000 + REQUESTS * 100 * MS_EACH_MAX,
);

it('an address that is none of ours is answered as strictly', async () => {
  const paths = [
    '/api/v1',
    '/api/v1/nothing',
    '/api/v2/cases',
    '/%ff',
    '/%',
    '/..%2f..%2fetc%2fpasswd',
    '//',
    '/.env',
    '/api/docs-json/x',
  ];
  const asked = paths.flatMap((path) =>
    ['GET', 'POST', 'DELETE', 'OPTIONS', 'TRACE'].map((method) => ({
      method,
      path,
      headers: {},
      body: undefined,
      caller: 'nobody',
    })),
  );

  expect(await faultsIn(asked)).toEqual([]);
});

it('a callback that was changed in any way is refused, and changes nothing', async () => {
  await quiet(product);
  const before = await fingerprints(product);
  const honest = await signedCallback(product, { body: messageWith([]) });
  const changes = fc.oneof(
    fc
      .tuple(fc.constantFrom('signature', 'signature-input', 'content-digest', 'content-type'), hostileText)
      .map(([name, text]) => ({
        headers: { ...honest.headers, [name]: Buffer.from(text.toWellFormed()).toString('base64url') },
      })),
    fc.constantFrom('signature', 'signature-input', 'content-digest').map((left) => ({
      headers: Object.fromEntries(Object.entries(honest.headers).filter(([name]) => name.toLowerCase() !== left)),
    })),
    hostileBody.filter((body) => body.length < 1_000_000).map((body) => ({ body })),
    hostileText
      .filter((text) => text !== '')
      .map((text) => ({ path: `/api/v1/agency-callbacks/${encodeURIComponent(text.toWellFormed())}` })),
    fc.constantFrom('?a=1', '??', '/', '%20').map((end) => ({ path: `/api/v1/agency-callbacks/civil-status${end}` })),
  );

  const unexpected: string[] = [];
  for (const change of fc.sample(changes, { seed: SEED, numRuns: REQUESTS * 10 })) {
    const path = new URL(honest.url).pathname;
    const request = {
      method: 'POST',
      path,
      headers: honest.headers,
      body: String(honest.body),
      caller: 'nobody',
      ...change,
    };
    const answer = await exchange(product.url, request, {});
    unexpected.push(...faultsOf(request, answer));
    if (answer.status !== 401) unexpected.push(`${answer.status} ${JSON.stringify(change)}`);
  }

  expect(unexpected).toEqual([]);
  expect(await fingerprints(product)).toEqual(before);
});

it('the log of all this holds nothing of what was sent, and no proof of who sent it', () => {
  expect(log).toContain('"event":"callback.refused"');
  expect(log).not.toContain(CANARY);
  expect(log).not.toMatch(/Bearer|eyJ|__Host-|024196018803/);
});
