/** Papers of a case over HTTP: made once, kept sealed, given out to who sees the case, and written down (I8, I9). */
import { createHash } from 'node:crypto';
import { extractText } from 'unpdf';
import { z } from 'zod';
import { required } from '../../src/kernel/values/assert.js';
import { fetchFile, uploadFile } from '../support/attachments.js';
import { caseWith, startCase } from '../support/cases.js';
import { aWithdrawnCase, withdrawCase } from '../support/erasures.js';
import { ASKED } from '../support/in-full.js';
import { papersOf, pdfOf, receiptOf } from '../support/papers.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { groupOf, returnedCase } from '../support/returned-case.js';
import { validApplications } from '../support/valid-applications.js';

const births = validApplications().births[Symbol.iterator]();
const nextBirth = () => required(births.next().value, 'another birth');
const withId = z.looseObject({ id: z.string() });
const ERASED = expect.objectContaining({ retentionClass: 'application-papers', state: 'erased' });
const files = z.object({ items: z.array(withId) });

let product: TestProduct;
let desk: Caller;
/** Of a case that was completed without anybody's help. */
let code: string;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
  ({ code } = await startCase(desk, births.next().value));
  await caseWith(desk, code, 'completed');
}, 60_000);

afterAll(() => product.stop());

/** What a PDF says, in lines that go on. */
async function textOf(pdf: Buffer): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

/** What was shown of the case, in order. */
async function entriesOf(inCase: string) {
  return product.query<{ actor: string; fields: readonly string[]; persons: number }>(
    `select actor, fields, cardinality(access_entries.persons) as persons from access_entries join cases on cases.id = case_id
     where cases.code = $1 and (fields[1] = 'papers' or fields[1] like 'paper.%') order by access_entries.at, access_entries.id`,
    [inCase],
  );
}

/**
 * The mother's application and papers go, as two administrators decide.
 *
 * @param former - of which of those who were taken for her
 */
async function eraseMother(inCase: string, former?: number): Promise<void> {
  const [admin, second] = [await product.as('admin'), await product.as('admin.2')];
  const why = { role: 'mother', retentionClass: 'application-papers', ground: 'request-of-the-person' };
  const asked = await admin.post('/administration/erasures', { case: inCase, ...why, former, document: '12/ĐN-UBND' });
  await second.post(`/administration/erasures/${withId.parse(asked.body).id}/approve`);
}

describe('the papers of a case', () => {
  it('are made once, whoever asks first, and given out with the digest that the list says', async () => {
    const [listed, again] = await Promise.all([papersOf(desk, code), papersOf(desk, code)]);
    const receipt = required(listed[0], 'a receipt');
    const { status, headers, pdf } = await pdfOf(desk, receipt.id);

    expect(again).toEqual(listed);
    expect(listed.map(({ kind }) => kind)).toEqual(['receipt', 'result', 'result', 'result', 'control-sheet']);
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="01-TN-${code}.pdf"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(receipt).toMatchObject({ digest: createHash('sha256').update(pdf).digest('hex'), bytes: pdf.byteLength });
  });

  it('stay as they were issued when names change', async () => {
    const before = await papersOf(desk, code);
    await product.query(`update offices set name_vi = 'Một cửa' where code = 'one-stop.07210'`);

    expect(await papersOf(desk, code)).toEqual(before);
  });

  it('say of a result what was told when it was issued, also after a correction', async () => {
    const body = required(births.next().value, 'another birth');
    const { code: corrected } = await startCase(desk, body);
    await caseWith(desk, corrected, 'completed');
    const reason = { code: 'typing-error', text: 'Gõ nhầm tên của trẻ' };
    const data = groupOf(body, 'child', { givenName: 'Ánh' });
    await desk.post(`/cases/${corrected}/commands/request-correction`, { data, reason });
    const editions = await until('the corrected certificate', async () => {
      const results = await papersOf(desk, corrected);
      const its = results.filter(({ kind, step }) => kind === 'result' && step === 'birth-registration');
      return its.length === 2 ? its : undefined;
    });

    const [first, second] = await Promise.all(editions.map(async ({ id }) => textOf((await pdfOf(desk, id)).pdf)));

    expect(first).toContain('Kết quả: Giấy khai sinh');
    expect(first).not.toMatch(/Họ, chữ đệm, tên: [^:]* ÁNH/);
    expect(second).toMatch(/Họ, chữ đệm, tên: [^:]* ÁNH/);
    expect(second).toContain('Thay cho số: ');
    expect([first, second].join(' ')).not.toMatch(/(?<![0-9a-f])\d{12}(?![0-9a-f])/);
  });

  it('lie sealed in the database', async () => {
    const id = await receiptOf(desk, code);
    const { pdf } = await pdfOf(desk, id);
    const [kept] = await product.query<{ sealed: Uint8Array }>('select sealed from papers where id = $1', [id]);

    expect(Buffer.from(required(kept, 'the row').sealed).includes(pdf.subarray(0, 16))).toBe(false);
  });

  it('are shown as far as one sees the case, and to nobody else', async () => {
    const residence = await product.as('agency-officer.residence');
    const [own, ...others] = await papersOf(residence, code);
    const receipt = await receiptOf(desk, code);

    expect(own).toMatchObject({ kind: 'result', step: 'permanent-residence' });
    expect(others).toEqual([]);
    expect((await pdfOf(residence, required(own, 'the result').id)).status).toBe(200);
    expect((await pdfOf(residence, receipt)).status).toBe(404);
    expect((await pdfOf(await product.as('desk-officer.other'), receipt)).status).toBe(404);
    expect((await pdfOf(await product.as('auditor'), receipt)).status).toBe(200);
  });
});

