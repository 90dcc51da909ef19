/** A run of the subject `product`: the installation of `npm start`, given births over HTTP like a desk does. */
import { chmod } from 'node:fs/promises';
import { z } from 'zod';
import { startProduct, type Caller } from '../demo/product.js';
import { createPool, queryOn, type Query } from '../src/adapters/postgres/pool.js';
import { urlsOfProduct } from '../test/crash/installation.js';
import { validApplications } from '../test/support/valid-applications.js';
import { requestOfThisProcess, tell } from './child.js';
import { figuresOf, rounded, runLoad, type Subject } from './closed-load.js';
import type { RunReport, RunRequest } from './figures.js';
import { machineWorkedMs } from './machine-time.js';

/** How often completions are looked for; latencies are right to within so much. */
const LOOK_MS = 5;
/** The chain, as every figure so far; a product that serves people has it to try out only. */
const AS_CHAIN = { version: 1, reason: { code: 'late-entry', text: 'Đo hiệu năng' } };
const started = z.object({ id: z.string().optional(), code: z.string() });

const { inFlight, warmUp, cases, dataDir, redisUrl } = requestOfThisProcess<RunRequest>();
await chmod(dataDir, 0o755);
const product = await startProduct({
  dataDir,
  environment: {
    LOG_LEVEL: 'warn',
    AGENCIES_DELAY_MS: '0',
    REQUESTS_PER_MINUTE: 'read=900000,write=900000',
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
  },
});
const pool = createPool({ url: (await urlsOfProduct(product)).engine, connections: 2 });
const query = queryOn(pool);
tell(await measured().finally(stop));

async function measured(): Promise<RunReport> {
  const subject = productSubject(await product.as('desk-officer'), query);
  await runLoad(subject, { first: 0, cases: warmUp, inFlight });
  const before = await usage();
  const counted = await counts();
  const workedBefore = machineWorkedMs();
  const load = await runLoad(subject, { first: warmUp, cases, inFlight });
  const workedMs = machineWorkedMs() - workedBefore;
  const after = await usage();
  const written = await counts();
  const eventsPerCase = (written.events - counted.events) / cases;
  const dispatchesPerCase = (written.dispatches - counted.dispatches) / cases;
  return {
    workload: { eventsPerCase, dispatchesPerCase, rowsPerCase: {} },
    figures: {
      ...figuresOf(load, eventsPerCase),
      rssMb: Math.round(after.rssBytes / 2 ** 20),
      cpuMsPerCase: rounded(((after.cpuSeconds - before.cpuSeconds) * 1000) / cases),
      machineCpuMsPerCase: rounded(workedMs / cases),
    },
  };
}

async function stop(): Promise<void> {
  await pool.end();
  await product.stop();
}

function productSubject(desk: Caller, look: Query): Subject {
  const bodies = validApplications().births.map((body) => ({ ...body, ...AS_CHAIN }));
  const waiting = new Map<string, { readonly resolve: () => void; readonly reject: (error: unknown) => void }>();
  const watch = async (): Promise<void> => {
    while (waiting.size > 0) {
      const done = await look<{ code: string }>(
        `select code from cases where code = any($1::text[]) and status = 'completed'`,
        [[...waiting.keys()]],
      );
      for (const { code } of done) {
        waiting.get(code)?.resolve();
        waiting.delete(code);
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  };
  const completed = (code: string): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.set(code, { resolve, reject });
      if (waiting.size === 1)
        watch().catch((error: unknown) => {
          waiting.forEach(({ reject: fail }) => fail(error));
          waiting.clear();
        });
    });
  return {
    complete: async (index) => {
      const answer = await desk.post('/cases', bodies[index]);
      if (answer.status !== 201) throw new Error(`birth ${index}: ${answer.status} ${JSON.stringify(answer.body)}`);
      await completed(started.parse(answer.body).code);
    },
    drained: async () => {
      while ((await openDispatches(look)) > 0) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    },
  };
}

async function openDispatches(look: Query): Promise<number> {
  const [row] = await look<{ open: number }>(`select count(*)::int as open from dispatches where state <> 'answered'`);
  return row?.open ?? 0;
}

async function counts() {
  const [row] = await query<{ events: number; dispatches: number }>(
    `select (select count(*) from case_events)::int as events, (select count(*) from dispatches)::int as dispatches`,
  );
  if (row === undefined) throw new Error('nothing was counted');
  return row;
}

/** Of the process `app`, as it tells of itself. */
async function usage() {
  const text = await (await fetch(`${product.url}/metrics`)).text();
  const value = (name: string) => Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1]);
  return { cpuSeconds: value('process_cpu_seconds_total'), rssBytes: value('process_resident_memory_bytes') };
}
