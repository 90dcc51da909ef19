import { Cluster, Redis, type RedisOptions } from 'ioredis';
import { cannotReach, evictsKeys, noCluster } from './redis-unusable.js';

export type RedisClient = Redis | Cluster;

const CONNECT_MS_MAX = 5_000;
/** How long a lost connection waits for its next attempt, at most. */
const RECONNECT_MS_MAX = 1_000;
const RECONNECT_STEP_MS = 50;

/** One server, or one cluster, that was found to be fit for queues. */
export class RedisPlace {
  private constructor(
    private readonly urls: readonly string[],
    private readonly isCluster: boolean,
  ) {}

  /**
   * Asks the first server that answers what it is: a cluster says so itself.
   *
   * @param urls - of one server, or of some nodes of one cluster: `redis://` or `rediss://`, with the password
   * @throws RedisUnusable if none answers, if several are no cluster, or one of the masters may delete keys
   */
  static async find(urls: readonly string[]): Promise<RedisPlace> {
    const isCluster = await firstAnswer(urls, saysItIsACluster);
    if (urls.length > 1 && !isCluster) throw noCluster(hostsOf(urls));
    const place = new RedisPlace(urls, isCluster);
    const client = place.connect({ maxRetriesPerRequest: 1 });
    client.on('error', () => undefined);
    try {
      await untilReady(client, CONNECT_MS_MAX);
      for (const master of client instanceof Cluster ? client.nodes('master') : [client]) {
        // INFO, because managed services forbid CONFIG.
        const policy = fieldOf(await master.info('memory'), 'maxmemory_policy');
        if (policy !== 'noeviction') throw evictsKeys(hostsOf(urls), policy);
      }
    } finally {
      client.disconnect();
    }
    return place;
  }

  /** A client that connects at once, and again whenever it is cut. */
  connect(options: RedisOptions): RedisClient {
    const [url = ''] = this.urls;
    const common = { connectTimeout: CONNECT_MS_MAX, ...options };
    if (!this.isCluster) return new Redis(url, { ...common, retryStrategy: reconnectMs });
    const { username, password, protocol } = new URL(url);
    return new Cluster([...this.urls], {
      redisOptions: {
        ...common,
        ...(username === '' ? {} : { username: decodeURIComponent(username) }),
        ...(password === '' ? {} : { password: decodeURIComponent(password) }),
        ...(protocol === 'rediss:' ? { tls: {} } : {}),
      },
      enableOfflineQueue: options.enableOfflineQueue ?? true,
      clusterRetryStrategy: reconnectMs,
      // Names stay names until they are connected to: certificates are made out to them.
      dnsLookup: (name, found) => found(null, name),
    });
  }
}

/**
 * Waits for a connection that is being made.
 *
 * @throws Error if there is none after that time
 */
export async function untilReady(client: RedisClient, msMax: number): Promise<void> {
  if (client.status === 'ready') return;
  await new Promise<void>((resolve, reject) => {
    const ready = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(() => {
      client.off('ready', ready);
      reject(new Error(`Redis was away for ${msMax} ms`));
    }, msMax);
    client.once('ready', ready);
  });
}

function reconnectMs(attempt: number): number {
  return Math.min(attempt * RECONNECT_STEP_MS, RECONNECT_MS_MAX);
}

async function firstAnswer<T>(urls: readonly string[], ask: (client: Redis) => Promise<T>): Promise<T> {
  let failure: unknown;
  for (const url of urls) {
    const client = new Redis(url, { lazyConnect: true, connectTimeout: CONNECT_MS_MAX, retryStrategy: () => null });
    // The reason is in the rejection only as "Connection is closed".
    client.on('error', (error) => {
      failure = error;
    });
    try {
      await client.connect();
      return await ask(client);
    } catch (error) {
      failure ??= error;
    } finally {
      client.disconnect();
    }
  }
  throw cannotReach(hostsOf(urls), failure);
}

async function saysItIsACluster(client: Redis): Promise<boolean> {
  return fieldOf(await client.info('cluster'), 'cluster_enabled') === '1';
}

function fieldOf(info: string, name: string): string {
  const line = info.split('\r\n').find((each) => each.startsWith(`${name}:`));
  return line === undefined ? 'unknown' : line.slice(name.length + 1);
}

/** Where, without what lets us in. */
function hostsOf(urls: readonly string[]): string {
  return urls.map((url) => new URL(url).host).join(', ');
}
