/**
 * The digests of procedure versions: what workflows/digests.json holds, and whether the sources still say the same.
 *
 * A digest goes over the import closure of a version's machine.ts, facts.ts and deadlines.ts inside workflows/: steps, the
 * form's schema, and the shared pieces. Labels, samples, documents and payloads are no part of it and may be corrected.
 * Neither is src/kernel, which all versions share: that it runs every history as before is proved by the golden histories.
 *
 *   node scripts/digests.mjs                  compares; ends with 1 if a line is missing or differs
 *   node scripts/digests.mjs write            writes the lines of versions that are not finished
 *   node scripts/digests.mjs finish 0.1.0     the same, and marks them as finished in that release: they never change again
 *
 * `--root <folder>` looks at another tree than this one.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ENTRIES = ['machine.ts', 'facts.ts', 'deadlines.ts'];
const IMPORT = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: 'string' } } });
const root = values.root ?? join(dirname(fileURLToPath(import.meta.url)), '..');
const listPath = join(root, 'workflows/digests.json');
const [action = 'compare', release] = positionals;

const recorded = existsSync(listPath) ? JSON.parse(readFileSync(listPath, 'utf8')) : {};
const computed = Object.fromEntries(versions().map((version) => [version, digestOf(version)]));
const changed = Object.keys({ ...recorded, ...computed })
  .filter((version) => recorded[version]?.digest !== computed[version])
  .sort();

if (action === 'compare') compare();
else if (action === 'write' || (action === 'finish' && /^\d+\.\d+\.\d+$/.test(release ?? ''))) write();
else fail('Say nothing, "write", or "finish" with a release such as 0.1.0.');

function compare() {
  for (const version of changed) console.error(difference(version));
  if (changed.length > 0) process.exit(1);
  console.log(`${Object.keys(computed).length} versions are as recorded.`);
}

function write() {
  const finished = changed.filter((version) => recorded[version]?.finishedIn !== undefined);
  if (finished.length > 0) fail(finished.map(difference).join('\n'));
  const lines = Object.entries(computed).map(([version, digest]) => {
    const finishedIn = recorded[version]?.finishedIn ?? (action === 'finish' ? release : undefined);
    return `  ${JSON.stringify(version)}: ${JSON.stringify({ digest, finishedIn }, undefined, 1).replace(/\s*\n\s*/g, ' ')}`;
  });
  writeFileSync(listPath, `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${lines.length} versions are recorded${action === 'finish' ? ` as finished in ${release}` : ''}.`);
}

function difference(version) {
  const { finishedIn } = recorded[version] ?? {};
  if (computed[version] === undefined) return `${version} is recorded, but has no folder.`;
  if (finishedIn === undefined) return `${version} is not as recorded: run "node scripts/digests.mjs write".`;
  return `${version} was finished in ${finishedIn} and never changes: put what is different into a new version.`;
}

/** `interlinked-birth/v1`, by their folders. */
function versions() {
  const workflows = join(root, 'workflows');
  return readdirSync(workflows)
    .filter((name) => !name.startsWith('_') && existsSync(join(workflows, name, 'v1')))
    .flatMap((procedure) =>
      readdirSync(join(workflows, procedure))
        .filter((name) => /^v\d+$/.test(name))
        .map((version) => `${procedure}/${version}`),
    )
    .sort();
}

/** Over the paths and texts of the closure, sorted by path; line endings do not count. */
function digestOf(version) {
  const texts = new Map();
  const queue = ENTRIES.map((entry) => `workflows/${version}/${entry}`);
  for (const path of queue) {
    if (texts.has(path)) continue;
    const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
    texts.set(path, text);
    for (const [, imported] of text.matchAll(IMPORT)) queue.push(...insideWorkflows(path, imported));
  }
  const hash = createHash('sha256');
  for (const path of [...texts.keys()].sort()) {
    hash.update(`${path}\n${Buffer.byteLength(texts.get(path))}\n${texts.get(path)}`);
  }
  return hash.digest('hex');
}

function insideWorkflows(from, imported) {
  const path = posix.join(posix.dirname(from), imported.replace(/\.js$/, '.ts'));
  return path.startsWith('workflows/') ? [path] : [];
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
