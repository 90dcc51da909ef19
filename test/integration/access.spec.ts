/**
 * Goal: nobody reaches what is not theirs, by any route (I8).
 * Method: every route that names one thing, taken from the router's table, is asked by somebody of every role about a case of their
 * own office, of another commune, of the portal, and one that has ended. A new route is among them by itself. Then what keeps away those who
 * may otherwise, and what somebody may do in the place of another.
 */
import { z } from 'zod';
import {
  expectedOf,
  outcomeOf,
  questionsOf,
  thingsOf,
  type Ids,
  type Question,
  type Thing,
} from '../support/access-matrix.js';
import { CASES, KNOWS } from '../support/known-cases.js';
import { assign } from '../support/assigning.js';
import { startCase } from '../support/cases.js';
import { caseOfFamily, CIVIL_STATUS, preparedCase } from '../support/own-case.js';
import { startTestProduct, type Answer, type TestProduct } from '../support/product.js';
import { routesOf } from '../support/routes.js';
import { validApplications } from '../support/valid-applications.js';
import type { ApplicationBody } from '../support/valid-applications.js';

const USERS = Object.keys(KNOWS);
const [CASE, ITEM] = ['H05.01-261124-9999', '019aa000-0000-7000-8000-000000000001'];
const NOWHERE: Readonly<Partial<Record<Thing, string>>> = { case: CASE, attachment: `${CASE}/attachments/${ITEM}` };
const OF_MANY_CASES = ['migrations/{id}', 'closings/{office}'].map((of) => `/api/v1/administration/${of}`);
/** Routes with a parameter that names nothing of a case, or that nobody signs in for. */
const OF_NO_CASE = [
  ...OF_MANY_CASES.flatMap((of) => [`get ${of}`, `get ${of}/cases`, `post ${of}/retry`]),
  'post /api/v1/administration/migrations/{id}/stop',
  'delete /api/v1/attachments/{id}',
  'get /problems/{code}',
  'post /api/v1/administration/erasures/{id}/approve',
  'post /api/v1/administration/erasures/{id}/refuse',
  'post /api/v1/agency-callbacks/{agency}',
  'get /api/v1/procedures/{key}',
  'get /api/v1/procedures/{key}/versions/{version}',
  'post /api/v1/track/{code}',
];

let product: TestProduct;
let questions: readonly Question[];
let ids: Ids;
let births: Iterator<ApplicationBody>;

beforeAll(async () => {
  births = validApplications().births[Symbol.iterator]();
  product = await startTestProduct();
  questions = questionsOf(routesOf(product.app), births.next().value);
  ids = await thingsOf(product, births);
}, 120_000);

afterAll(() => product.stop());

async function ask({ method, path, query = '', body }: Question, user: string, id: string): Promise<Answer> {
  const caller = await product.as(user);
  const asked = path.replace(/\{id\}(.*\{id\})?/, id) + query;
  if (method === 'get') return caller.get(asked);
  if (method === 'delete') return caller.delete(asked);
  return method === 'put' ? caller.put(asked, body ?? {}) : caller.post(asked, body);
}

/** How the route answers about what is nowhere: refused, for whom it is not. */
const aboutNothing = (question: Question, user: string) => ask(question, user, NOWHERE[question.kind] ?? ITEM);

describe('every route that names one thing', () => {
  it('is in the matrix, or names nothing of a case', () => {
    const named = routesOf(product.app)
      .filter(({ path }) => path.includes('{'))
      .map(({ method, path }) => `${method} ${path}`);
    const asked = new Set(questions.map(({ method, path }) => `${method} ${path}`));
    const missing = named.filter((route) => {
      const path = route.replace('/api/v1', '').replace(/\{(code|id)\}/, '{id}');
      return ![...asked].some((one) => one === path || one.startsWith(path.replace('{name}', '')));
    });

    expect(missing.toSorted()).toEqual([...OF_NO_CASE].toSorted());
  });

  it.each(USERS)(
    'shows %s what they may know of, and nothing of the rest',
    async (user) => {
      const seen: string[] = [];
      const expected: string[] = [];
      for (const question of questions) {
        const nothing = await aboutNothing(question, user);
        const isAdmitted = nothing.status === 404;
        const answers = await Promise.all(
          CASES.flatMap((about) => {
            const id = ids[question.kind][about];
            return id === undefined ? [] : [ask(question, user, id).then((answer) => ({ about, answer }))];
          }),
        );
        for (const { about, answer } of answers) {
          const line = `${question.name} about ${about}: `;
          seen.push(line + outcomeOf(answer, nothing));
          expected.push(line + expectedOf(question, { user, about, isAdmitted }));
        }
      }

      expect(seen).toEqual(expected);
    },
    120_000,
  );
});

