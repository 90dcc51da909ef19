/** A draft becomes a case: checked as every application is, once, however often it is submitted. */
import { forgetOldRequests } from '../../src/adapters/postgres/history-upkeep.js';
import { caseResponse } from '../../src/engine/case-response.js';
import { problemSchema } from '../../src/platform/problems/problem-schema.js';
import { uploadFile } from '../support/attachments.js';
import { caseOf } from '../support/cases.js';
import { keepDraft, wholeDraft } from '../support/drafts.js';
import { startTestProduct } from '../support/product.js';
import type { Answer, Caller, TestProduct } from '../support/product.js';

const REASON = { code: 'paper-first', text: 'Nhập bù hồ sơ giấy' };

let product: TestProduct;
let desk: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
}, 60_000);

afterAll(() => product.stop());

const keep = async (body: unknown) => (await keepDraft(desk, body)).id;
const submit = (id: string, body: unknown = {}) => desk.post(`/drafts/${id}/submit`, body);
const codeOf = ({ body }: Answer) => caseResponse.parse(body).code;

async function casesCounted(): Promise<number> {
  return (await product.query('select id from cases')).length;
}

describe('submitting a draft', () => {
  it('starts the case that the same application would start at once, and the draft goes', async () => {
    const id = await keep(wholeDraft());

    const submitted = await submit(id);

    expect(submitted).toMatchObject({
      status: 201,
      body: { procedure: 'interlinked-birth', channel: 'counter', seq: 1 },
    });
    expect((await caseOf(desk, codeOf(submitted))).code).toBe(codeOf(submitted));
    expect(await desk.get(`/drafts/${id}`)).toMatchObject({ status: 404 });
    expect(await product.query('select id from drafts where id = $1', [id])).toEqual([]);
  });

  it('is told the problems that POST /cases would tell, and the draft stays', async () => {
    const { child, ...others } = wholeDraft().data;
    const draft = { ...wholeDraft(), data: { ...others, child: { ...child, bornOn: 'hôm qua' } } };
    const id = await keep(draft);

    const atOnce = await desk.post('/cases', {
      procedure: draft.procedure,
      channel: 'counter',
      applicant: draft.applicant,
      data: draft.data,
    });
    const submitted = await submit(id);

    const errorsOf = ({ body }: Answer) => problemSchema.parse(body).errors;
    expect(submitted.status).toBe(400);
    expect(errorsOf(submitted)).toEqual(errorsOf(atOnce));
    expect(errorsOf(submitted)?.map(({ pointer }) => pointer)).toEqual(['/data/child/bornOn']);
    expect(await desk.get(`/drafts/${id}`)).toMatchObject({
      status: 200,
      body: { revision: 1, unfinished: ['/data/child'] },
    });
  });

  it('is taken when what was wrong is mended', async () => {
    const { applicant: _left, ...withoutApplicant } = wholeDraft();
    const id = await keep(withoutApplicant);
    const refused = await submit(id);
    await desk.put(`/drafts/${id}`, { ...wholeDraft(), revision: 1 });

    const submitted = await submit(id);

    expect(problemSchema.parse(refused.body).errors?.[0]?.pointer).toMatch(/^\/applicant\//);
    expect(submitted.status).toBe(201);
  });

  it('needs the right and a reason for a late entry, as POST /cases does', async () => {
    const id = await keep(wholeDraft());
    const receivedAt = '2026-11-02T08:00:00+07:00';

    const withoutReason = await submit(id, { receivedAt });
    const late = await submit(id, { receivedAt, reason: REASON });

    expect(problemSchema.parse(withoutReason.body).errors).toMatchObject([{ pointer: '/reason' }]);
    // Monday 2 November, three working days: Thursday 5 November, 17:00.
    expect(late).toMatchObject({ status: 201, body: { due: '2026-11-05T10:00:00.000Z' } });
  });

  it('is refused with a revision that is no longer the newest', async () => {
    const id = await keep(wholeDraft());
    await desk.put(`/drafts/${id}`, { ...wholeDraft(), revision: 1 });

    const refused = await submit(id, { revision: 1 });

    expect(refused).toMatchObject({ status: 409, body: { code: 'draft-changed', newer: { revision: 2 } } });
    expect(await submit(id, { revision: 2 })).toMatchObject({ status: 201 });
  });
});

describe('a draft that is submitted again', () => {
  it('is one case when two tabs submit it at the same time', async () => {
    const id = await keep(wholeDraft());
    const before = await casesCounted();

    const answers = await Promise.all([submit(id), submit(id), submit(id)]);

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(codeOf)).size).toBe(1);
    expect(await casesCounted()).toBe(before + 1);
  });

  it('answers with the same case after it is gone, because the first answer may have been lost', async () => {
    const id = await keep(wholeDraft());
    const first = await submit(id);

    const again = await submit(id);

    expect(again).toMatchObject({ status: 201, body: { code: codeOf(first) } });
    expect(await (await product.as('desk-officer.2')).post(`/drafts/${id}/submit`, {})).toMatchObject({ status: 404 });
  });

  it('is known by its case for good: neither saving nor submitting it makes another one, however late', async () => {
    const id = await keep(wholeDraft());
    const code = codeOf(await submit(id));
    await forgetOldRequests(product.runtime.enginePool, 0);
    const before = await casesCounted();

    const answers = [await desk.put(`/drafts/${id}`, { ...wholeDraft(), revision: 1 }), await submit(id)];

    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 409, body: { code: 'draft-submitted', case: code } });
    }
    expect(await casesCounted()).toBe(before);
    const colleague = await product.as('desk-officer.2');
    expect(await colleague.put(`/drafts/${id}`, { ...wholeDraft(), revision: 1 })).toMatchObject({ status: 404 });
    expect(await colleague.post(`/drafts/${id}/submit`, {})).toMatchObject({ status: 404 });
  });

  describe('and whose process died between its case and its end', () => {
    /** Submits it while PostgreSQL refuses that step. */
    async function submittedBut(refused: 'delete on drafts' | 'insert on submitted_drafts', id: string) {
      await product.query(`create trigger dies before ${refused} for each row execute function refuse_change()`);
      expect(await submit(id)).toMatchObject({ status: 500 });
      await product.query(`drop trigger dies ${refused.slice(refused.indexOf('on '))}`);
      const [row] = await product.query<{ code: string }>(
        `select response->>'code' as code from idempotency where key = $1`,
        [id],
      );
      return row?.code ?? 'no case';
    }

    it('goes with the next submission, which is answered with that case, however late', async () => {
      const id = await keep(wholeDraft());
      const code = await submittedBut('insert on submitted_drafts', id);
      await forgetOldRequests(product.runtime.enginePool, 0);

      const again = await submit(id);

      expect(again).toMatchObject({ status: 201, body: { code } });
      expect(await product.query('select id from drafts where id = $1', [id])).toEqual([]);
    });

    it('does not lose in silence what was written after it', async () => {
      const id = await keep(wholeDraft());
      const code = await submittedBut('insert on submitted_drafts', id);
      await desk.put(`/drafts/${id}`, { ...wholeDraft(), revision: 1 });

      const again = await submit(id);

      expect(again).toMatchObject({ status: 409, body: { code: 'draft-submitted', case: code } });
      expect(await desk.get(`/drafts/${id}`)).toMatchObject({ status: 200, body: { revision: 2 } });
    });

    it('is not written on once it is known that it has its case', async () => {
      const id = await keep(wholeDraft());
      const code = await submittedBut('delete on drafts', id);

      const saved = await desk.put(`/drafts/${id}`, { ...wholeDraft(), revision: 1 });

      expect(saved).toMatchObject({ status: 409, body: { code: 'draft-submitted', case: code } });
      expect(await submit(id)).toMatchObject({ status: 201, body: { code } });
    });
  });
});

