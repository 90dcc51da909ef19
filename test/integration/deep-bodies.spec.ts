/** JSON that is nested by the thousand is refused before anything goes down into it; from an agency it is kept and judged. */
import { callBack } from '../support/callbacks.js';
import { sampleBody, startCase } from '../support/cases.js';
import { halfDraft } from '../support/drafts.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';

const LEVELS = 10_000;
/** Written by hand: `JSON.stringify` itself would overflow. */
const DEEP = `${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}`;

let product: TestProduct;
let desk: Caller;
let code: string;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
  ({ code } = await startCase(desk, sampleBody('interlinked-birth')));
}, 60_000);

afterAll(() => product.stop());

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