const EXAMINER = 'agency-officer.civil-status';
const SIGNER = 'signing-officer.civil-status';
const SUBSTITUTE = 'registrar.civil-status';
const REASON = { code: 'workload', text: 'Đồng nghiệp nghỉ phép.' };
const colleagues = z.object({ items: z.array(z.object({ subject: z.string() })) });
const told = z.object({ items: z.array(z.looseObject({ type: z.string(), actor: z.string(), rule: z.string() })) });

function nextBirth(): ApplicationBody {
  return births.next().value;
}

async function sign(by: string, item: string): Promise<Answer> {
  return (await product.as(by)).post(`/work-items/${item}/complete`, { outcome: 'sign' });
}

/** A list that shows such a row. */
function shows(row: object) {
  return { body: { items: expect.arrayContaining([expect.objectContaining(row)]) } };
}

describe('an officer who is one of the people of a case', () => {
  it('holds, decides and is given none of its items; it stays for colleagues, and the attempt for auditors', async () => {
    const { code, item } = await caseOfFamily(product, nextBirth(), { subject: EXAMINER, name: 'Bích' });
    const [own, colleague] = [await product.as(EXAMINER), await product.as(`${EXAMINER}.2`)];
    const signer = await product.as(SIGNER);
    const ownCase = { status: 409, body: { code: 'own-case' } };

    expect(await own.get(`/work-items/${item}`)).toMatchObject({
      body: { allowedCommands: [], barred: [{ code: 'own-case', commands: ['claim', 'complete'] }] },
    });
    expect(await own.get(`/cases/${code}`)).toMatchObject({
      body: { allowedCommands: [], barred: [{ code: 'own-case', commands: ['record-outside-result'] }] },
    });
    expect(await own.get('/work-items')).toMatchObject(shows({ id: item, allowedCommands: [] }));
    expect(await colleague.get('/work-items')).toMatchObject(
      shows({ id: item, allowedCommands: ['claim', 'complete'] }),
    );
    expect(await own.post(`/work-items/${item}/claim`)).toMatchObject(ownCase);
    expect(await own.post(`/work-items/${item}/complete`, { outcome: 'propose' })).toMatchObject(ownCase);
    expect(await own.post('/work-items/bulk', { items: [{ id: item, outcome: 'propose' }] })).toMatchObject({
      status: 200,
      body: { results: [{ id: item, status: 'not-done', problem: { code: 'own-case' } }] },
    });
    expect(await signer.post(`/work-items/${item}/assign`, { holder: EXAMINER, reason: REASON })).toMatchObject(
      ownCase,
    );
    const able = colleagues.parse((await signer.get(`/work-items/${item}/colleagues`)).body).items;
    expect(able.map(({ subject }) => subject)).toEqual([`${EXAMINER}.2`]);
    expect(await colleague.post(`/work-items/${item}/complete`, { outcome: 'propose' })).toMatchObject({ status: 200 });
    expect(await (await product.as('auditor')).get(`/audit/cases/${code}/refusals`)).toMatchObject({
      body: { items: [{ command: 'propose', actor: `person:${EXAMINER}`, code: 'own-case' }, { code: 'own-case' }] },
    });
  });

  it('does not take it in either, nor withdraw it', async () => {
    const body = nextBirth();
    await assign(product, {
      subject: 'desk-officer.2',
      name: 'Hai',
      role: 'desk-officer',
      office: 'one-stop.07210',
      from: '2026-01-01',
      personalId: body.applicant['personalId'],
    });
    const own = await product.as('desk-officer.2');

    expect(await own.post('/cases', body)).toMatchObject({ status: 409, body: { code: 'own-case' } });
    const { code } = await startCase(await product.as('desk-officer'), body);
    expect(await own.post(`/cases/${code}/commands/withdraw`, { reason: REASON })).toMatchObject({
      status: 409,
      body: { code: 'own-case' },
    });
    expect(await own.get(`/cases/${code}`)).toMatchObject({ status: 200, body: { allowedCommands: [] } });
    expect(await own.get(`/cases/${code}/explain`)).toMatchObject({ body: { allowedCommands: [] } });
    expect(await own.get('/cases')).toMatchObject(shows({ code, allowedCommands: [] }));
    const theirs = shows({ code, allowedCommands: expect.arrayContaining(['withdraw']) });
    expect(await (await product.as('desk-officer')).get('/cases')).toMatchObject(theirs);
  });
});

