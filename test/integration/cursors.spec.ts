/** Whatever somebody sends as a cursor: a list goes on from there, or says that it is none of its own. */
import fc from 'fast-check';
import { sampleBody, startCase } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';

const AT = '2026-11-27T03:00:00.000Z';
const ID = '0193a6f0-0000-7000-8000-000000000001';

let product: TestProduct;
let lists: readonly (readonly [Caller, string])[];

beforeAll(async () => {
  product = await startTestProduct();
  const [desk, operator, auditor] = await Promise.all([
    product.as('desk-officer'),
    product.as('operator'),
    product.as('auditor'),
  ]);
  const { code } = await startCase(desk, sampleBody('interlinked-birth'));
  lists = [
    [desk, '/cases'],
    [desk, '/work-items'],
    [desk, '/drafts'],
    [operator, '/incidents'],
    [auditor, `/audit/cases/${code}/refusals`],
    [auditor, '/administration/changes'],
    [auditor, '/administration/erasures'],
    [auditor, '/administration/offices'],
  ];
}, 60_000);

afterAll(() => product.stop());

const written = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url');

async function answersTo(cursor: string) {
  return Promise.all(lists.map(([caller, path]) => caller.get(`${path}?cursor=${encodeURIComponent(cursor)}`)));
}

describe('a cursor that a list did not give', () => {
  it.each([[[]], [[AT]], [[AT, 7]], [[AT, null]], [['today', ID]], [[ID, AT]], [['\u0000', AT, ID]], [{}]])(
    'is a 400 in every list: %j',
    async (position) => {
      for (const answer of await answersTo(written(position))) {
        expect(answer).toMatchObject({
          status: 400,
          body: { errors: [{ pointer: '/cursor', code: 'invalid-cursor' }] },
        });
      }
    },
  );

  it('is never an error of ours, whatever it says', async () => {
    const position = fc.oneof(fc.constantFrom(AT, ID, 'infinity', 'cause', '\u0000'), fc.string(), fc.jsonValue());

    for (const cursor of fc.sample(fc.array(position, { maxLength: 4 }).map(written), 20)) {
      for (const { status } of await answersTo(cursor))
        expect({ cursor, isOurs: status >= 500 }).toEqual({ cursor, isOurs: false });
    }
  });
});
