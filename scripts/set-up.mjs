/**
 * Makes a fresh clone ready, and an older one up to date: installs what the lock file names and builds what changed.
 * Runs before `npm start` and `npm test`, so it may use Node built-ins only, and does nothing when nothing changed.
 *
 *   node scripts/set-up.mjs            install and build
 *   node scripts/set-up.mjs install    install only
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const NODE_VERSION_MIN = [20, 19];
const ROOMS = ['src', 'workflows', 'agency-contract', 'agency-systems', 'migrations', 'verifier', 'demo'];
const BUILD_SETTINGS = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
/** What the program reads at run time beside its modules. JSON that is imported is copied by the compiler. */
const ASSET_EXTENSIONS = ['.html', '.sql', '.css', '.svg', '.ttf', '.pem'];
const BUILD_STAMP = 'dist/.built';
const WEB_STAMP = 'dist/web/.built';

process.chdir(ROOT);
assertNodeIsNewEnough();
if (installIsOutOfDate()) {
  timed('Installing dependencies', () => run('npm', ['ci', '--no-audit', '--no-fund']));
}
if (process.argv[2] !== 'install') {
  buildWhatChanged();
  buildPages();
}

function assertNodeIsNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [majorMin, minorMin] = NODE_VERSION_MIN;
  if (major > majorMin || (major === majorMin && minor >= minorMin)) return;

  const wanted = NODE_VERSION_MIN.join('.');
  console.error(
    `Node ${process.versions.node} is too old: install Node ${wanted} or newer (https://nodejs.org), then try again.`,
  );
  console.error(
    `Node ${process.versions.node} quá cũ: hãy cài Node ${wanted} trở lên (https://nodejs.org) rồi chạy lại.`,
  );
  process.exit(1);
}

/** npm writes its own copy of the lock file at the end of an install, so an interrupted one counts as missing. */
function installIsOutOfDate() {
  const installed = 'node_modules/.package-lock.json';
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs;
}

function buildWhatChanged() {
  const files = ROOMS.flatMap(filesUnder);
  const stamp = stampOf([...files, ...BUILD_SETTINGS]);
  const built = existsSync(BUILD_STAMP) ? JSON.parse(readFileSync(BUILD_STAMP, 'utf8')) : { stamp: '', files: [] };
  if (built.stamp === stamp) return;

  // The compiler never deletes: what a removed source left behind would still be found by the running program.
  if (built.files.some((file) => !existsSync(file))) rmSync('dist', { recursive: true, force: true });
  timed('Building', () => run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']));
  for (const asset of files.filter((file) => ASSET_EXTENSIONS.includes(extname(file)))) copyIntoDist(asset);
  writeFileSync(BUILD_STAMP, JSON.stringify({ stamp, files }));
}

/** The pages are bundled by themselves: what only they or only the servers changed builds only the one. */
function buildPages() {
  const stamp = stampOf([...filesUnder('web'), 'package-lock.json']);
  if (existsSync(WEB_STAMP) && readFileSync(WEB_STAMP, 'utf8') === stamp) return;

  timed('Building the pages', () =>
    run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn']),
  );
  writeFileSync(WEB_STAMP, stamp);
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Sizes and times instead of contents: read in milliseconds, and a checkout of older files is noticed too. */
function stampOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function copyIntoDist(file) {
  const target = join('dist', file);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(file, target);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (error) throw error;
  if (status === 0) return;
  console.error(
    `"${command} ${args.join(' ')}" failed (${status ?? 'killed'}): mend what it says above, then try again.`,
  );
  process.exit(1);
}

/** Progress goes to stderr: the last line of stdout belongs to the command that we prepare. */
function timed(title, step) {
  const startedAt = performance.now();
  console.error(`${title} ...`);
  step();
  console.error(`${title}: done in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}