describe('an officer in the place of another', () => {
  const acting = {
    ...CIVIL_STATUS,
    subject: SUBSTITUTE,
    role: 'signing-officer',
    onBehalfOf: SIGNER,
    to: '2026-12-31',
  };

  it('does what that one may, and the history names both', async () => {
    const { code, item } = await preparedCase(product, nextBirth(), `${EXAMINER}.2`);
    expect(await sign(SUBSTITUTE, item)).toMatchObject({ status: 403 });

    await assign(product, acting);

    expect(await sign(SUBSTITUTE, item)).toMatchObject({ status: 200 });
    const { body } = await (await product.as('auditor')).get(`/cases/${code}/history`);
    expect(told.parse(body).items.find(({ type }) => type === 'decision-signed')).toMatchObject({
      actor: `person:${SUBSTITUTE}`,
      onBehalfOf: `person:${SIGNER}`,
      rule: `role:signing-officer@civil-status.07210;for:${SIGNER}`,
    });
  });

  it('signs nothing that either of them prepared, in whose place ever', async () => {
    const other = { ...CIVIL_STATUS, subject: 'registrar.residence', to: '2026-12-31' };
    await assign(
      product,
      { ...CIVIL_STATUS, subject: EXAMINER, role: 'signing-officer' },
      { ...CIVIL_STATUS, subject: `${EXAMINER}.2`, role: 'signing-officer' },
      { ...other, role: 'agency-officer', onBehalfOf: EXAMINER },
      { ...other, role: 'signing-officer', onBehalfOf: `${EXAMINER}.2` },
    );
    const byPrincipal = await preparedCase(product, nextBirth(), `${EXAMINER}.2`);
    const bySubstitute = await preparedCase(product, nextBirth(), 'registrar.residence');
    const refused = { status: 409, body: { code: 'same-person-may-not-sign' } };
    expect(await (await product.as('registrar.residence')).get(`/work-items/${byPrincipal.item}`)).toMatchObject({
      body: { barred: [{ code: 'same-person-may-not-sign', commands: ['claim', 'complete'] }] },
    });

    expect(await sign('registrar.residence', byPrincipal.item)).toMatchObject(refused);
    expect(await sign('registrar.residence', bySubstitute.item)).toMatchObject(refused);
    expect(await sign(EXAMINER, bySubstitute.item)).toMatchObject(refused);
    expect(await sign(SIGNER, bySubstitute.item)).toMatchObject({ status: 200 });
  });

  it('may nothing any more once the right of that one ends, or the last day is over', async () => {
    const { item } = await preparedCase(product, nextBirth(), `${EXAMINER}.2`);
    const substitute = await product.as(SUBSTITUTE);
    const ends = (at: string | null) =>
      product.query('update assignments set valid_to = $1 where subject = $2', [at, SIGNER]);
    expect(await substitute.get(`/work-items/${item}`)).toMatchObject({ status: 200 });

    await ends('2026-11-01T00:00:00.000Z');
    expect(await sign(SUBSTITUTE, item)).toMatchObject({ status: 403 });
    await ends(null);
    expect(await substitute.get(`/work-items/${item}`)).toMatchObject({ status: 200 });
    await product.moveClockPast('2026-12-31T17:00:00.000Z');
    expect(await sign(SUBSTITUTE, item)).toMatchObject({ status: 403 });
  });
});
