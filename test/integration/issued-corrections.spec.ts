/** Goal: what a result says wrongly is corrected by its agency alone, beside the old edition, and every branch is told of it. */
import { z } from 'zod';
import { required } from '../../src/kernel/values/assert.js';
import { messageWith, verdictsOn } from '../support/callbacks.js';
import { caseOf, caseWith, itemIn, startCase, stepWith } from '../support/cases.js';
import type { CaseView } from '../support/cases.js';
import { inFull } from '../support/in-full.js';
import { incidentOf } from '../support/incidents.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { groupOf } from '../support/returned-case.js';
import { validApplications } from '../support/valid-applications.js';

const SLIP = { code: 'typing-error', text: 'Gõ nhầm tên của trẻ' };

const births = validApplications().births[Symbol.iterator]();
let product: TestProduct;
let desk: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
}, 60_000);

afterAll(() => product.stop());

const nextBirth = () => required(births.next().value, 'another birth');

function numberOf({ documents }: CaseView, step: string) {
  const { number } = required(
    documents.find((paper) => paper.step === step),
    `paper of ${step}`,
  );
  return { number };
}

describe('correcting what was issued', () => {
  const preview = (caller: Caller, code: string, data: object) =>
    caller.post(`/cases/${code}/correction-preview`, { data, reason: SLIP });
  const ask = (code: string, data: object, caller = desk) =>
    caller.post(`/cases/${code}/commands/request-correction`, { data, reason: SLIP });
  async function causesOf(code: string) {
    const rows = await product.query('select cause from incidents join cases on cases.id = case_id where code = $1', [
      code,
    ]);
    return rows.map((row) => z.object({ cause: z.string() }).parse(row).cause);
  }
  const settled = (code: string, answer: string) =>
    until(`each branch of ${code} has ${answer}`, async () => {
      const [last] = (await caseOf(desk, code)).corrections ?? [];
      return last?.branches.some((branch) => branch.answer === answer) ? last : undefined;
    });

  async function aClosedCase() {
    const body = nextBirth();
    const { code } = await startCase(desk, body);
    await caseWith(desk, code, 'completed');
    return { code, body };
  }

  it('is looked at before it is asked for: who is told what, and which papers come anew', async () => {
    const { code, body } = await aClosedCase();
    const change = groupOf(body, 'child', { givenName: 'Ánh' });

    const seen = await preview(desk, code, change);

    expect(seen).toMatchObject({
      status: 200,
      body: {
        fields: ['child.givenName'],
        affected: expect.arrayContaining([
          expect.objectContaining({ step: 'birth-registration', isTold: true, fields: ['child.givenName'] }),
          expect.objectContaining({ step: 'child-health-insurance', isTold: true, reissues: expect.any(String) }),
        ]),
      },
    });
    expect(JSON.stringify(seen.body)).not.toMatch(/ánh/i);
    expect((await caseOf(desk, code)).corrections).toBeUndefined();
  });

  it('issues a new edition beside the old one, and every branch takes it', async () => {
    const { code, body } = await aClosedCase();
    const before = await caseOf(desk, code);
    const change = groupOf(body, 'child', { givenName: 'Ánh' });

    expect(await ask(code, change)).toMatchObject({ status: 200, body: { corrections: [{ status: 'asked' }] } });
    await until('every branch has taken it', async () => {
      const [last] = (await caseOf(desk, code)).corrections ?? [];
      const isDone = last?.status === 'made' && last.branches.every(({ answer }) => answer === 'taken');
      return isDone && last.branches.length > 0 ? last : undefined;
    });

    const after = await caseOf(desk, code);
    expect(after.corrections?.[0]?.replaced).toMatchObject(numberOf(before, 'birth-registration'));
    expect(numberOf(after, 'birth-registration')).not.toEqual(numberOf(before, 'birth-registration'));
    expect(await inFull(desk, code)).toMatchObject({
      application: { data: { child: { givenName: 'ÁNH' } } },
      results: { 'birth-registration': { data: { replaces: numberOf(before, 'birth-registration').number } } },
    });
    const auditor = await product.as('auditor');
    expect((await auditor.get(`/audit/cases/${code}/verify`)).body).toMatchObject({ ok: true });
  });

  it('keeps the corrected edition when the number of the one before comes late (I10)', async () => {
    await product.behave('civil-status', {}, { numberingDown: true });
    const { code, body } = await aClosedCase();
    const before = numberOf(await caseOf(desk, code), 'birth-registration');
    await ask(code, groupOf(body, 'child', { givenName: 'Ánh' }));
    await settled(code, 'taken');
    const corrected = numberOf(await caseOf(desk, code), 'birth-registration');

    await product.behave('civil-status');
    const late = await until('the number of the edition of before has come', async () => {
      const answers = await product.query(
        `select verdict from inbox_answers join cases on cases.id = case_id where code = $1 and kind = 'result-amended'`,
        [code],
      );
      return answers[0];
    });

    // The corrected edition says the same number.
    expect(late).toEqual({ verdict: 'duplicate' });
    expect(await causesOf(code)).toEqual([]);
    expect(corrected).not.toEqual(before);
    expect(numberOf(await caseOf(desk, code), 'birth-registration')).toEqual(corrected);
  });

  /** What becomes of an addition of the register to what it issued, or to what it corrected. */
  async function adds(code: string, operation: 'perform' | 'correct', edition: object) {
    const [asked] = await product.query(
      `select key from dispatches join cases on cases.id = case_id
       where code = $1 and operation = $2 and step = 'birth-registration'`,
      [code, operation],
    );
    const { key: dispatchKey } = z.object({ key: z.string() }).parse(asked);
    const answer = { dispatchKey, kind: 'result-amended', result: edition, at: '2026-11-03T02:00:00.000Z' };
    return verdictsOn(product, { body: messageWith([answer]) });
  }
  async function certificateOf(code: string) {
    const found = (await caseOf(desk, code)).documents.find(({ step }) => step === 'birth-registration');
    const { type, number, issuer, issuedOn, digest } = required(found, 'the certificate');
    return { type, number, issuer, issuedOn, digest };
  }
  const ANOTHER = 'ab'.repeat(32);

  it('takes what the register adds to its corrected edition, with the number kept', async () => {
    const { code, body } = await aClosedCase();
    await ask(code, groupOf(body, 'child', { givenName: 'Ánh' }));
    await settled(code, 'taken');
    const edition = await certificateOf(code);

    const verdicts = await adds(code, 'correct', { ...edition, digest: ANOTHER, data: { personalId: '024326000017' } });

    expect(verdicts).toEqual(['applied']);
    expect(await certificateOf(code)).toEqual({ ...edition, digest: ANOTHER });
    expect(await causesOf(code)).toEqual([]);
  });

  it('knows every edition after two corrections, and leaves to a person what none of them says', async () => {
    const { code, body } = await aClosedCase();
    const first = await certificateOf(code);
    await ask(code, groupOf(body, 'child', { givenName: 'Ánh' }));
    await settled(code, 'taken');
    await ask(code, groupOf(body, 'child', { givenName: 'Ân' }));
    await until('the second correction is made', async () => {
      const made = (await caseOf(desk, code)).corrections ?? [];
      return (made.length === 2 && made.every(({ status }) => status === 'made')) || undefined;
    });

    expect(await adds(code, 'perform', first)).toEqual(['duplicate']);
    expect(await causesOf(code)).toEqual([]);
    const news = { ...first, digest: ANOTHER, data: { personalId: '024326999999' } };
    expect(await adds(code, 'perform', news)).toEqual(['late']);
    expect(await causesOf(code)).toEqual(['answer-contradicts-recorded-result']);
  });

  it('leaves work to the desk where a branch does not take the corrected data', async () => {
    const { code, body } = await aClosedCase();
    await product.behave('social-insurance', {}, { refuseCorrections: true });

    await ask(code, groupOf(body, 'child', { givenName: 'Ánh' }));
    const refused = await settled(code, 'refused');
    const item = await itemIn(desk, code, 'correction');
    await product.behave('social-insurance');
    const told = await desk.post(`/cases/${code}/commands/settle-correction`, {
      data: { step: 'child-health-insurance', how: 'tell-again' },
      reason: { code: 'agreed-with-agency', text: 'Đã thống nhất qua điện thoại.' },
    });

    expect(refused.branches).toContainEqual(
      expect.objectContaining({ step: 'child-health-insurance', reason: 'corrected-data-not-taken' }),
    );
    expect((await desk.get(`/work-items/${item}`)).body).toMatchObject({ kind: 'correction', due: expect.any(String) });
    expect(told.status).toBe(200);
    await until('it is taken then', async () => {
      const [last] = (await caseOf(desk, code)).corrections ?? [];
      return last?.branches.every(({ answer }) => answer === 'taken') || undefined;
    });
  });

  it('ends as refused where it cannot be delivered and the operator settles that: the desk has it, and may ask anew', async () => {
    const { code, body } = await aClosedCase();
    const operator = await product.as('operator');
    const change = groupOf(body, 'child', { givenName: 'Ánh' });
    await product.behave('civil-status', {}, { rejectRate: 1 });

    await ask(code, change);
    const { id } = await incidentOf(operator, code);
    await product.behave('civil-status');
    const resolved = await operator.post(`/incidents/${id}/resolve`, {
      reason: { code: 'settled-outside', text: 'Cơ quan hộ tịch không nhận qua hệ thống.' },
    });

    expect(resolved.status).toBe(200);
    expect((await caseOf(desk, code)).corrections).toMatchObject([
      { status: 'refused', reason: 'correction-not-delivered' },
    ]);
    expect((await desk.get(`/work-items/${await itemIn(desk, code, 'correction')}`)).body).toMatchObject({
      kind: 'correction',
    });
    expect(await ask(code, change)).toMatchObject({ status: 200, body: { corrections: [{}, { status: 'asked' }] } });
  });

  it('is refused while nothing is registered', async () => {
    await product.behave('civil-status', { mode: 'officer' });
    const { code } = await startCase(desk, nextBirth());
    await stepWith(desk, code, { step: 'birth-registration', status: 'awaiting-decision' });
    await product.behave('civil-status');

    expect(await ask(code, {})).toMatchObject({ status: 409, body: { code: 'registration-not-done' } });
  });

  it('is refused for others, for what no register has, and for another person', async () => {
    const { code, body } = await aClosedCase();
    const other = await product.as('desk-officer.other');

    expect(await preview(other, code, {})).toMatchObject({ status: 404 });
    expect(await ask(code, {})).toMatchObject({ status: 409, body: { code: 'nothing-to-correct' } });
    expect(await ask(code, { hobby: { name: 'cờ tướng' } })).toMatchObject({ status: 400 });
    expect(await ask(code, { applicant: { ...body.applicant, phone: '0911222333' } })).toMatchObject({
      status: 409,
      body: { code: 'not-in-the-register' },
    });
    expect(await ask(code, groupOf(body, 'mother', { personalId: '024196018803' }))).toMatchObject({
      body: { code: 'correction-names-another-person' },
    });
  });
});
