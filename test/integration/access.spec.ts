/**
 * Goal: nobody reaches what is not theirs, by any route (I8).
 * Method: every route that names one thing, taken from the router's table, is asked by somebody of every role about a case of their
 * own office, of another commune, of the portal, and one that has ended. A new route is among them by itself.
 */
import {
  CASES,
  expectedOf,
  KNOWS,
  outcomeOf,
  questionsOf,
  thingsOf,
  type Ids,
  type Question,
} from '../support/access-matrix.js';
import { startTestProduct } from '../support/product.js';
import type { Answer, TestProduct } from '../support/product.js';
import { routesOf } from '../support/routes.js';
import { validApplications } from '../support/valid-applications.js';

const USERS = Object.keys(KNOWS);
const NOWHERE = { case: 'H05.01-261124-9999', item: '019aa000-0000-7000-8000-000000000001' };
/** Routes with a parameter that names nothing of a case, or that nobody signs in for. */
const OF_NO_CASE = [
  'get /problems/{code}',
  'post /api/v1/agency-callbacks/{agency}',
  'get /api/v1/procedures/{key}',
  'get /api/v1/procedures/{key}/versions/{version}',
  'post /api/v1/track/{code}',
];

let product: TestProduct;
let questions: readonly Question[];
let ids: Ids;

beforeAll(async () => {
  const [first, ...births] = validApplications().births;
  if (first === undefined) throw new Error('there are no births');
  product = await startTestProduct();
  questions = questionsOf(routesOf(product.app), first);
  ids = await thingsOf(product, births[Symbol.iterator]());
}, 120_000);

afterAll(() => product.stop());

async function ask({ method, path, query = '', body }: Question, user: string, id: string): Promise<Answer> {
  const caller = await product.as(user);
  const asked = path.replace('{id}', id) + query;
  if (method === 'get') return caller.get(asked);
  if (method === 'delete') return caller.delete(asked);
  return method === 'put' ? caller.put(asked, body ?? {}) : caller.post(asked, body);
}

/** How the route answers about what is nowhere: refused, for whom it is not. */
async function aboutNothing(question: Question, user: string): Promise<Answer> {
  return ask(question, user, question.kind === 'case' ? NOWHERE.case : NOWHERE.item);
}

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
        for (const about of CASES) {
          const id = ids[question.kind][about];
          if (id === undefined) continue;
          const answer = await ask(question, user, id);
          const line = `${question.name} about ${about}: `;
          seen.push(line + outcomeOf(answer));
          expected.push(line + expectedOf(question, { user, about, isAdmitted }));
          if (answer.status === 404) expect(withoutInstance(answer)).toEqual(withoutInstance(nothing));
        }
      }

      expect(seen).toEqual(expected);
    },
    120_000,
  );
});

function withoutInstance({ body }: Answer): unknown {
  return typeof body === 'object' ? { ...body, instance: undefined } : body;
}
