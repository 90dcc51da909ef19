/**
 * Whatever somebody sends that no client sends, in a path, a query, a cursor or a body: it is never an error of ours.
 *
 * Method for paths and queries: every GET route of the running application, each of its path and query parameters in turn, each odd
 * text; the caller is somebody who may call it.
 */
import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import { openApiOf } from '../../src/openapi.js';
import { callBack } from '../support/callbacks.js';
import { sampleBody, startCase } from '../support/cases.js';
import { halfDraft } from '../support/drafts.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';

const ROLES = ['desk-officer', 'agency-officer.civil-status', 'auditor', 'operator', 'leader'];
/** As they stand in an address. */
const ODD = [
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%EF%BF%BF',
  '%F0%9F%91%B6',
  '%27',
  '-1',
  '99999999999999999999',
  '1e400',
  'infinity',
  '9999-99-99',
  `${'9'.repeat(300)}`,
];

const AT = '2026-11-27T03:00:00.000Z';
const ID = '0193a6f0-0000-7000-8000-000000000001';

const LEVELS = 10_000;
/** Written by hand: `JSON.stringify` itself would overflow. */
const DEEP = `${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}`;

let product: TestProduct;
let desk: Caller;
let callers: readonly Caller[];
let code: string;
let paths: OpenAPIObject['paths'];

beforeAll(async () => {
  product = await startTestProduct();
  ({ paths } = openApiOf(product.app));
  callers = await Promise.all(ROLES.map((role) => product.as(role)));
  desk = await product.as('desk-officer');
  ({ code } = await startCase(desk, sampleBody('interlinked-birth')));
}, 60_000);

afterAll(() => product.stop());

/** Each address with one odd parameter, all others as they should be. */
function oddAddresses(odd: string): readonly string[] {
  return Object.entries(paths)
    .filter(([path, { get }]) => get !== undefined && path.startsWith('/api/v1') && !path.endsWith('/stream'))
    .flatMap(([path, { get }]) => {
      const parameters = get?.parameters ?? [];
      const usual = (name: string) => (name === 'code' ? code : name === 'key' ? 'interlinked-birth' : '1');
      const filled = (except?: string) =>
        path.slice('/api/v1'.length).replace(/\{(\w+)\}/g, (_, name: string) => (name === except ? odd : usual(name)));
      return parameters.flatMap((parameter) => {
        if (!('in' in parameter)) return [];
        if (parameter.in === 'path') return [filled(parameter.name)];
        return parameter.in === 'query' ? [`${filled()}?${parameter.name}=${odd}`] : [];
      });
    });
}

describe('an odd path or query', () => {
  it.each(ODD)('is never an error of ours, on any route that reads: %s', async (odd) => {
    const addresses = oddAddresses(odd);
    expect(addresses.length).toBeGreaterThan(30);
    const bad: string[] = [];
    for (const address of addresses) {
      for (const caller of callers) {
        const { status } = await caller.get(address);
        if (status >= 500) bad.push(`${status} ${address}`);
      }
    }
    expect(bad).toEqual([]);
  });
});

describe('a cursor that a list did not give', () => {
  let lists: readonly (readonly [Caller, string])[];

  beforeAll(async () => {
    const [operator, auditor] = await Promise.all([product.as('operator'), product.as('auditor')]);
    lists = [
      [desk, '/cases'],
      [desk, '/work-items'],
      [desk, '/drafts'],
      [operator, '/incidents'],
      [auditor, `/audit/cases/${code}/refusals`],
      [auditor, '/administration/changes'],
      [auditor, '/administration/erasures'],
      [auditor, '/administration/offices'],
    ];
  });

  const written = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url');

  async function answersTo(cursor: string) {
    return Promise.all(lists.map(([caller, path]) => caller.get(`${path}?cursor=${encodeURIComponent(cursor)}`)));
  }

  it.each([[[]], [[AT]], [[AT, 7]], [[AT, null]], [['today', ID]], [[ID, AT]], [['\u0000', AT, ID]], [{}]])(
    'is a 400 in every list: %j',
    async (position) => {
      for (const answer of await answersTo(written(position))) {
        expect(answer).toMatchObject({
          status: 400,
          body: { errors: [{ pointer: '/cursor', code: 'invalid-cursor' }] },
        });
      }
    },
  );

  it('is never an error of ours, whatever it says', async () => {
    const position = fc.oneof(fc.constantFrom(AT, ID, 'infinity', 'cause', '\u0000'), fc.string(), fc.jsonValue());

    for (const cursor of fc.sample(fc.array(position, { maxLength: 4 }).map(written), 20)) {
      for (const { status } of await answersTo(cursor))
        expect({ cursor, isOurs: status >= 500 }).toEqual({ cursor, isOurs: false });
    }
  });
});

describe('a body that is nested ten thousand levels deep', () => {
  it.each([
    ['a command', () => `/cases/${code}/commands/correct`, `{"data":{"child":{"givenName":${DEEP}}}}`],
    ['an application', () => '/cases', DEEP],
    ['a draft', () => '/drafts', JSON.stringify(halfDraft('%')).replace('"%"', DEEP)],
    ['an attempt to follow a case', () => `/track/${code}`, `{"proof":${DEEP}}`],
  ])('as %s is a 400 in both languages', async (_what, path, body) => {
    const [inVietnamese, inEnglish] = [
      await desk.post(path(), body, { 'accept-language': 'vi' }),
      await desk.post(path(), body, { 'accept-language': 'en' }),
    ];

    expect(inVietnamese).toMatchObject({ status: 400, body: { code: 'invalid-body', errors: [{ code: 'too-deep' }] } });
    expect(inVietnamese.body).toMatchObject({ errors: [{ detail: expect.stringContaining('lồng quá 32 tầng') }] });
    expect(inEnglish.body).toMatchObject({ errors: [{ detail: expect.stringContaining('nested deeper than 32') }] });
    expect(inEnglish.headers.get('content-type')).toContain('application/problem+json');
  });

  it('as the answer of an agency is kept as one that nobody can use (I10)', async () => {
    const body = `{"messageId":"0193a6f0-0000-7000-8000-000000000001","answers":[${DEEP}]}`;

    expect(await callBack(product, { body })).toMatchObject({
      status: 202,
      body: { results: [{ verdict: 'invalid' }] },
    });
  });
});
