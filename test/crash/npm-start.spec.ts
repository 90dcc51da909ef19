/**
 * Goal: what `npm start` runs on one machine loses nothing that was acknowledged, whatever of it dies (I1, I2).
 * Method: the whole product under a load of births and deaths; application, agency systems and PostgreSQL are killed in turn with
 * many cases in flight, the queue store is emptied, and in the end every case is compared with the registers of the agencies.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct, until, type Caller, type Product } from '../../demo/product.js';
import { todaysApplications } from '../support/todays-applications.js';
import { ask, casesWith, killAndAwait, urlsOfProduct, type Part, type SeenCase } from './installation.js';
import { Load } from './load.js';

const MS_MAX = 240_000;
const IN_FLIGHT_MIN = 20;
const KILLS: readonly Part[] = ['app', 'postgres', 'agencies'];
const ENVIRONMENT = {
  LOG_LEVEL: 'fatal',
  LEASE_MS: '1000',
  QUEUE_LOCK_MS: '1000',
  QUEUE_STALLED_INTERVAL_MS: '1000',
  SWEEP_INTERVAL_MS: '500',
  SILENCE_MS: '3000',
  AGENCIES_DELAY_MS: '1500',
  REQUESTS_PER_MINUTE: 'read=900000,write=900000',
};

let dataDir: string;
let product: Product;
let desk: Caller;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lienthong-crash-'));
  await chmod(dataDir, 0o755);
  product = await startProduct({ dataDir, environment: ENVIRONMENT });
  desk = await product.as('desk-officer');
}, MS_MAX);
afterAll(async () => {
  await product.stop();
  await rm(dataDir, { recursive: true });
}, MS_MAX);

describe('killing every process in turn, under load', () => {
  it(
    'loses nothing, does nothing twice and leaves nothing stuck',
    async () => {
      const { births, deaths } = todaysApplications();
      const mixed = deaths.flatMap((death, index) => [...births.slice(index * 2, index * 2 + 2), death]);
      const load = new Load(desk, mixed, async () => (await open()).length);

      for (const part of KILLS) {
        const inFlight = await until('enough cases in flight', manyOpen);
        expect(inFlight).toBeGreaterThanOrEqual(IN_FLIGHT_MIN);
        await killAndAwait(product, part);
      }
      await until('enough cases in flight', manyOpen);
      await ask((await urlsOfProduct(product)).migrator, 'delete from bullmq.job');
      await load.close();
      await until('no case is open', async () => ((await open()).length === 0 ? true : undefined), 60_000);

      const cases = await casesWith(desk, '');
      expect(cases.map(({ code }) => code).toSorted()).toEqual([...load.codes].toSorted());
      expect(load.codes).toHaveLength(load.posted.length);
      expect(cases.filter(({ status }) => status !== 'completed')).toEqual([]);
      expect(new Set(cases.map(({ procedure }) => procedure)).size).toBe(2);
      expect(await registeredResults()).toEqual(cases.flatMap(resultsOf).toSorted());
    },
    MS_MAX,
  );
});

async function manyOpen(): Promise<number | undefined> {
  const found = await open().catch(() => []);
  return found.length >= IN_FLIGHT_MIN ? found.length : undefined;
}

function open(): Promise<readonly SeenCase[]> {
  return casesWith(desk, '&status=open');
}

function resultsOf({ code, steps }: SeenCase): readonly string[] {
  // Nobody carries out what does not apply.
  const carriedOut = steps.filter(({ status }) => status !== 'skipped');
  return carriedOut.map(({ agency, step, result }) => `${agency} ${code} ${step} ${result?.number}`);
}

/** One line a registration, taken from the agencies' own database: two for one step would be two lines. */
async function registeredResults(): Promise<readonly string[]> {
  const { agencies } = await urlsOfProduct(product);
  const rows = await ask(
    agencies,
    `select format('%s %s %s %s', r.agency, r.case_code, d.dispatch ->> 'step', r.result ->> 'number') as line
       from agencies.register r join agencies.dispatches d on d.agency = r.agency and d.key = r.dispatch_key
      where r.operation = 'perform' and r.result is not null`,
  );
  return rows.map((row) => JSON.stringify(row).slice(9, -2)).toSorted();
}
