/**
 * Goal: the roles work as processes of their own, and nothing but a worker brings a dispatch to an agency.
 * Method: an installation whose application only answers requests; relay, timers and, later, a worker run beside it.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct, until, type Product } from '../../demo/product.js';
import { validApplications } from '../support/valid-applications.js';
import { ask, casesWith, runOf, urlsOfProduct } from './installation.js';

const MS_MAX = 120_000;
const CASES = 20;
const SETTINGS = { LOG_LEVEL: 'fatal', AGENCIES_DELAY_MS: '100', SWEEP_INTERVAL_MS: '200' };

let dataDir: string;
let product: Product;
const processes: ChildProcess[] = [];
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lienthong-roles-'));
  await chmod(dataDir, 0o755);
  product = await startProduct({ dataDir, environment: { ...SETTINGS, ROLE: 'api' } });
}, MS_MAX);
afterAll(async () => {
  await Promise.all(processes.map(ended));
  await product.stop();
  await rm(dataDir, { recursive: true });
}, MS_MAX);

describe('roles in processes of their own', () => {
  it(
    'bring no dispatch to an agency without a worker, and everything with one',
    async () => {
      const desk = await product.as('desk-officer');
      const { engine, agencies, administrator } = await urlsOfProduct(product);
      const queue = new URL(administrator);
      queue.pathname = new URL(engine).pathname;
      await startRole('relay');
      await startRole('timers');
      for (const body of validApplications().births.slice(0, CASES)) {
        expect(await desk.post('/cases', body)).toMatchObject({ status: 201 });
      }
      await until('every first step is on its queue', async () => {
        const [waiting] = await ask(
          queue.href,
          `select sum(jsonb_array_length(data -> 'dispatches'))::int as count from bullmq.job where queue = 'dispatch-civil-status'`,
        );
        return JSON.stringify(waiting) === `{"count":${CASES}}` ? true : undefined;
      });
      expect(await ask(agencies, 'select key from agencies.dispatches')).toEqual([]);

      await startRole('worker');
      await until('every case is completed', async () =>
        (await casesWith(desk, '&status=completed')).length === CASES ? true : undefined,
      );
    },
    MS_MAX,
  );
});

async function startRole(role: string): Promise<void> {
  const { engine, reader } = await urlsOfProduct(product);
  const { agenciesPort } = await runOf(product);
  const child = fork(join(process.cwd(), 'dist/src/main.js'), {
    execArgv: [],
    env: {
      ...process.env,
      ...SETTINGS,
      ROLE: role,
      PORT: new URL(product.url).port,
      DATA_DIR: dataDir,
      DATABASE_URL: engine,
      READER_DATABASE_URL: reader,
      AGENCIES_URL: `http://127.0.0.1:${agenciesPort}`,
    },
  });
  processes.push(child);
  await once(child, 'message');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