describe('a file of a draft', () => {
  it('stays with the one that has it first when two that name it are saved at once', async () => {
    const id = await uploadFile(product, 'desk-officer');
    const naming = {
      ...wholeDraft(),
      attachments: [{ id, name: 'giấy chứng sinh.pdf', bytes: 9, mediaType: 'application/pdf' }],
    };
    const drafts = [await keepDraft(desk, wholeDraft()), await keepDraft(desk, wholeDraft())];

    const answers = await Promise.all(drafts.map((one) => desk.put(`/drafts/${one.id}`, { ...naming, revision: 1 })));

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    await Promise.all(drafts.map((one) => desk.delete(`/drafts/${one.id}`)));
  });

  it('goes with that draft alone: another one that names it is told so, until the first is gone', async () => {
    const id = await uploadFile(product, 'desk-officer');
    const naming = {
      ...wholeDraft(),
      attachments: [{ id, name: 'giấy chứng sinh.pdf', bytes: 9, mediaType: 'application/pdf' }],
    };
    const [first, other] = [await keepDraft(desk, naming), await keepDraft(desk, wholeDraft())];
    const inDraft = { status: 409, body: { code: 'attachment-in-draft' } };

    expect(await desk.post('/drafts', naming)).toMatchObject(inDraft);
    expect(await desk.put(`/drafts/${other.id}`, { ...naming, revision: 1 })).toMatchObject(inDraft);
    expect(await desk.put(`/drafts/${first.id}`, { ...naming, revision: 1 })).toMatchObject({ status: 200 });
    // As an hour of the sweep leaves it that comes after thirty days.
    await product.query('delete from drafts where id = $1', [first.id]);
    expect(await desk.put(`/drafts/${other.id}`, { ...naming, revision: 1 })).toMatchObject({ status: 200 });
    await desk.delete(`/drafts/${other.id}`);
  });
});
