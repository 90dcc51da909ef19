import { RedisDispatchQueue } from '../../src/adapters/bullmq/redis-dispatch-queue.js';
import { describeWhere } from '../support/describe-where.js';
import { HAS_REDIS, NO_REDIS, startRedisSpace } from '../support/redis.js';
import { itCarriesDispatches, type ErrorListener } from './dispatch-queue.contract.js';

function open(urls: readonly string[], prefix: string, onError: ErrorListener): Promise<RedisDispatchQueue> {
  return RedisDispatchQueue.open({
    urls,
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
        const queue = await open([redis.url], redis.prefix, onError);
        return { queue, crash: () => queue.abandon() };
      },
      stop: () => redis.stop(),
    };
  });
});
