/** Papers of a case over HTTP: made once, kept sealed, given out to who sees the case, and written down (I8, I9). */
import { createHash } from 'node:crypto';
import { required } from '../../src/kernel/values/assert.js';
import { caseWith, startCase } from '../support/cases.js';
import { papersOf, pdfOf } from '../support/papers.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const births = validApplications().births[Symbol.iterator]();

let product: TestProduct;
let desk: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
}, 60_000);

afterAll(() => product.stop());

describe('the papers of a case', () => {
  it('are listed with the digest of what is given out, the same each time', async () => {
    const { code } = await startCase(desk, births.next().value);
    await caseWith(desk, code, 'completed');

    const listed = await papersOf(desk, code);
    const receipt = required(listed[0], 'a receipt');
    const { status, headers, pdf } = await pdfOf(desk, receipt.id);

    expect(receipt).toMatchObject({ kind: 'receipt', number: `01/TN-${code}` });
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="01-TN-${code}.pdf"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(receipt).toMatchObject({ digest: createHash('sha256').update(pdf).digest('hex'), bytes: pdf.byteLength });
    expect((await pdfOf(desk, receipt.id)).pdf.equals(pdf)).toBe(true);
    expect(await papersOf(desk, code)).toEqual(listed);
  });
});
