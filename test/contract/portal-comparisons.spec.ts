/**
 * Goal: comparisons of the portal follow one another whatever their period is, and find the reports of a time without going through all
 * cases. Method: rows of reports in a migrated database, as the role `engine`.
 */
import { PgPortalComparisons } from '../../src/adapters/postgres/pg-portal-comparisons.js';
import { LAST_REPORTS } from '../../src/adapters/postgres/last-reports.js';
import type { ComparisonCounts } from '../../src/engine/ports/portal-comparison.port.js';
import type { DispatchRecord } from '../../src/engine/ports/records.js';
import { required } from '../../src/kernel/values/assert.js';
import { plusMs } from '../../src/kernel/values/time.js';
import { startTestPostgres, type TestPostgres } from '../support/postgres.js';
import { openPostgresStores, type PostgresStores } from './postgres-stores.js';
import { aCase, aDispatch, RECEIVED_AT, uuid } from './stored-records.js';
import { given } from './stores-under-test.js';

const DAY_MS = 86_400_000;
const LEASE_MS = 60_000;
const PORTAL = 'national-portal';
const COUNTS: ComparisonCounts = {
  same: 0,
  underWay: 0,
  refused: 0,
  sentAgain: 0,
  unknownThere: 0,
  unknownHere: 0,
  codesUnknownHere: [],
  different: [],
  stillDifferent: 0,
};

let postgres: TestPostgres;
let stores: PostgresStores;
let comparisons: PgPortalComparisons;
beforeAll(async () => {
  postgres = await startTestPostgres();
}, 60_000);
beforeEach(async () => {
  stores = await openPostgresStores(postgres);
  comparisons = new PgPortalComparisons(stores.pool);
});
afterEach(() => stores.close());
afterAll(() => postgres.stop(), 120_000);

function aReport(caseNumber: number, occurrence: number, change: Partial<DispatchRecord> = {}): DispatchRecord {
  const at = plusMs(RECEIVED_AT, occurrence * 1000);
  const params = { status: 'open', at };
  const report = { step: 'status', operation: 'report-status', agency: PORTAL, state: 'answered' } as const;
  return aDispatch(caseNumber, { ...report, occurrence, createdAt: at, answer: 'completed', params, ...change });
}

describe('the last reports', () => {
  it('are one of each case that was told of since, in the order of time, page by page', async () => {
    await given(stores, {
      cases: [1, 2, 3, 4].map((number) => aCase(number)),
      dispatches: [aReport(1, 2), aReport(1, 7), aReport(2, 4), aReport(2, 5), aReport(3, 1), aReport(4, 5)],
    });
    const since = plusMs(RECEIVED_AT, 4000);

    const first = await comparisons.lastReports(since, undefined, 2);
    const rest = await comparisons.lastReports(since, first.at(-1), 2);

    expect([...first, ...rest].map(({ dispatchKey }) => dispatchKey)).toEqual(
      [aReport(2, 5), aReport(4, 5), aReport(1, 7)].map(({ key }) => key),
    );
  });

  it('say what is under way, and what was refused or could not be delivered', async () => {
    const failed = { state: 'incident', answer: undefined } as const;
    await given(stores, {
      cases: [1, 2, 3, 4].map((number) => aCase(number)),
      dispatches: [
        aReport(1, 1),
        aReport(2, 2, { answer: 'rejected' }),
        aReport(3, 3, failed),
        aReport(4, 4, { state: 'pending', answer: undefined }),
      ],
    });

    const reports = await comparisons.lastReports(RECEIVED_AT, undefined, 10);

    expect(reports.map(({ isUnderWay, isRefused }) => ({ isUnderWay, isRefused }))).toEqual([
      { isUnderWay: false, isRefused: false },
      { isUnderWay: false, isRefused: true },
      { isUnderWay: false, isRefused: true },
      { isUnderWay: true, isRefused: false },
    ]);
  });

  it('are found through the time that they tell, not through all cases', async () => {
    const numbers = Array.from({ length: 400 }, (_, index) => index + 1);
    await given(stores, {
      cases: numbers.map((number) => aCase(number)),
      dispatches: numbers.map((number) => aReport(number, number)),
    });
    await stores.asAdministrator('analyze cases, dispatches');

    const plan = await stores.asEngine(`explain (format json) ${LAST_REPORTS}`, [
      plusMs(RECEIVED_AT, 399_000),
      null,
      null,
      64,
    ]);

    const text = JSON.stringify(plan);
    expect(text).toContain('dispatches_reports_by_time');
    expect(text).not.toContain('Seq Scan');
  });
});

describe('a comparison', () => {
  it('follows the one that began before it, also after the period was changed', async () => {
    const [seldom, often] = [DAY_MS, DAY_MS / 24];
    const first = required(await comparisons.begin(PORTAL, { everyMs: often, leaseMs: LEASE_MS }), 'the first round');
    await comparisons.end(first, { ...COUNTS, different: [uuid(1)] });
    await stores.shiftLegalClock(2 * DAY_MS);
    const second = required(
      await comparisons.begin(PORTAL, { everyMs: seldom, leaseMs: LEASE_MS }),
      'the second round',
    );
    await comparisons.end(second, { ...COUNTS, different: [uuid(2)] });
    await stores.shiftLegalClock(4 * DAY_MS);

    const third = await comparisons.begin(PORTAL, { everyMs: seldom, leaseMs: LEASE_MS });

    expect([first.differedBefore, second.differedBefore, third?.differedBefore]).toEqual([[], [uuid(1)], [uuid(2)]]);
  });
});
