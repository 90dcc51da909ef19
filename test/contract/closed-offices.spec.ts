/** Goal: what stands at an office that closed is found, each time that something does, and whoever follows it is told of a correction. */
import { startTestPostgres, type TestPostgres } from '../support/postgres.js';
import { localTime } from '../support/story.js';
import { openPostgresStores, type PostgresStores } from './postgres-stores.js';
import { aCase, aDispatch, uuid } from './stored-records.js';
import { given } from './stores-under-test.js';

const SERVER_MS_MAX = 60_000;
const STEP = 'birth-registration';
const [CLOSED, FOLLOWER] = ['civil-status.07210', 'civil-status.09187'];

let postgres: TestPostgres;
let stores: PostgresStores;
beforeAll(async () => {
  postgres = await startTestPostgres();
}, SERVER_MS_MAX);
beforeEach(async () => {
  stores = await openPostgresStores(postgres);
});
afterEach(() => stores.close());
afterAll(() => postgres.stop(), 120_000);

/** Both are open; the first closes with the instant, followed by the other. */
async function close(office: string, follower: string): Promise<void> {
  for (const code of [office, follower]) await stores.closeOffice(code, localTime('2099-01-01 00:00'));
  await stores.asAdministrator(`update offices set valid_to = clock_timestamp(), successor = $2 where code = $1`, [
    office,
    follower,
  ]);
}

describe('a correction of what an office did that closed since', () => {
  const claimed = async () => {
    const carried = await stores.outbox.claimPending(10, 60_000);
    const { work } = await stores.outbox.openClaims(carried, 60_000);
    return work.map((each) => each.case.followers);
  };
  const done = { caseId: uuid(1), step: STEP, agency: 'civil-status', office: CLOSED, late: false };

  it('says who follows it, of a step that is done', async () => {
    await given(stores, {
      cases: [aCase(1)],
      steps: [{ ...done, status: 'completed' }],
      dispatches: [aDispatch(1, { operation: 'correct' })],
    });
    await close(CLOSED, FOLLOWER);

    expect(await claimed()).toEqual([{ [STEP]: FOLLOWER }]);
  });

  it('says nobody while the office is open, and of a step that is not done', async () => {
    await given(stores, {
      cases: [aCase(1), aCase(2)],
      steps: [
        { ...done, office: FOLLOWER, status: 'completed' },
        { ...done, caseId: uuid(2), status: 'at-agency' },
      ],
      dispatches: [aDispatch(1, { operation: 'correct' }), aDispatch(2)],
    });
    await close(CLOSED, FOLLOWER);

    expect(await claimed()).toEqual([undefined, undefined]);
  });
});
