import { RedisDispatchQueue } from '../../src/adapters/bullmq/redis-dispatch-queue.js';
import type { DispatchJob } from '../../src/engine/ports/dispatch-queue.port.js';
import { describeWhere } from '../support/describe-where.js';
import {
  HAS_REDIS,
  HAS_REDIS_SERVER,
  NO_REDIS,
  NO_REDIS_SERVER,
  startRedisSpace,
  TestRedis,
} from '../support/redis.js';
import { addAtLast, aJob, Gate, Inbox, someJobs, within } from './dispatch-jobs.js';
import { itCarriesDispatches, type ErrorListener } from './dispatch-queue.contract.js';

/** An addition waits one second for a connection and two for the answer. */
const FAILS_WITHIN_MS = 4_000;
/** Before, while and after a lost connection is noticed. */
const LOST = /Stream isn't writeable|max retries per request|was away/;

function open(url: string, onError: ErrorListener, prefix = 'lienthong'): Promise<RedisDispatchQueue> {
  return RedisDispatchQueue.open({
    urls: [url],
    prefix,
    lockDurationMs: 400,
    stalledIntervalMs: 200,
    stalledCountMax: 3,
    onError,
  });
}

describeWhere(HAS_REDIS, NO_REDIS)('the queue on Redis', () => {
  itCarriesDispatches('BullMQ on Redis', async () => {
    const redis = await startRedisSpace();
    return {
      open: async (onError) => {
        const queue = await open(redis.url, onError, redis.prefix);
        return { queue, crash: () => queue.abandon() };
      },
      stop: () => redis.stop(),
    };
  });
});

