/** Erasing a person's data by two people: what is gone is gone everywhere at once, and the history still verifies (I3, I9). */
import { z } from 'zod';
import { InvariantBroken, required } from '../../src/kernel/values/assert.js';
import { dispatchKeyOf, messageWith, verdictsOn } from '../support/callbacks.js';
import { caseOf, caseWith, letOfficersDecide, startCase } from '../support/cases.js';
import { aWithdrawnCase, everybodyTold } from '../support/erasures.js';
import { keptAnswers, saidIn } from '../support/kept-answers.js';
import { inFull } from '../support/in-full.js';
import { startTestProduct } from '../support/product.js';
import type { Answer, Caller, TestProduct } from '../support/product.js';
import { startSecondApi } from '../support/second-api.js';
import type { SecondApi } from '../support/second-api.js';
import { validApplications } from '../support/valid-applications.js';

const births = validApplications().births[Symbol.iterator]();
const shown = z.looseObject({
  application: z.object({ applicant: z.looseObject({}), data: z.looseObject({}) }),
  erased: z.array(z.looseObject({ roles: z.array(z.string()) })).optional(),
});

let product: TestProduct;
let other: SecondApi;
let desk: Caller;
let deskThere: Caller;
let admin: Caller;
let second: Caller;
let auditor: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  other = await startSecondApi(product);
  desk = await product.as('desk-officer');
  admin = await product.as('admin');
  second = await product.as('admin.2');
  auditor = await product.as('auditor');
  deskThere = await product.as('desk-officer', other.url);
}, 60_000);

afterAll(async () => {
  await other.stop();
  await product.stop();
}, 60_000);

async function aCompletedCase(): Promise<string> {
  await Promise.all(['civil-status', 'residence', 'social-insurance'].map((agency) => product.behave(agency)));
  const { code } = await startCase(desk, births.next().value);
  await caseWith(desk, code, 'completed');
  await everybodyTold(product, code);
  return code;
}

function propose(code: string, role: string, retentionClass: string): Promise<Answer> {
  const why = { ground: 'request-of-the-person', document: '12/ĐN-UBND' };
  return admin.post('/administration/erasures', { case: code, role, retentionClass, ...why });
}

const idIn = ({ body }: Answer) => z.looseObject({ id: z.string() }).parse(body).id;
const approve = (by: Caller, id: string) => by.post(`/administration/erasures/${id}/approve`);

async function erase(code: string, role: string, retentionClass: string): Promise<void> {
  const approved = await approve(second, idIn(await propose(code, role, retentionClass)));
  expect(approved).toMatchObject({
    status: 200,
    body: { status: 'approved', proposedBy: 'admin', approvedBy: 'admin.2' },
  });
}

async function shownBy(caller: Caller, code: string) {
  return shown.parse((await caller.get(`/cases/${code}`)).body);
}

