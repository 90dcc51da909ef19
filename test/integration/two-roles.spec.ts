/** What a person with two roles sees: what each role shows where it counts, and never the one through the door of the other (I8). */
import { startCase } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const births = validApplications().births[Symbol.iterator]();

let product: TestProduct;
/** The desk of one commune, and of another. */
let here: Caller;
let elsewhere: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  here = await product.as('desk-officer');
  elsewhere = await product.as('desk-officer.other');
}, 60_000);

afterAll(() => product.stop());

/** Gives somebody a second role, at an office of the first commune. */
async function alsoHolds(subject: string, role: string, { agency, office }: { agency?: string; office: string }) {
  await product.query(
    `insert into assignments (id, subject, role, agency, office, valid_from)
     values (gen_random_uuid(), $1, $2, $3, $4, '2025-07-01')`,
    [subject, role, agency, office],
  );
  return product.as(subject);
}

/** By which rules the person was shown cases. */
async function rulesOf(subject: string): Promise<readonly string[]> {
  const entries = await product.query<{ rule: string }>(
    'select rule from access_entries where actor = $1 order by id',
    [`person:${subject}`],
  );
  return entries.map(({ rule }) => rule);
}

const codesIn = (body: unknown) => JSON.stringify(body).match(/H05\.\d+-\d+-\d+/g) ?? [];

describe('a person with two roles', () => {
  it.each(['leader', 'operator', 'inspector'])(
    'reads as %s no application that only a desk may read',
    async (subject) => {
      const [own, other] = [
        await startCase(here, births.next().value),
        await startCase(elsewhere, births.next().value),
      ];
      const both = await alsoHolds(subject, 'desk-officer', { office: 'one-stop.07210' });

      expect(await both.get(`/cases/${own.code}`)).toMatchObject({ status: 200 });
      expect(await both.get(`/cases/${other.code}`)).toMatchObject({ status: 404 });
      expect(await both.get(`/cases/${other.code}/history`)).toMatchObject({ status: 404 });
      expect(await rulesOf(subject)).toEqual(['role:desk-officer@one-stop.07210']);
    },
  );

  it('sees as a leader the lists of the whole province, as before', async () => {
    const { code } = await startCase(elsewhere, births.next().value);

    expect(codesIn((await (await product.as('leader')).get('/cases')).body)).toContain(code);
  });

  it('is not shown the cases of an office where the role reads nothing', async () => {
    const { code } = await startCase(here, births.next().value);
    const both = await alsoHolds('desk-officer.other', 'registrar', {
      agency: 'civil-status',
      office: 'civil-status.07210',
    });

    expect(await both.get(`/cases/${code}`)).toMatchObject({ status: 404 });
    expect(codesIn((await both.get('/cases')).body)).not.toContain(code);
  });

  it('leaves an entry with the role and the office that the case was shown for', async () => {
    const [first, second] = [
      await startCase(here, births.next().value),
      await startCase(elsewhere, births.next().value),
    ];
    const both = await alsoHolds('desk-officer.other', 'desk-officer', { office: 'one-stop.07210' });

    await both.get(`/cases/${first.code}`);
    await both.get(`/cases/${second.code}`);

    expect(await rulesOf('desk-officer.other')).toEqual([
      'role:desk-officer@one-stop.07210',
      'role:desk-officer@one-stop.09187',
    ]);
  });
});
