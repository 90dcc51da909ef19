/** Looking up a hospital's notice of a birth or a death: what it says, what is written down, and what stops a second use. */
import { noticeResponse } from '../../src/features/people/look-up-notice/look-up-notice.response.js';
import { required } from '../../src/kernel/values/assert.js';
import { caseWith, sampleBody, startCase } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';

const MOTHER = '024196018803';
const DECEASED = '024143179281';
const BIRTH = { kind: 'birth', number: '00101.GCS.24001.26' };
const DEATH = { kind: 'death', number: '123/GBT' };

let product: TestProduct;
let desk: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
}, 60_000);

afterEach(() => Promise.all(['health-facility', 'civil-status'].map((agency) => product.behave(agency))));

afterAll(() => product.stop());

const ask = (question: object) => desk.post('/notices/lookup', { purpose: 'application-intake', ...question });

async function lookedUp(question: object) {
  const { status, body } = await ask(question);
  expect(status).toBe(200);
  return noticeResponse.parse(body);
}

async function lastEntry() {
  const entries = await product.query(
    'select actor, purpose, rule, fields, case_id, person_tokens from access_entries order by id',
  );
  return required(entries.at(-1), 'the entry');
}

const tokenOf = (personalId: string) => product.runtime.cipher.tokenOf(personalId);

