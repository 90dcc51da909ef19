/**
 * Goal: Redis only carries. What it loses or cannot take is done later, once, and nobody at a desk notices (I1, I2).
 * Method: the whole product on a Redis of its own, which is wiped and stopped under a load of births and deaths; in the end every
 * case is compared with the registers of the agencies.
 */
import { z } from 'zod';
import { until } from '../../demo/product.js';
import { caseWith, startCase, type CaseView } from '../support/cases.js';
import { describeWhere } from '../support/describe-where.js';
import { startTestProduct, type Caller, type TestProduct } from '../support/product.js';
import { HAS_REDIS_SERVER, NO_REDIS_SERVER, TestRedis } from '../support/redis.js';
import { validApplications } from '../support/valid-applications.js';

const readinessSchema = z.object({ status: z.string() });

const MS_MAX = 240_000;
const WIPES = 20;
const BIRTHS_PER_WIPE = 2;
const DEATHS_PER_WIPE = 1;
/** Long enough that a wipe finds jobs. */
const LATENCY_MS = 50;
const SETTINGS = { LEASE_MS: '1000', QUEUE_LOCK_MS: '1000', QUEUE_STALLED_INTERVAL_MS: '500' };

const registrations = z.array(z.looseObject({ result: z.looseObject({ number: z.string() }).optional() }));
const { births, deaths } = validApplications();

describeWhere(HAS_REDIS_SERVER, NO_REDIS_SERVER)('the product on Redis', () => {
  let redis: TestRedis;
  let product: TestProduct;
  let desk: Caller;
  beforeAll(async () => {
    redis = await TestRedis.start();
    product = await startTestProduct({ ...SETTINGS, REDIS_URL: redis.url });
    desk = await product.as('desk-officer');
  }, MS_MAX);
  afterAll(async () => {
    await product.stop();
    await redis.stop();
  });

  it(
    'loses nothing and does nothing twice when Redis is wiped again and again under load',
    async () => {
      for (const agency of ['civil-status', 'residence']) await product.behave(agency, {}, { latencyMs: LATENCY_MS });
      const codes: string[] = [];
      let wipedDispatches = 0;

      for (let wipe = 0; wipe < WIPES; wipe += 1) {
        const started = await Promise.all(applicationsBefore(wipe).map((body) => startCase(desk, body)));
        codes.push(...started.map(({ code }) => code));
        wipedDispatches += await backlog();
        await redis.ask('FLUSHALL');
      }

      expect(wipedDispatches).toBeGreaterThan(WIPES);
      expect(new Set(codes).size).toBe(WIPES * (BIRTHS_PER_WIPE + DEATHS_PER_WIPE));
      for (const code of codes) await expectRegisteredOnce(await caseWith(desk, code, 'completed'));
    },
    MS_MAX,
  );

  it(
    'takes applications while Redis is away, says that it is degraded, and does the work when Redis is back',
    async () => {
      await redis.goAway();

      const started = await Promise.all(births.slice(500, 505).map((body) => startCase(desk, body)));
      const readiness = await fetch(`${product.url}/readyz`);
      const figures = await fetch(`${product.url}/metrics`);

      expect(readiness.status).toBe(200);
      expect(await readiness.json()).toEqual({ status: 'degraded', missing: ['queue'] });
      expect(await figures.text()).toContain('lienthong_outbox_age_seconds');
      await redis.comeBack();
      for (const { code } of started) await expectRegisteredOnce(await caseWith(desk, code, 'completed'));
      await until('it is ready again', async () => {
        const { status } = readinessSchema.parse(await (await fetch(`${product.url}/readyz`)).json());
        return status === 'ready' ? true : undefined;
      });
    },
    MS_MAX,
  );

  async function backlog(): Promise<number> {
    return Object.values(await product.runtime.queue.backlog()).reduce((sum, waiting) => sum + waiting, 0);
  }

  async function expectRegisteredOnce({ code, steps }: CaseView): Promise<void> {
    for (const { agency, result } of steps) {
      const registered = registrations.parse(await product.registered(agency, code));
      expect(registered.map((each) => each.result?.number)).toEqual([result?.number]);
      expect(result?.number).toBeDefined();
    }
  }
});

function applicationsBefore(wipe: number) {
  return [
    ...births.slice(wipe * BIRTHS_PER_WIPE, (wipe + 1) * BIRTHS_PER_WIPE),
    ...deaths.slice(wipe * DEATHS_PER_WIPE, (wipe + 1) * DEATHS_PER_WIPE),
  ];
}
