/**
 * `npm run bench`: how fast the engine and the product are on this machine, beside what PostgreSQL alone takes of the same rows.
 *
 *   npm run bench                            everything, some eight minutes; nothing else should be running, and the figures go into bench/results/latest.json
 *   npm run bench -- --quick                 under a minute
 *   npm run bench -- --subject engine --queue redis --in-flight 256
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { arch, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { runInChild } from './child.js';
import type { Limit, LimitRequest, Run, RunReport, RunRequest, Workload } from './figures.js';
import { quickPlan, wholePlan, type PlannedLimit, type PlannedRun } from './plan.js';
import { Servers, withFolder, withRedis } from './servers.js';
import { heading, row, workloadLines } from './table.js';

const RESULTS = 'bench/results';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    subject: { type: 'string' },
    queue: { type: 'string' },
    'in-flight': { type: 'string' },
  },
});
const plan = options.quick ? quickPlan() : wholePlan();
const chosen = plan.runs.filter(isChosen);
const isWhole = chosen.length === plan.runs.length;

const servers = await Servers.start();
const machine = {
  cores: cpus().length,
  cpu: cpus()[0]?.model ?? 'unknown',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${arch()}`,
  node: process.version,
  postgres: servers.postgresVersion,
};
console.log(
  Object.entries(machine)
    .map(([name, value]) => `${name} ${value}`)
    .join(', '),
);
try {
  await measureAll();
} finally {
  await servers.stop();
}

async function measureAll(): Promise<void> {
  const limit: Partial<Record<PlannedLimit['name'], Limit>> = {};
  for (const planned of isWhole ? plan.limits : []) {
    limit[planned.name] = await measureLimit(planned);
    console.log(`bare PostgreSQL, ${planned.name}: ${limit[planned.name]?.casesPerSecond} cases/s`);
  }
  const runs: Run[] = [];
  let workload: Workload | undefined;
  console.log(heading());
  for (const planned of chosen) {
    if (planned.queue === 'redis' && servers.redisMissing !== undefined) {
      console.log(`${planned.subject} over Redis at ${planned.inFlight}: skipped, ${servers.redisMissing}`);
      continue;
    }
    const report = await measure(planned);
    const { subject, queue, inFlight } = planned;
    const run: Run = { subject, queue, inFlight, ...report.figures };
    runs.push(run);
    if (subject === 'engine') workload ??= report.workload;
    console.log(row(run, limit.batched));
  }
  if (workload !== undefined) for (const text of workloadLines(workload)) console.log(text);
  if (options.quick || !isWhole) return;
  await mkdir(RESULTS, { recursive: true });
  const results = { measuredAt: new Date().toISOString(), machine, limit, workload, runs };
  await writeFile(`${RESULTS}/latest.json`, `${JSON.stringify(results, null, 2)}\n`);
}

function isChosen({ subject, queue, inFlight }: PlannedRun): boolean {
  const {
    subject: wantedSubject = subject,
    queue: wantedQueue = queue,
    'in-flight': wanted = String(inFlight),
  } = options;
  return subject === wantedSubject && queue === wantedQueue && wanted.split(',').includes(String(inFlight));
}

async function measure({ subject, queue, inFlight, cases, warmUp }: PlannedRun): Promise<RunReport> {
  const database = await servers.database();
  return withFolder((dataDir) => {
    const request: RunRequest = { inFlight, cases, warmUp, dataDir, database };
    const run = (redisUrl?: string) => runInChild<RunReport>(`${subject}-run`, { ...request, redisUrl });
    return queue === 'redis' ? withRedis(run) : run();
  });
}

async function measureLimit({ inFlight, cases, connections }: PlannedLimit): Promise<Limit> {
  const [source, target] = [await servers.database(), await servers.database()];
  return withFolder((dataDir) => {
    const request: LimitRequest = { inFlight, cases, connections, dataDir, source, target: target.engine };
    return runInChild<Limit>('limit-run', request);
  });
}