describe('looking a notice up', () => {
  it('gives what a birth notice says of child and mother, under the names of the form', async () => {
    const { data, ...paper } = await lookedUp(BIRTH);

    // The first version does not ask how many children were born together.
    const { bornTogether, ...child } = required(data.child, 'the child');

    expect(Object(sampleBody('interlinked-birth')['data'])).toMatchObject({ ...data, child });
    expect(bornTogether).toBe(1);
    expect(data).toEqual({
      child: {
        birthNotice: BIRTH.number,
        sex: 'female',
        bornOn: '2026-11-16',
        bornTogether: 1,
        placeOfBirth: { province: '24', commune: '07210', detail: 'Bệnh viện Sản Nhi Bắc Ninh số 1' },
      },
      mother: expect.objectContaining({ personalId: MOTHER, fullName: 'NGUYỄN HỒNG NHUNG' }),
    });
    expect(paper).toMatchObject({
      issuer: 'Bệnh viện Sản Nhi Bắc Ninh số 1',
      issuedOn: '2026-11-17',
      intendedName: 'DƯƠNG AN NHIÊN',
      bornAt: '05:40',
      oddities: [],
      useChecked: 'done',
    });
  });

  it('gives what a death notice says of the deceased, and the paper itself', async () => {
    const { data } = await lookedUp(DEATH);

    expect(Object(sampleBody('interlinked-death')['data'])).toMatchObject(data);
    expect(Object.keys(data).toSorted()).toEqual(['deceased', 'notice']);
    expect(data.deceased).toMatchObject({ personalId: DECEASED, cause: 'old-age', diedAt: { precision: 'minute' } });
  });

  it('gives the paper of identity for the form, and beside it what the form has no place for', async () => {
    const { data, ...paper } = await lookedUp({ kind: 'death', number: '58/GBT' });
    const { otherPaper, oddities } = await lookedUp({ kind: 'birth', number: '00223.GCS.24001.26' });

    expect(data.deceased).toMatchObject({ identityPaper: { issuedOn: '2021-06-14' } });
    // Nobody died where a hospital established it afterwards: the desk asks, and the form has nothing that it would take for the answer.
    expect(data.deceased).not.toHaveProperty('placeOfDeath');
    expect(paper).toMatchObject({ book: '02/2026', oddities: [] });
    expect(paper.diedOnTheWay?.establishedAt.detail).toMatch(/^Bệnh viện/);
    expect({ otherPaper, oddities }).toEqual({
      otherPaper: expect.objectContaining({ kind: 'former-identity-card', number: '121345678' }),
      oddities: ['no-personal-id'],
    });
  });

  it('says of a notice that the facility took back not to use it', async () => {
    const { status, body } = await ask({ kind: 'birth', number: '00220.GCS.24001.26' });

    expect({ status, body }).toMatchObject({ status: 409, body: { code: 'notice-cancelled' } });
    expect(Object.keys(Object(body))).not.toContain('data');
  });

  it('writes down who asked, what for, and whom the notice names, as HMACs (I8)', async () => {
    await lookedUp({ ...BIRTH, purpose: 'declaration-check' });

    expect(await lastEntry()).toMatchObject({
      actor: 'person:desk-officer',
      purpose: 'declaration-check',
      rule: 'role:desk-officer@one-stop.07210',
      fields: ['health-facility', 'civil-status'],
      personTokens: [tokenOf(MOTHER)],
    });
  });

  it('asks for the issuer where several facilities have one of that number, and shows none of them', async () => {
    const number = '57/gbt';

    const { status, body } = await ask({ kind: 'death', number });
    const { data } = await lookedUp({ kind: 'death', number, issuer: 'Bệnh viện Đa khoa Bắc Ninh số 1' });

    expect({ status, body }).toMatchObject({ status: 409, body: { code: 'notice-ambiguous' } });
    expect(JSON.stringify(body)).not.toContain('KHÁNH');
    expect(data.deceased?.fullName).toBe('CHU QUANG KHÁNH');
  });

  it('says that a number is unknown and what to do, and writes the attempt down', async () => {
    const answer = await ask({ kind: 'birth', number: '99999.GCS.24001.26', purpose: 'supplement-intake' });

    expect(answer).toMatchObject({
      status: 404,
      body: { code: 'notice-unknown', detail: expect.stringContaining('04 giờ làm việc') },
    });
    expect(await lastEntry()).toMatchObject({ purpose: 'supplement-intake', personTokens: [] });
  });

  it.each([
    ['is away', {}, { down: true }],
    ['is silent for more than a second', {}, { latencyMs: 1_500 }],
    ['fails', {}, { errorRate: 1 }],
  ])('tells the desk to go by the paper if the facility %s', async (_how, change, faults) => {
    await product.behave('health-facility', change, faults);

    const { status, body, headers } = await ask(BIRTH);

    expect({ status, body }).toMatchObject({
      status: 503,
      body: { code: 'health-facility-away', detail: expect.stringContaining('nhập theo bản giấy') },
    });
    expect(headers.get('retry-after')).toBe('60');
  });

  it.each([BIRTH, DEATH])('does not wait for civil status: $kind', async (question) => {
    await product.behave('civil-status', {}, { down: true });

    expect(await lookedUp(question)).toMatchObject({ useChecked: 'not-done', number: question.number });
  });

  it.each([
    [{ ...BIRTH, number: '101.GCS.24001.26' }, '/number', 'Số giấy chứng sinh có dạng'],
    [{ ...DEATH, number: ' ' }, '/number', 'Nhập số giấy báo tử'],
    [{ ...BIRTH, purpose: 'curiosity' }, '/purpose', 'Chọn một mục đích'],
  ])('is refused for %j, and the problem says what to do', async (question, pointer, detail) => {
    expect(await ask(question)).toMatchObject({
      status: 400,
      body: { code: 'invalid-body', errors: [{ pointer, detail: expect.stringContaining(detail) }] },
    });
  });
});

describe('a notice with which something was registered', () => {
  it.each([
    ['interlinked-birth', BIRTH],
    ['interlinked-death', DEATH],
  ] as const)('is not given out again: %s', async (procedure, question) => {
    const { code } = await startCase(desk, sampleBody(procedure));
    await caseWith(desk, code, 'completed');

    const { status, body } = await ask(question);

    expect({ status, body }).toMatchObject({ status: 409, body: { code: 'notice-used' } });
    expect(Object.keys(Object(body))).not.toContain('data');
  });
});
