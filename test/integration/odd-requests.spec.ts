/**
 * Whatever stands in a path or a query: no reading route takes it for an error of ours.
 *
 * Method: every GET route of the running application, each of its path and query parameters in turn, each odd text; the caller is
 * somebody who may call it.
 */
import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiOf } from '../../src/openapi.js';
import { sampleBody, startCase } from '../support/cases.js';
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

let product: TestProduct;
let callers: readonly Caller[];
let code: string;
let paths: OpenAPIObject['paths'];

beforeAll(async () => {
  product = await startTestProduct();
  ({ paths } = openApiOf(product.app));
  callers = await Promise.all(ROLES.map((role) => product.as(role)));
  ({ code } = await startCase(await product.as('desk-officer'), sampleBody('interlinked-birth')));
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
