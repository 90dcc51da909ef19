/** Looking people up at the desk: what registers say, what is written down, and that a silent register holds nobody up. */
import { lookupResponse } from '../../src/features/people/look-up-person/look-up-person.response.js';
import { required } from '../../src/kernel/values/assert.js';
import { sampleBody, startCase } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';

/** The mother, the father and the grandfather (the head of the household) of the straightforward birth. */
const [MOTHER, FATHER, HEAD] = ['024196018803', '024091641170', '024058263537'];
const DECEASED = '024143179281';
const NOBODY = '024199999999';
const REGISTERS = ['population', 'civil-status', 'residence', 'social-insurance', 'social-protection'];

let product: TestProduct;
let desk: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
}, 60_000);

afterEach(() => Promise.all(REGISTERS.map((register) => product.behave(register))));

afterAll(() => product.stop());

async function lookedUp(personalId: string, purpose = 'application-intake') {
  const { status, body } = await desk.post('/people/lookup', { personalId, purpose });
  expect(status).toBe(200);
  const { extracts } = lookupResponse.parse(body);
  return {
    statuses: Object.fromEntries(extracts.map(({ agency, status: answered }) => [agency, answered])),
    of: (agency: string) =>
      required(
        extracts.find((extract) => extract.agency === agency),
        agency,
      ),
  };
}

function entries() {
  return product.query<{ personTokens: readonly string[]; persons: readonly string[] }>(
    `select actor, purpose, rule, fields, case_id, persons, person_tokens from access_entries
     where person_tokens is not null order by id`,
  );
}

const tokenOf = (personalId: string) => product.runtime.cipher.tokenOf(personalId);

/** So many lookups that were written down a while ago by the desk officer. */
function lookedUpBefore(count: number, minutesAgo: number) {
  return product.query(
    `insert into access_entries (id, at, actor, purpose, persons, fields, rule, person_tokens)
     select gen_random_uuid(), now() - $2 * interval '1 minute', 'person:desk-officer', 'application-intake', '{}', '{}', 'test', '{x}'
     from generate_series(1, $1)`,
    [count, minutesAgo],
  );
}

describe('looking somebody up', () => {
  it('gives what each register knows, under the names of the form', async () => {
    const { statuses, of } = await lookedUp(required(MOTHER, 'mother'));

    expect(statuses).toEqual(Object.fromEntries(REGISTERS.map((register) => [register, 'found'])));
    const { data } = sampleBody('interlinked-birth');
    const { person, household } = of('population');
    expect({ mother: person }).toMatchObject({ mother: required(Object(data).mother, 'the declared mother') });
    expect(household?.find(({ relationToHead }) => relationToHead === 'head')).toMatchObject({ personalId: HEAD });
    expect(household?.map(({ personalId }) => personalId)).toEqual(expect.arrayContaining([MOTHER, FATHER]));
    expect(of('civil-status').person).toMatchObject({ marriage: { spouseId: FATHER } });
    expect(of('civil-status')).not.toHaveProperty('household');
    expect(of('social-insurance').person).not.toHaveProperty('residence');
  });

  it('gives the deceased of a sample with the last residence and the head of the household', async () => {
    const { of } = await lookedUp(DECEASED);

    expect(of('residence')).toMatchObject({
      person: {
        fullName: 'NGỤY THỊ TRANG',
        bornOn: { precision: 'year', value: '1943' },
        residence: { commune: '07210' },
      },
      household: expect.arrayContaining([expect.objectContaining({ relationToHead: 'head' })]),
    });
  });

  it('says so if nobody has that number', async () => {
    const { statuses } = await lookedUp(NOBODY);

    expect(new Set(Object.values(statuses))).toEqual(new Set(['not-found']));
  });

  it.each([
    ['is away', {}, { down: true }],
    ['is silent for more than a second', {}, { latencyMs: 1_500 }],
    ['fails', {}, { errorRate: 1 }],
  ])('does not wait for a register that %s: the others answer, that one is not done', async (_how, change, faults) => {
    await product.behave('residence', change, faults);

    const { statuses, of } = await lookedUp(required(MOTHER, 'mother'));

    expect(statuses).toMatchObject({ population: 'found', residence: 'not-done', 'civil-status': 'found' });
    expect(of('residence')).not.toHaveProperty('person');
  });
});