describe('a paper that is given out', () => {
  it('leaves an entry, which says from the second time on that it is a reprint', async () => {
    const { code: other } = await startCase(desk, births.next().value);
    const id = await receiptOf(desk, other);
    await pdfOf(desk, id);
    await pdfOf(await product.as('desk-officer.2'), id);

    expect(await entriesOf(other)).toMatchObject([
      { actor: 'person:desk-officer', fields: ['papers'] },
      { actor: 'person:desk-officer', fields: ['paper.receipt'], persons: 3 },
      { actor: 'person:desk-officer.2', fields: ['paper.receipt', 'reprint'], persons: 3 },
    ]);
  });

  it('can be read no more once one of the people of its case is erased, and no other is made', async () => {
    const withdrawn = await aWithdrawnCase(product, desk, required(births.next().value, 'a birth'));
    const [receipt] = (await papersOf(desk, withdrawn)).filter(({ kind }) => kind === 'receipt');
    await product.query(`delete from papers where number like '%/KS-' || $1`, [withdrawn]);
    const why = { ground: 'request-of-the-person', document: '12/ĐN-UBND' };
    const asked = { case: withdrawn, role: 'mother', retentionClass: 'application-papers', ...why };
    const { id } = withId.parse((await (await product.as('admin')).post('/administration/erasures', asked)).body);
    await (await product.as('admin.2')).post(`/administration/erasures/${id}/approve`);

    const left = await papersOf(desk, withdrawn);
    expect(left).toMatchObject([{ id: receipt?.id, kind: 'receipt' }]);
    expect(left[0]).not.toHaveProperty('digest');
    expect(await desk.get(`/documents/${receipt?.id}`)).toMatchObject({ status: 410, body: { code: 'paper-erased' } });
  });
});

describe('erasing somebody of a case', () => {
  it('takes its files along: neither the file nor its name opens any more', async () => {
    const id = await uploadFile(product, 'desk-officer');
    const erased = await aWithdrawnCase(product, desk, {
      ...required(births.next().value, 'another birth'),
      attachments: [{ id }],
    });
    await eraseMother(erased);

    const list = files.parse((await desk.get(`/cases/${erased}/attachments`)).body);
    const shown = await fetchFile(product, 'desk-officer', `/cases/${erased}/attachments/${id}`, ASKED);

    expect(list.items).toEqual([expect.objectContaining({ id, isErased: true })]);
    expect(list.items[0]).not.toHaveProperty('name');
    expect(shown.status).toBe(410);
    expect(JSON.parse(shown.content.toString())).toMatchObject({ code: 'attachment-erased' });
  });
});

describe('erasing somebody who came into a case by a correction', () => {
  it('takes along what was handed in and issued before, when nobody knew of them', async () => {
    const id = await uploadFile(product, 'desk-officer');
    const officer = await product.as('agency-officer.civil-status');
    const { code: corrected, body } = await returnedCase({ desk, officer }, { ...nextBirth(), attachments: [{ id }] });
    const before = await receiptOf(desk, corrected);
    expect(await textOf((await pdfOf(desk, before)).pdf)).toContain('Tệp giấy tờ kèm theo (01 tệp)');
    const reason = { code: 'typing-error', text: 'Gõ nhầm số định danh' };
    const data = groupOf(body, 'mother', { personalId: '024196018833' });
    expect(await desk.post(`/cases/${corrected}/commands/correct`, { data, reason })).toMatchObject({ status: 200 });
    await withdrawCase(product, desk, corrected);

    await eraseMother(corrected);

    const list = files.parse((await desk.get(`/cases/${corrected}/attachments`)).body);
    expect(list.items).toEqual([expect.objectContaining({ id, isErased: true })]);
    expect((await pdfOf(desk, before)).status).toBe(410);
    const left = await product.query(
      `select length(envelope) as bytes from attachments where id = $1
       union all select length(sealed) from papers where id = $2`,
      [id, before],
    );
    expect(left).toEqual([{ bytes: 0 }, { bytes: 0 }]);
  });

  it('takes nothing along that was handed in after they had left it again', async () => {
    const officer = await product.as('agency-officer.civil-status');
    const { code: corrected, body } = await returnedCase({ desk, officer }, nextBirth());
    const reason = { code: 'typing-error', text: 'Gõ nhầm số định danh' };
    for (const change of [{ personalId: '024196018844' }, {}])
      await desk.post(`/cases/${corrected}/commands/correct`, { data: groupOf(body, 'mother', change), reason });
    const id = await uploadFile(product, 'desk-officer');
    await desk.post(`/cases/${corrected}/commands/submit-supplement`, {
      data: { papers: [{ code: 'corrected-form' }] },
      attachments: [{ id }],
    });
    await withdrawCase(product, desk, corrected);

    await eraseMother(corrected, 2);

    const people = await (await product.as('admin')).get(`/administration/erasures/people?case=${corrected}`);
    expect(people.body).toMatchObject({
      people: expect.arrayContaining([
        expect.objectContaining({ former: 2, classes: expect.arrayContaining([ERASED]) }),
      ]),
    });
    expect((await fetchFile(product, 'desk-officer', `/cases/${corrected}/attachments/${id}`, ASKED)).status).toBe(200);
  });
});