describe('an erasure', () => {
  it('is proposed by one, carried out by another, and gone at once also where the data was open', async () => {
    const application = required(births.next().value, 'birth');
    const code = await aWithdrawnCase(product, desk, application);
    expect((await shownBy(deskThere, code)).application.data).toHaveProperty('mother');
    const proposed = await propose(code, 'mother', 'application-papers');
    expect(proposed).toMatchObject({ status: 201, body: { case: code, status: 'proposed', proposedBy: 'admin' } });

    const id = idIn(proposed);
    expect(await approve(admin, id)).toMatchObject({
      status: 403,
      body: { code: 'erasure-needs-a-second-person' },
    });
    expect(await propose(code, 'mother', 'application-papers')).toMatchObject({
      body: { code: 'erasure-proposed-already' },
    });
    expect((await shownBy(deskThere, code)).application.data).toHaveProperty('mother');
    expect(await approve(second, id)).toMatchObject({ status: 200 });

    for (const caller of [desk, deskThere]) {
      const { application: rest, erased } = await shownBy(caller, code);
      expect(rest.data).not.toHaveProperty('mother');
      expect(rest.data).toHaveProperty('child');
      expect(erased).toMatchObject([{ roles: ['mother'], title: { en: 'Application and papers' } }]);
    }
    expect(await approve(second, id)).toMatchObject({ status: 409, body: { code: 'erasure-decided' } });
    expect(await propose(code, 'mother', 'application-papers')).toMatchObject({ body: { code: 'nothing-to-erase' } });
    expect(await auditor.get(`/audit/cases/${code}/verify`)).toMatchObject({ status: 200, body: { ok: true } });
    expect(await auditor.get('/administration/erasures?status=approved')).toMatchObject({ body: { items: [{ id }] } });
  });

  it('leaves no key, nothing that finds the person again, and an entry in the journal', async () => {
    const application = required(births.next().value, 'birth');
    const code = await aWithdrawnCase(product, desk, application);
    const [before] = await product.query<{ mother: string }>(
      `select persons ->> 'mother' as mother from cases where code = $1`,
      [code],
    );
    await erase(code, 'mother', 'application-papers');

    const left = await product.query(
      `select wrapped, token from persons join person_keys on person = ref
       where ref = $1 and retention_class = 'application-papers'`,
      [before?.mother],
    );
    expect(left).toEqual([{}]);
    expect(await product.query('select case_id from name_tokens where person = $1', [before?.mother])).toEqual([]);
    const entries = await product.query(
      `select kind from erasures, lateral (
         select kind from journal where entry_id in (erasures.id, decision_id) union all
         select kind from journal_unsealed where entry_id in (erasures.id, decision_id)
       ) as entry where code = $1`,
      [code],
    );
    // The proposal, and the decision.
    expect(entries).toEqual([{ kind: 'erasure' }, { kind: 'erasure' }]);
    // The same mother in another case is somebody whom nobody connects with the first one.
    const { code: again } = await startCase(desk, application);
    const [after] = await product.query<{ mother: string }>(
      `select persons ->> 'mother' as mother from cases where code = $1`,
      [again],
    );
    expect(after?.mother).not.toBe(before?.mother);
  });

  it('takes along what agencies said in the case, and keeps nothing of what they say of it afterwards (I9, I10)', async () => {
    const canary = 'CHIM HOÀNG YẾN';
    const said = (dispatchKey: string) => ({
      dispatchKey,
      kind: 'rejected',
      at: '2026-11-25T03:00:00Z',
      reason: { code: 'other', text: `Mẹ là ${canary}.` },
    });
    const [code, others] = [
      await aWithdrawnCase(product, desk, births.next().value),
      await aWithdrawnCase(product, desk, births.next().value),
    ];
    const key = await dispatchKeyOf(product, code, 'birth-registration');
    const ofOthers = await dispatchKeyOf(product, others, 'birth-registration');
    const tell = (keys: readonly string[]) => verdictsOn(product, { body: messageWith(keys.map(said)) });
    const late = () => keptAnswers(product, `verdict = 'late' and dispatch_key in ($1, $2)`, [key, ofOthers]);
    expect(await tell([key])).toEqual(['late']);
    expect(await tell([key, ofOthers])).toEqual(['late', 'late']);
    const before = await late();
    for (const answer of before) expect(await saidIn(product, answer)).toContain(canary);

    await erase(code, 'mother', 'application-papers');
    expect(await tell([key, ofOthers])).toEqual(['late', 'late']);

    const after = await late();
    expect(after.slice(0, 3)).toEqual(before);
    const [alone, together, third, afterwards, fourth] = after;
    for (const gone of [alone, together])
      await expect(saidIn(product, required(gone, 'an answer'))).rejects.toThrow(InvariantBroken);
    expect(afterwards).not.toHaveProperty('content');
    for (const left of [third, fourth]) expect(await saidIn(product, required(left, 'an answer'))).toContain(canary);
    for (const page of ['', '/messages', '/history'])
      expect(JSON.stringify(await desk.get(`/cases/${code}${page}`))).toMatch(/"status":200(?!.*CHIM)/);
    expect(await auditor.get(`/audit/cases/${code}/verify`)).toMatchObject({ body: { ok: true } });
  });

  it('of contact data ends tracking and hides the phone, and leaves the rest of the applicant', async () => {
    const code = await aCompletedCase();
    const { applicant } = (await shownBy(desk, code)).application;
    const { phone } = Object(await inFull(desk, code)).application.applicant;
    const proof = String(phone).slice(-4);
    expect((await product.anonymous.post(`/track/${code}`, { proof })).status).toBe(200);

    await erase(code, 'applicant', 'contact-data');

    const left = (await shownBy(deskThere, code)).application.applicant;
    expect([left['fullName'], left['phone']]).toEqual([applicant['fullName'], undefined]);
    expect((await product.anonymous.post(`/track/${code}`, { proof })).status).toBe(404);
    expect((await desk.get(`/cases/${code}/messages`)).status).toBe(200);
    expect(await auditor.get(`/audit/cases/${code}/verify`)).toMatchObject({ body: { ok: true } });
  });

  it('is refused while a case is open, and of what the law has kept, with the law', async () => {
    const done = await aCompletedCase();
    await letOfficersDecide(product);
    const { code: open } = await startCase(desk, births.next().value);

    expect(await propose(open, 'applicant', 'contact-data')).toMatchObject({
      status: 409,
      body: { code: 'erasure-while-open', case: open },
    });
    expect(await propose(done, 'child', 'civil-status-record')).toMatchObject({
      status: 409,
      body: { code: 'data-must-be-kept', case: done, article: expect.stringContaining('Luật Hộ tịch') },
    });
    expect(await propose(done, 'nobody', 'contact-data')).toMatchObject({ status: 404 });
  });

  it('may be refused, and then may be proposed again', async () => {
    const code = await aWithdrawnCase(product, desk, required(births.next().value, 'birth'));
    const id = idIn(await propose(code, 'applicant', 'contact-data'));

    expect(await second.post(`/administration/erasures/${id}/refuse`, { reason: 'person-not-proven' })).toMatchObject({
      status: 200,
      body: { status: 'refused', refusedBy: 'admin.2', refusal: 'person-not-proven' },
    });
    expect((await shownBy(desk, code)).application.applicant).toHaveProperty('phone');
    expect(await propose(code, 'applicant', 'contact-data')).toMatchObject({ status: 201 });
  });

  it('that meets a new application of the same person loses nothing of it', async () => {
    const application = required(births.next().value, 'birth');
    const id = idIn(await propose(await aWithdrawnCase(product, desk, application), 'mother', 'application-papers'));

    const [approved, ...started] = await Promise.all([
      approve(second, id),
      ...Array.from({ length: 6 }, (_, index) => startCase(index % 2 === 0 ? desk : deskThere, application)),
    ]);

    // Whichever came first: an open case of hers stops the erasure, or the erasure came before and she is somebody new.
    expect([200, 409]).toContain(approved.status);
    for (const { code } of started) {
      expect((await shownBy(desk, code)).application.data).toHaveProperty('mother');
      expect((await caseOf(desk, code)).status).toBe('open');
    }
  });
});
