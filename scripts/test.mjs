/**
 * `npm test`: static checks, then the Jest blocks, each with a heading, its time and its verdict.
 * The last line on stdout is "N passed, N failed" (and ", N skipped" if any), over all Jest tests plus one for each static check.
 *
 *   node scripts/test.mjs                     everything
 *   node scripts/test.mjs --check             what needs no service and ends within two minutes
 *   node scripts/test.mjs --only simulation   named blocks, comma-separated
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

const ROOMS = [
  'src',
  'workflows',
  'agency-contract',
  'agency-systems',
  'verifier',
  'migrations',
  'demo',
  'pictures',
  'test',
  'web',
].filter(existsSync);
/** What Jest compiles as it goes: pages, which only Vite builds, and a spec that loads TypeScript it has just written. */
const RUN_AS_WRITTEN = ['web/', 'workflows/new-procedure.spec.ts'];
const BLOCK_MINUTES_MAX = 15;

const bin = (path) => [process.execPath, `node_modules/${path}`];
const check = (name, title, ...command) => ({ name, title, inCheck: true, run: () => runCheck(command) });
const checks = [
  check('build', 'Build', process.execPath, 'scripts/set-up.mjs'),
  // Compiles the specs as well.
  check('types', 'Types', ...bin('typescript/bin/tsc')),
  check('web-types', 'Types of the pages', ...bin('typescript/bin/tsc'), '--noEmit', '--project', 'web'),
  check('lint', 'Lint', ...bin('oxlint/bin/oxlint'), '--deny-warnings', '--format', 'unix'),
  check(
    'format',
    'Format (npm run format)',
    ...bin('prettier/bin/prettier.cjs'),
    '--check',
    '--log-level',
    'warn',
    '.',
  ),
  { name: 'imports', title: 'Import rules', inCheck: true, run: checkImports },
  check(
    'unused',
    'Unused files, exports and packages',
    ...bin('knip/bin/knip.js'),
    '--no-progress',
    '--no-config-hints',
  ),
];

const unit = { name: 'unit', title: 'Kernel, procedures and contract', folders: [], inCheck: true };
/** The first block whose folders hold a spec runs it; what no folder claims is a unit spec. */
const blocks = [
  { name: 'tidy', title: 'Tidy', folders: ['test/tidy'], inCheck: true },
  unit,
  { name: 'simulation', title: 'Simulation', folders: ['test/simulation'] },
  {
    name: 'integration',
    title: 'Contract and integration',
    folders: ['test/contract', 'test/integration', 'agency-systems', 'src/adapters'],
    needsBuild: true,
    sharesPostgres: true,
  },
  { name: 'crash', title: 'Crash', folders: ['test/crash'], needsBuild: true },
  { name: 'journeys', title: 'Journeys', folders: ['test/journeys'], needsBuild: true },
  { name: 'browser', title: 'Browser', folders: ['test/browser'], needsBuild: true, sharesPostgres: true },
];

