/**
 * Goal: nobody but an agency, with its own key and in the time of its signature, says anything of its dispatches (I10). Method:
 * one case waits for its agency while every kind of wrong callback arrives, each of which would complete the step if it were
 * believed; afterwards every row of the database is what it was, and the log names each of them without its content.
 */
import { generateKeyPairSync } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { signRequest } from '../../agency-contract/signature.js';
import { realNowS } from '../../src/adapters/clock/system-clock.js';
import { problemSchema } from '../../src/platform/problems/problem-schema.js';
import {
  coveredByProfile,
  dispatchKeyOf,
  messageWith,
  posted,
  signedCallback,
  signedOtherwise,
  verdictsOn,
  type OtherProfile,
  type Posted,
} from '../support/callbacks.js';
import { startCase, stepWith } from '../support/cases.js';
import { fingerprints, quiet } from '../support/fingerprints.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const SECRET = '999/2026';
const STEP = 'birth-registration';
/** Beyond the 300 seconds of a signature, and beyond the minute by which clocks may differ. */
const EXPIRED_S = 301;
const FUTURE_S = -120;

let product: TestProduct;
let body: string;
const logged: string[] = [];

beforeAll(async () => {
  product = await startTestProduct({}, { write: (line) => void logged.push(line) });
  await product.behave('civil-status', { mode: 'officer' });
  const desk = await product.as('desk-officer');
  const application = validApplications().births[Symbol.iterator]().next().value;
  const { code } = await startCase(desk, application);
  await stepWith(desk, code, { step: STEP, status: 'awaiting-decision' });
  const paper = { type: 'birth-certificate', number: SECRET, issuer: 'Ủy ban nhân dân phường Bắc Giang' };
  const result = { ...paper, issuedOn: '2026-11-25', digest: 'a'.repeat(64) };
  const dispatchKey = await dispatchKeyOf(product, code, STEP);
  body = messageWith([{ dispatchKey, kind: 'completed', result, at: '2026-11-25T03:00:00Z' }]);
  await quiet(product);
}, 60_000);

afterAll(() => product.stop());

/** Posts it and looks whether anything came of it. */
async function refusal(wrong: Posted) {
  logged.length = 0;
  const before = await fingerprints(product);
  const answers = [
    await posted({ ...wrong, headers: { ...wrong.headers, 'accept-language': 'vi' } }),
    await posted({ ...wrong, headers: { ...wrong.headers, 'accept-language': 'en' } }),
  ];
  expect(await fingerprints(product)).toEqual(before);
  const [vi, en] = answers.map((answer) => problemSchema.parse(answer.body));
  expect(vi?.titles).toEqual(en?.titles);
  expect(vi?.title).toBe(vi?.titles.vi);
  expect(en?.title).toBe(en?.titles.en);
  expect(vi?.detail).not.toBe(en?.detail);
  for (const { headers } of answers) expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  return { status: en?.status, code: en?.code, instances: [vi?.instance, en?.instance] };
}

const event = z.looseObject({ event: z.string(), reason: z.string(), requestId: z.string(), agency: z.string() });

/** It is refused for want of proof, and the log says so and nothing of what it said. */
async function expectUnproved(wrong: Posted, reason: string, agency = 'civil-status'): Promise<void> {
  const { status, code, instances } = await refusal(wrong);

  expect({ status, code }).toEqual({ status: 401, code: 'bad-signature' });
  const events = logged.map((line) => event.parse(JSON.parse(line)));
  expect(events.map((line) => [line.event, line.agency, line.reason, line.requestId])).toEqual(
    instances.map((requestId) => ['callback.refused', agency, reason, requestId]),
  );
  expect(logged.join('')).not.toContain(SECRET);
}

type Tampering = (honest: Posted) => Partial<Posted>;
const withHeaders =
  (headers: Readonly<Record<string, string>>): Tampering =>
  (honest) => ({ headers: { ...honest.headers, ...headers } });
const without =
  (...names: readonly string[]): Tampering =>
  ({ headers }) => ({ headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name))) });

