/**
 * The types of the pages' API client are what OpenAPI says today.
 * `npm run generate:client` writes them anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { openApiOf } from '../../src/openapi.js';
import { required } from '../../src/kernel/values/assert.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';

const CLIENT = 'web/src/api/schema.ts';
const HEADER = '/** Generated from the OpenAPI description by `npm run generate:client`. */\n';

let product: TestProduct;

beforeAll(async () => {
  product = await startTestProduct();
}, 60_000);

afterAll(() => product.stop());

/** Any JSON at all refers to itself in OpenAPI, which the generator cannot write down: to a page it is unknown. */
function withoutRecursion(document: ReturnType<typeof openApiOf>): string {
  const problem = document.components?.schemas?.['Problem'];
  const described = { ...document, components: { schemas: { Problem: required(problem, 'the problem') } } };
  return JSON.stringify(described).replace(/\{"\$ref":"#\/components\/schemas\/__schema\d+"\}/g, '{}');
}

/** A third of the file would be indentation. */
function withTabs(code: string): string {
  return code.replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
}

describe('the API client of the pages', () => {
  it('is typed as the API is described (npm run generate:client)', async () => {
    const types = await openapiTS(withoutRecursion(openApiOf(product.app)), { exportType: false });
    const generated = `${HEADER}${withTabs(astToString(types))}`;
    if (process.env['GENERATE'] === 'client') writeFileSync(CLIENT, generated);

    expect(readFileSync(CLIENT, 'utf8')).toBe(generated);
  });
});