describeWhere(HAS_REDIS_SERVER, NO_REDIS_SERVER)('a Redis that is not as it should be', () => {
  let redis: TestRedis;
  let queues: RedisDispatchQueue[] = [];
  let errors: unknown[] = [];
  beforeAll(async () => {
    redis = await TestRedis.start();
  });
  afterAll(() => redis.stop());
  afterEach(async () => {
    await Promise.all(queues.map((queue) => queue.close()));
    [queues, errors] = [[], []];
    await redis.ask('FLUSHALL');
  });

  async function aQueue(told: () => void = () => undefined): Promise<RedisDispatchQueue> {
    const queue = await open(redis.url, (error) => {
      errors.push(error);
      told();
    });
    queues.push(queue);
    return queue;
  }

  describe('at the start', () => {
    it.each([[[]], [['--rename-command', 'CONFIG', '']]])(
      'is refused when it may delete keys, with what to do, also where CONFIG is forbidden: %j',
      async (settings) => {
        const evicting = await TestRedis.start('--maxmemory-policy', 'allkeys-lru', ...settings);

        const failure = await open(evicting.url, () => undefined).catch((error: unknown) => error);

        expect(failure).toMatchObject({
          name: 'RedisUnusable',
          messages: {
            en: expect.stringContaining(
              '"allkeys-lru" and may delete queues when its memory is full. Set it to noeviction',
            ),
            vi: expect.stringContaining('Hãy đổi thành noeviction'),
          },
        });
        await evicting.stop();
      },
    );

    it('is refused when it does not let us in, without telling the password that was tried', async () => {
      const locked = await TestRedis.start('--requirepass', 'right');
      const at = (password: string): string => locked.url.replace('//', `//:${password}@`);

      const failure = await open(at('hunter2'), () => undefined).catch((error: unknown) => String(error));
      const queue = await open(at('right'), (error) => errors.push(error));
      await queue.add([aJob('locked', 1, 1)]);

      expect(failure).toContain('WRONGPASS');
      expect(failure).not.toContain('hunter2');
      expect(await queue.backlog()).toEqual({ locked: 1 });
      await queue.close();
      await locked.stop();
    });

    it('is refused when nobody answers', async () => {
      const gone = await TestRedis.start();
      await gone.stop();

      await expect(open(gone.url, () => undefined)).rejects.toThrow(/\(connect ECONNREFUSED.*correct REDIS_URL/);
    });
  });

  describe('while it runs', () => {
    it('costs a process one connection an agency and two more, whatever is carried', async () => {
      const before = await connections();
      const queue = await aQueue();
      const agencies = Array.from({ length: 10 }, (_, index) => `crowd-${index}`);
      const inbox = new Inbox(200);
      await queue.consume(agencies, 8, inbox.take);

      await queue.add(Array.from({ length: 200 }, (_, index) => aJob(agencies[index % 10] ?? '', index, 1)));
      await inbox.full;

      expect((await connections()) - before).toBe(12);
    });

    it('carries the same claim once, however often it is added', async () => {
      const queue = await aQueue();

      await queue.add([aJob('twice', 1, 3)]);
      await queue.add([aJob('twice', 1, 3)]);

      expect(await queue.backlog()).toEqual({ twice: 3 });
    });

    it('carries what was added although its queue could not be noted for the backlog, and tells of it', async () => {
      const queue = await aQueue();
      const inbox = new Inbox(1);
      await redis.ask('SET', '{lienthong}:agencies', 'no set');

      await queue.add([aJob('unnoted', 1, 1)]);

      await queue.consume(['unnoted'], 1, inbox.take);
      expect(await inbox.full).toEqual([aJob('unnoted', 1, 1)]);
      expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('WRONGTYPE') })]);
    });

    it('forgets what was wiped, and carries what is added after it', async () => {
      const queue = await aQueue();
      const gate = new Gate();
      const taken: DispatchJob[] = [];
      const [started, after] = [new Inbox(1), new Inbox(3)];
      await queue.consume(['wiped'], 1, async (job) => {
        taken.push(job);
        if (taken.length > 1) return after.take(job);
        await started.take(job);
        await gate.opened;
      });
      await queue.add(someJobs('wiped', 0, 3));
      await started.full;

      await redis.ask('FLUSHALL');
      expect(await queue.backlog()).toEqual({});
      await queue.add(someJobs('wiped', 3, 3));
      gate.open();

      expect(await after.full).toEqual(someJobs('wiped', 3, 3));
    });

    it('goes on when all connections are cut', async () => {
      const queue = await aQueue();
      const inbox = new Inbox(2);
      await queue.consume(['cut'], 1, inbox.take);
      await queue.add([aJob('cut', 1, 1)]);

      await redis.ask('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
      // A round trip later our sockets have told that they are closed.
      await redis.ask('PING');
      await addAtLast(queue, aJob('cut', 2, 1));

      expect(await inbox.full).toEqual([aJob('cut', 1, 1), aJob('cut', 2, 1)]);
    });

    it('lets adding and counting fail soon while it is away, tells of it once, and goes on when it is back', async () => {
      const told = new Gate();
      const queue = await aQueue(told.open);
      const inbox = new Inbox(1);
      await queue.consume(['away'], 1, inbox.take);

      await redis.goAway();
      await told.opened;
      for (let tries = 0; tries < 3; tries += 1) {
        await expect(within(FAILS_WITHIN_MS, queue.add([aJob('away', 1, 1)]))).rejects.toThrow(LOST);
      }
      await expect(within(FAILS_WITHIN_MS, queue.backlog())).rejects.toThrow(LOST);
      expect(errors).toEqual([expect.objectContaining({ code: expect.stringMatching(/ECONNRE(SET|FUSED)/) })]);

      await redis.comeBack();
      await addAtLast(queue, aJob('away', 2, 1));
      expect(await inbox.full).toEqual([aJob('away', 2, 1)]);
    });

    it('lets adding fail soon while it stands still, and goes on afterwards', async () => {
      const queue = await aQueue();
      const inbox = new Inbox(1);
      await queue.add([aJob('still', 1, 1)]);

      redis.pause();
      await expect(within(FAILS_WITHIN_MS, queue.add([aJob('still', 2, 1)]))).rejects.toThrow(/timed out/);
      redis.goOn();

      await queue.consume(['still'], 1, inbox.take);
      expect(await inbox.full).toEqual([aJob('still', 1, 1)]);
    });

    it('can be left while it is away, after the running jobs', async () => {
      const queue = await open(redis.url, () => undefined);
      const gate = new Gate();
      const started = new Inbox(1);
      let finished = 0;
      await queue.consume(['left'], 1, async (job) => {
        await started.take(job);
        await gate.opened;
        finished += 1;
      });
      await queue.add([aJob('left', 1, 1)]);
      await started.full;
      await redis.goAway();
      await expect(queue.backlog()).rejects.toThrow(LOST);

      const closed = within(FAILS_WITHIN_MS, queue.close());
      gate.open();
      await closed;

      expect(finished).toBe(1);
      await redis.comeBack();
    });
  });

  /** Of everybody but the one who asks. */
  async function connections(): Promise<number> {
    return (
      String(await redis.ask('CLIENT', 'LIST', 'TYPE', 'normal'))
        .trim()
        .split('\n').length - 1
    );
  }
});