describe('a lookup', () => {
  it('writes down who asked, what for, which registers, and everybody who is shown, as HMACs (I8)', async () => {
    await startCase(desk, sampleBody('interlinked-birth'));
    await lookedUp(required(MOTHER, 'mother'), 'declaration-check');

    const entry = required((await entries()).at(-1), 'the entry');

    expect(entry).toMatchObject({
      actor: 'person:desk-officer',
      purpose: 'declaration-check',
      rule: 'role:desk-officer@one-stop.07210',
      fields: REGISTERS,
    });
    expect(entry).not.toHaveProperty('caseId');
    const [asked, ...others] = entry.personTokens;
    expect(asked).toBe(tokenOf(required(MOTHER, 'mother')));
    expect(others).toEqual(expect.arrayContaining([FATHER, HEAD].map((id) => tokenOf(required(id, 'kin')))));
    const known = await product.query<{ ref: string }>('select ref from persons where token = any($1)', [
      entry.personTokens,
    ]);
    expect(entry.persons).toEqual(known.map(({ ref }) => ref).toSorted());
    expect(known.length).toBeGreaterThan(0);
  });

  it('is written down also if nobody was found', async () => {
    await lookedUp(NOBODY, 'supplement-intake');

    expect((await entries()).at(-1)).toMatchObject({
      purpose: 'supplement-intake',
      personTokens: [tokenOf(NOBODY)],
      persons: [],
    });
  });

  it('shows nothing if it cannot be written down', async () => {
    await product.query('revoke insert on access_entries from reader');

    const { status, body } = await desk.post('/people/lookup', { personalId: MOTHER, purpose: 'application-intake' });

    await product.query('grant insert on access_entries to reader');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('NGUYỄN');
  });

  it.each([
    [
      { personalId: '02419601880', purpose: 'application-intake' },
      '/personalId',
      'Số định danh cá nhân gồm đúng 12 chữ số.',
    ],
    [{ personalId: '024196018803', purpose: 'curiosity' }, '/purpose', 'Chọn một mục đích'],
  ])('is refused for %j, and the problem says what to do', async (question, pointer, detail) => {
    const { status, body } = await desk.post('/people/lookup', question);

    expect({ status, body }).toMatchObject({
      status: 400,
      body: { code: 'invalid-body', errors: [{ pointer, detail: expect.stringContaining(detail) }] },
    });
  });

  it('needs a purpose: the choices are offered in both languages', async () => {
    const { body } = await desk.get('/people/purposes');

    expect(body).toMatchObject({
      items: [{ code: 'application-intake', label: { en: expect.any(String), vi: expect.any(String) } }, {}, {}],
    });
    expect(await desk.post('/people/lookup', { personalId: MOTHER })).toMatchObject({ status: 400 });
  });
});

describe('whoever walks through the registers', () => {
  it('is stopped after 200 people in an hour, and told when it goes on; before any register is asked', async () => {
    await lookedUpBefore(500, 61);
    await lookedUp(required(MOTHER, 'mother'));
    await lookedUpBefore(199, 50);
    const before = (await entries()).length;

    const answer = await desk.post('/people/lookup', { personalId: MOTHER, purpose: 'application-intake' });

    expect(answer).toMatchObject({ status: 429, body: { code: 'too-many-lookups' } });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(500);
    expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(600);
    expect(await entries()).toHaveLength(before);
    const colleague = await product.as('desk-officer.2');
    const other = await colleague.post('/people/lookup', { personalId: MOTHER, purpose: 'application-intake' });
    expect(other).toMatchObject({ status: 200 });
  });

  it('gets no more by asking for many at the same moment', async () => {
    const officer = await product.as('desk-officer.other');
    await product.query(
      `insert into access_entries (id, at, actor, purpose, persons, fields, rule, person_tokens)
       select gen_random_uuid(), now(), 'person:desk-officer.other', 'application-intake', '{}', '{}', 'test', '{x}'
       from generate_series(1, 197)`,
    );

    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        officer.post('/people/lookup', { personalId: MOTHER, purpose: 'application-intake' }),
      ),
    );

    expect(answers.map(({ status }) => status).toSorted()).toEqual([
      200,
      200,
      200,
      ...Array.from({ length: 9 }, () => 429),
    ]);
  });
});