const specs = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true })
    .map((path) => join(room, path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.spec.ts')),
);
const blockOf = (spec) => blocks.find((block) => block.folders.some((folder) => spec.startsWith(folder))) ?? unit;
const jestBlocks = blocks.map((block) => ({
  ...block,
  run: () => runBlock(block),
  isEmpty: !specs.some((spec) => blockOf(spec) === block),
}));

const total = counted(0, 0);
const failures = [];
for (const block of chosen([...checks, ...jestBlocks])) {
  console.log(`\n== ${block.title} [${block.name}]`);
  const startedAt = performance.now();
  const result = await block.run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const verdict = `${result.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s (${inWords(result)})`;
  console.log(`-- ${block.title}: ${verdict}`);
  if (result.failed > 0) failures.push(`${block.title} [${block.name}]`);
  addTo(total, result);
}
for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(`\n${inWords(total)}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function chosen(all) {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, only: { type: 'string' } } });
  const names = values.only?.split(',');
  const unknown = names?.find((name) => !all.some((block) => block.name === name));
  if (unknown !== undefined) {
    console.error(`There is no block "${unknown}". There are: ${all.map((block) => block.name).join(', ')}.`);
    process.exit(2);
  }
  const wanted = all.filter((block) => (values.check ? block.inCheck : true) && (names?.includes(block.name) ?? true));
  const needsBuild = wanted.some((block) => block.needsBuild && !block.isEmpty);
  const needed = [needsBuild && 'build', wanted.some((block) => block.folders !== undefined) && 'types'];
  return all.filter((block) => (wanted.includes(block) && !block.isEmpty) || needed.includes(block.name));
}

function runCheck([command, ...args]) {
  const { status } = run(command, args, 'inherit');
  return status === 0 ? counted(1, 0) : counted(0, 1);
}

/** A cruise that finds no modules finds no violations either, so every source file must have been seen. */
function checkImports() {
  const cruiser = [
    ...bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    ...ROOMS,
  ];
  const [command, ...args] = cruiser;
  const { stdout } = run(command, [...args, '--output-type', 'json'], 'pipe');
  const { modules } = JSON.parse(stdout || '{"modules":[]}');
  const cruised = new Set(modules.map((module) => module.source));
  const unseen = ROOMS.flatMap((room) => readdirSync(room, { recursive: true }).map((path) => join(room, path)))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !cruised.has(path));
  for (const path of unseen) console.error(`${path}: was not cruised, so its imports are unchecked`);
  const { failed } = runCheck([...cruiser, '--output-type', 'err-long']);
  return failed === 0 && unseen.length === 0 ? counted(1, 0) : counted(0, 1);
}

function runBlock(block) {
  const files = specs.filter((spec) => blockOf(spec) === block);
  return block.sharesPostgres ? withPostgres((env) => runSpecs(files, env)) : runSpecs(files, {});
}

async function runSpecs(files, env) {
  const isRunAsWritten = (file) => RUN_AS_WRITTEN.some((path) => file.startsWith(path));
  const asWritten = files.filter(isRunAsWritten);
  const compiled = files.filter((file) => !isRunAsWritten(file)).map((file) => `dist/${file.replace(/ts$/, 'js')}`);
  const result = counted(0, 0);
  if (compiled.length > 0) addTo(result, await runJest('jest.compiled.config.mjs', compiled, env));
  if (asWritten.length > 0) addTo(result, await runJest('jest.config.mjs', asWritten, env));
  return result;
}

/**
 * One server for all specs of a block, each on databases of its own, which go with it: to drop one waits for a checkpoint. Alone, a
 * spec starts a server for itself.
 */
async function withPostgres(use) {
  if (process.env.TEST_DATABASE_URL !== undefined) return use({});
  const dataDir = mkdtempSync(join(tmpdir(), 'lienthong-test-'));
  // PostgreSQL may run as another user.
  chmodSync(dataDir, 0o755);
  const { startEmbeddedPostgres } = await import('../dist/src/adapters/postgres/embedded-server.js');
  const { urls, stop } = await startEmbeddedPostgres({ dataDir });
  const end = async () => {
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const interrupted = () => end().finally(() => process.exit(130));
  process.once('SIGINT', interrupted);
  try {
    return await use({ TEST_DATABASE_URL: urls.administrator, TEST_DATABASES_STAY: 'true' });
  } finally {
    process.off('SIGINT', interrupted);
    await end();
  }
}

async function runJest(config, files, env) {
  const folder = mkdtempSync(join(tmpdir(), 'jest-'));
  const report = join(folder, 'report.json');
  const options = ['--ci', '--config', config, '--json', '--outputFile', report, '--runTestsByPath', ...files];
  const jest = spawn(
    process.execPath,
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', ...options],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: BLOCK_MINUTES_MAX * 60_000,
      env: { ...process.env, ...env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps` },
    },
  );
  const [status] = await once(jest, 'exit');
  const result = existsSync(report) ? totals(JSON.parse(readFileSync(report, 'utf8'))) : counted(0, 1);
  rmSync(folder, { recursive: true });
  return status !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
}

/** A suite that could not even start has no tests to count: it is one failure. */
function totals(report) {
  failures.push(...report.testResults.flatMap(failedIn));
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}

/** What failed, by name and first line: whoever reads the end of a long log need not search it. */
function failedIn({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [`${name}: ${message.slice(0, 400)}`] : [];
  return failed.map((test) => `${name}: ${nameOf(test)}: ${test.failureMessages.join(' ').slice(0, 600)}`);
}

/** `fullName` is the bare title with the runner of compiled specs. */
function nameOf({ ancestorTitles, title }) {
  return [...ancestorTitles, title].join(' > ');
}

function run(command, args, output) {
  const result = spawnSync(command, args, {
    stdio: ['ignore', output, 'inherit'],
    encoding: 'utf8',
    timeout: BLOCK_MINUTES_MAX * 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.error) console.error(result.error.message);
  return result;
}

function counted(passed, failed) {
  return { passed, failed, skipped: 0 };
}

function addTo(sum, part) {
  for (const key of Object.keys(sum)) sum[key] += part[key];
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
