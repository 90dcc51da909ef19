/** Goal: what stands at an office that closed is found, each time that something does, and whoever follows it is told of a correction. */
import { PgClosings } from '../../src/adapters/postgres/pg-closings.js';
import type { ClosingOutcome } from '../../src/features/administration/ports/closings.port.js';
import { startTestPostgres, type TestPostgres } from '../support/postgres.js';
import { localTime } from '../support/story.js';
import { openPostgresStores, type PostgresStores } from './postgres-stores.js';
import { aCase, aDispatch, aState, aWorkItem, uuid } from './stored-records.js';
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

describe('what stands at a desk that closed', () => {
  const [desk, follower] = ['one-stop.07210', 'one-stop.09187'];
  const at = (time: string) => localTime(`2026-03-02 ${time}`);
  const ended = (time: string) => aCase(1, { state: aState({ status: 'partly-completed', at: at(time) }) });
  const item = (state: 'open' | 'done') => aWorkItem(1, { office: desk, kind: 'correction', status: state });

  /** Its turn, which comes to that; what had its turn before. */
  async function turn(outcome: ClosingOutcome, time: string): Promise<readonly number[]> {
    const closings = new PgClosings(stores.pool);
    const items = await closings.next(10);
    await closings.keep(items.map((each) => ({ ...each, outcome, at: at(time) })));
    return items.map((each) => each.turn);
  }
  const gathered = () => new PgClosings(stores.pool).gather();

  it.each(['nothing-left', 'passed-on'] as const)(
    'has another turn after one that came to that: %s',
    async (outcome) => {
      await given(stores, { cases: [ended('09:00')], workItems: [item('open')] });
      await close(desk, follower);
      expect(await gathered()).toBe(1);
      expect(await turn(outcome, '09:30')).toEqual([0]);
      expect(await gathered()).toBe(0);

      await given(stores, { cases: [ended('10:00')] });

      expect(await gathered()).toBe(1);
      expect(await turn('passed-on', '10:30')).toEqual([1]);
      expect(await gathered()).toBe(0);
    },
  );

  it('has none by itself after one that broke', async () => {
    await given(stores, { cases: [ended('09:00')], workItems: [item('open')] });
    await close(desk, follower);
    await gathered();
    await turn('failed', '09:30');
    await given(stores, { cases: [ended('10:00')] });

    expect(await gathered()).toBe(0);
  });

  it.each(['partly-completed', 'completed'] as const)('is money only where it is open: %s', async (status) => {
    const state = aState({ status });
    await given(stores, { cases: [aCase(1, { state }), aCase(2, { state, moneyOpen: true })] });
    await close(desk, follower);

    expect(await gathered()).toBe(1);
    expect(await new PgClosings(stores.pool).next(10)).toMatchObject([{ caseId: uuid(2) }]);
  });
});

describe('the list of offices that close', () => {
  it('has all of them, page by page, those first whose cases wait', async () => {
    await given(stores, { cases: [aCase(1)], workItems: [aWorkItem(1, { office: 'one-stop.00009', status: 'open' })] });
    for (const number of [1, 2, 3, 4, 9])
      await stores.closeOffice(`one-stop.0000${number}`, localTime('2026-03-01 00:00'));
    await stores.closeOffice('one-stop.09187', localTime('2099-01-01 00:00'));
    await stores.asAdministrator(`update offices set successor = 'one-stop.09187' where code = 'one-stop.00009'`);
    const closings = new PgClosings(stores.pool);
    await closings.gather();

    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const { items, nextCursor } = await closings.list({ limit: 3, cursor });
      pages.push(items.map(({ office }) => office.slice(-5)));
      cursor = nextCursor ?? undefined;
    } while (cursor !== undefined);

    expect(pages).toEqual([
      ['00009', '09187', '00001'],
      ['00002', '00003', '00004'],
    ]);
  });
});