describe('a callback whose signature does not prove it', () => {
  it.each<readonly [string, string, Tampering]>([
    ['has none', 'missing', without('signature', 'signature-input')],
    ['has its parameters alone', 'missing', without('signature')],
    ['has its bytes alone', 'missing', without('signature-input')],
    [
      'cut its bytes off',
      'malformed',
      ({ headers }) => ({ headers: { ...headers, signature: `${headers['signature']?.slice(0, 40)}` } }),
    ],
    ['holds text for its bytes', 'malformed', withHeaders({ signature: 'sig="trust me"' })],
    [
      'is of another label',
      'malformed',
      ({ headers }) => ({ headers: { ...headers, signature: `other${headers['signature']?.slice(3)}` } }),
    ],
    [
      'stands beside a second one',
      'malformed',
      ({ headers }) => ({
        headers: {
          ...headers,
          signature: `${headers['signature']}, sig2=:AAAA:`,
          'signature-input': `${headers['signature-input']}, sig2=("@method")`,
        },
      }),
    ],
    ['was for another body', 'digest', () => ({ body: body.replace(SECRET, '998/2026') })],
    ['was for another digest', 'digest', withHeaders({ 'content-digest': 'sha-256=:AAAA:' })],
    ['was for a body with a digest', 'digest', without('content-digest')],
    ['was for the same text in other bytes', 'digest', () => ({ body: body.replace('Ủy', '\\u1ee6y') })],
    ['was for JSON', 'signature', withHeaders({ 'content-type': 'text/plain' })],
    ['was for a POST without a query', 'signature', ({ url }) => ({ url: `${url}?again=1` })],
  ])('that %s is refused', async (_what, reason, tamper) => {
    const honest = await signedCallback(product, { body });

    await expectUnproved({ ...honest, ...tamper(honest) }, reason);
  });

  it.each<readonly [string, string, OtherProfile, readonly string[]]>([
    ['of another algorithm', 'profile', { parameters: { alg: 'rsa-v1_5-sha256' } }, []],
    ['made for another purpose', 'profile', { parameters: { tag: 'lienthong-response' } }, []],
    ['that covers nothing', 'profile', { covered: {} }, Object.keys(coveredByProfile(''))],
    ['that does not cover the method', 'profile', {}, ['@method']],
    ['that does not cover the path', 'profile', {}, ['@path']],
    ['that does not cover the query', 'profile', {}, ['@query']],
    ['that does not cover the digest', 'profile', {}, ['content-digest']],
    ['that does not cover the content type', 'profile', {}, ['content-type']],
    ['that covers the host too', 'profile', { covered: { '@authority': 'localhost' } }, []],
    ['of another method', 'signature', { covered: { '@method': 'GET' } }, []],
    ['of another path', 'signature', { covered: { '@path': '/api/v1/agency-callbacks/residence' } }, []],
    ['of a key that nobody registered', 'unknown-key', { parameters: { keyid: 'civil-status-2' } }, []],
    ['that is to last for ever', 'window', { parameters: { expires: 4_000_000_000 } }, []],
  ])('%s is refused', async (_what, reason, { covered, parameters }, left) => {
    const all = Object.entries({ ...coveredByProfile(body), ...covered }).filter(([name]) => !left.includes(name));

    const wrong = await signedOtherwise(product, body, {
      covered: Object.fromEntries(all),
      ...(parameters && { parameters }),
    });

    await expectUnproved(wrong, reason);
  });

  it.each([
    ['is over', EXPIRED_S],
    ['has not begun', FUTURE_S],
  ])('whose time %s is refused, although its agency made it', async (_when, ageS) => {
    await expectUnproved(await signedCallback(product, { body, ageS }), 'window');
  });

  it('of another agency is refused, although it is a good one', async () => {
    await expectUnproved(await signedCallback(product, { body, signer: 'residence' }), 'unknown-key');
  });

  it('of a stranger under the agency’s key id is refused', async () => {
    const { url } = await signedCallback(product, { body });
    const { privateKey } = generateKeyPairSync('ed25519');
    const request = { method: 'POST', target: new URL(url).pathname, body: Buffer.from(body) };
    const { headers } = signRequest(request, { id: 'civil-status-1', privateKey }, realNowS());

    await expectUnproved({ url, method: 'POST', headers, body }, 'signature');
  });

  it.each(['ministry-of-magic', '..%2Fcivil-status', 'civil-status%00', '%E2%80%AEcivil'])(
    'to %s, which is no agency, is refused',
    async (named) => {
      const honest = await signedCallback(product, { body });
      const url = honest.url.replace(/[^/]+$/, named);

      await expectUnproved({ ...honest, url }, 'unknown-agency', 'none');
    },
  );
});

describe('a callback that is not even read', () => {
  it.each<readonly [string, number, string, (honest: Posted) => Partial<Posted>]>([
    [
      'is compressed',
      415,
      'unsupported-media-type',
      ({ headers }) => ({ headers: { ...headers, 'content-encoding': 'gzip' }, body: Buffer.from(gzipSync(body)) }),
    ],
    ['is larger than the limit', 413, 'payload-too-large', () => ({ body: ' '.repeat(2_100_000) })],
    ['comes by another method', 404, 'not-found', () => ({ method: 'PUT' })],
    ['goes to another path', 404, 'not-found', ({ url }) => ({ url: `${url}/again` })],
  ])('because it %s is refused', async (_what, status, code, tamper) => {
    const honest = await signedCallback(product, { body });

    expect(await refusal({ ...honest, ...tamper(honest) })).toMatchObject({ status, code });
  });
});

describe('the same callback as its agency sent it', () => {
  it('completes the step: nothing else was wrong with the others', async () => {
    expect(await verdictsOn(product, { body })).toEqual(['applied']);
  });
});
