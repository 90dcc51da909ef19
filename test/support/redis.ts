/**
 * Redis for tests: servers of our own, where `redis-server` is on the PATH; else, for what harms nobody, the one that `REDIS_URL`
 * names, under keys that nobody else has.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../../src/adapters/postgres/embedded-process.js';

const READY_LINE = /Ready to accept connections/;

export const HAS_REDIS_SERVER = spawnSync('redis-server', ['--version']).status === 0;
export const HAS_REDIS = HAS_REDIS_SERVER || process.env['REDIS_URL'] !== undefined;
export const NO_REDIS_SERVER = 'no redis-server on the PATH: install it, as in apt-get install redis-server';
export const NO_REDIS = `${NO_REDIS_SERVER}, or set REDIS_URL`;

/** Where a test may keep keys of its own, and nothing else. */
export interface RedisSpace {
  readonly url: string;
  /** Begins the keys: nobody else's do. */
  readonly prefix: string;
  /** Forgets the keys, and ends the server if it was started here. Disconnect first. */
  readonly stop: () => Promise<void>;
}

export async function startRedisSpace(): Promise<RedisSpace> {
  const prefix = `test-${randomBytes(6).toString('hex')}`;
  const shared = process.env['REDIS_URL'];
  if (shared !== undefined) return { url: shared, prefix, stop: () => forgetKeys(shared, prefix) };
  const server = await TestRedis.start();
  return { url: server.url, prefix, stop: () => server.stop() };
}

async function forgetKeys(url: string, prefix: string): Promise<void> {
  const client = new Redis(url);
  try {
    let cursor = '0';
    do {
      const [next, keys] = await client.scan(cursor, 'MATCH', `{${prefix}*`, 'COUNT', 1_000);
      if (keys.length > 0) await client.del(keys);
      cursor = next;
    } while (cursor !== '0');
  } finally {
    client.disconnect();
  }
}

/** A server that is ours alone: it may be emptied, stopped and started again on its port, always without its data. */
export class TestRedis {
  readonly url: string;
  private child: ChildProcess | undefined;

  private constructor(
    private readonly port: number,
    private readonly folder: string,
    private readonly settings: readonly string[],
  ) {
    this.url = `redis://127.0.0.1:${port}`;
  }

  /** @param settings - as on the command line of `redis-server` */
  static async start(...settings: readonly string[]): Promise<TestRedis> {
    const folder = await mkdtemp(join(tmpdir(), 'lienthong-redis-'));
    const redis = new TestRedis(await freePort(undefined), folder, settings);
    await redis.comeBack();
    return redis;
  }

  /** Three masters that are one cluster; each keeps its place in it when it comes back. */
  static async startCluster(): Promise<readonly TestRedis[]> {
    const nodes = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const busPort = await freePort(undefined);
        return TestRedis.start('--cluster-enabled', 'yes', '--cluster-port', String(busPort));
      }),
    );
    const create = spawn('redis-cli', [
      '--cluster',
      'create',
      '--cluster-yes',
      ...nodes.map(({ url }) => new URL(url).host),
    ]);
    const [code] = await once(create, 'exit');
    if (code !== 0) throw new Error(`redis-cli could not create the cluster: ${code}`);
    return nodes;
  }

  /** Ends at once, as when it is killed. */
  async goAway(): Promise<void> {
    const { child } = this;
    if (child === undefined) return;
    this.child = undefined;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }

  async comeBack(): Promise<void> {
    const options = [
      '--port',
      this.port,
      '--bind',
      '127.0.0.1',
      '--dir',
      this.folder,
      '--save',
      '',
      '--appendonly',
      'no',
    ];
    this.child = spawn('redis-server', [...options.map(String), ...this.settings], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await said(this.child, READY_LINE);
  }

  /** Stands still, with its connections open, until it goes on. */
  pause(): void {
    this.child?.kill('SIGSTOP');
  }

  goOn(): void {
    this.child?.kill('SIGCONT');
  }

  /** What an operator may ask of it. */
  async ask(command: string, ...args: readonly string[]): Promise<unknown> {
    const client = new Redis(this.url);
    try {
      return await client.call(command, ...args);
    } finally {
      client.disconnect();
    }
  }

  async stop(): Promise<void> {
    await this.goAway();
    await rm(this.folder, { recursive: true });
  }
}

/** Reads the log to its end: a full pipe would stop the server. */
function said(child: ChildProcess, line: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    child.once('exit', () => reject(new Error(`redis-server ended: ${log}`)));
    child.once('error', reject);
    child.stdout?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (line.test(log)) resolve();
    });
  });
}
