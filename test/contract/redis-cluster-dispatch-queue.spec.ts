import { RedisDispatchQueue } from '../../src/adapters/bullmq/redis-dispatch-queue.js';
import { describeWhere } from '../support/describe-where.js';
import { HAS_REDIS_SERVER, NO_REDIS_SERVER, TestRedis } from '../support/redis.js';
import { addAtLast, aJob, Gate } from './dispatch-jobs.js';
import { itCarriesDispatches, type ErrorListener } from './dispatch-queue.contract.js';

const AGENCIES = ['civil-status', 'residence', 'social-insurance', 'social-protection', 'notifications'];

function open(urls: readonly string[], onError: ErrorListener): Promise<RedisDispatchQueue> {
  return RedisDispatchQueue.open({
    urls,
    prefix: 'lienthong',
    lockDurationMs: 400,
    stalledIntervalMs: 200,
    stalledCountMax: 3,
    onError,
  });
}

describeWhere(HAS_REDIS_SERVER, NO_REDIS_SERVER)('the queue on a Redis cluster', () => {
  let nodes: readonly TestRedis[];
  beforeAll(async () => {
    nodes = await TestRedis.startCluster();
  }, 60_000);
  afterAll(() => Promise.all(nodes.map((node) => node.stop())));
  const urls = (): readonly string[] => nodes.map(({ url }) => url);

  itCarriesDispatches('BullMQ on a Redis cluster', async () => ({
    open: async (onError) => {
      const queue = await open(urls(), onError);
      return { queue, crash: () => queue.abandon() };
    },
    stop: async () => undefined,
  }));

  it('is found from the address of one node, and spreads the queues of agencies over the others', async () => {
    const queue = await open(urls().slice(0, 1), () => undefined);

    await queue.add(AGENCIES.map((agency) => aJob(`spread-${agency}`, 1, 2)));

    const queues = await Promise.all(nodes.map((node) => node.ask('KEYS', '{lienthong-spread-*:wait')));
    expect(queues.flat()).toHaveLength(AGENCIES.length);
    expect(queues.filter((found) => Array.isArray(found) && found.length > 0).length).toBeGreaterThan(1);
    await queue.close();
  });

  it('takes what belongs on the other nodes while one is away, and names what it could not take', async () => {
    const jobs = AGENCIES.map((agency) => aJob(`parted-${agency}`, 1, 1));
    const queue = await open(urls(), () => undefined);
    await queue.add(jobs);
    const lost = String(await nodes[0]?.ask('KEYS', '{lienthong-parted-*:wait'));
    const [there, here] = [jobs.filter(({ agency }) => lost.includes(`-${agency}}`)), jobs].map((each) =>
      each.map(({ agency }) => aJob(agency, 2, 1)),
    );

    await nodes[0]?.goAway();
    const failure = await queue.add(here ?? []).catch((error: unknown) => error);

    expect(there?.length).toBeGreaterThan(0);
    expect(failure).toMatchObject({ name: 'JobsNotTaken', jobs: there });
    await nodes[0]?.comeBack();
    await queue.close();
  });

  it('goes on after a node was started again without its data', async () => {
    const agencies = AGENCIES.map((agency) => `restarted-${agency}`);
    const queue = await open(urls(), () => undefined);
    const missing = new Set(agencies);
    const all = new Gate();
    await queue.consume(agencies, 1, async ({ agency }) => {
      missing.delete(agency);
      if (missing.size === 0) all.open();
    });

    await nodes[0]?.goAway();
    await nodes[0]?.comeBack();
    for (const agency of agencies) await addAtLast(queue, aJob(agency, 7, 1));

    await all.opened;
    expect([...missing]).toEqual([]);
    await queue.close();
  });
});

describeWhere(HAS_REDIS_SERVER, NO_REDIS_SERVER)('several Redis servers that are no cluster', () => {
  it('are refused at the start, with what to do and without their passwords', async () => {
    const server = await TestRedis.start();
    const second = 'redis://:hunter2@second:6379';

    const failure = await open([server.url, second], () => undefined).catch((error: unknown) => error);

    expect(failure).toMatchObject({
      name: 'RedisUnusable',
      messages: {
        en: expect.stringContaining(
          'second:6379), but they are no cluster, and only one could be used. Give the address',
        ),
        vi: expect.stringContaining('Hãy chỉ ghi địa chỉ của một máy chủ'),
      },
    });
    expect(String(failure)).not.toContain('hunter2');
    await server.stop();
  });
});
