/**
 * Goal: know that the lint rules bite where they should and are silent where STYLE.md makes an exception.
 * Method: plant one file for each in a small tree with our folder names and lint it with our own configuration.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PLANTED = [
  ['no-restricted-globals', 'src/engine/clock-face.ts', 'export const at = new Date(0);'],
  ['no-restricted-properties', 'src/kernel/values/now.ts', 'export const at = Date.now();'],
  ['no-restricted-properties', 'src/adapters/postgres/jitter.ts', 'export const jitter = Math.random();'],
  ['no-restricted-imports', 'src/engine/ids.ts', "export { randomUUID } from 'node:crypto';"],
  ['no-explicit-any', 'src/engine/loose.ts', 'export let loose: any;'],
  ['no-non-null-assertion', 'src/engine/bang.ts', 'export const first = (list: string[]) => list[0]!;'],
  ['consistent-type-assertions', 'src/engine/cast.ts', "export const code = JSON.parse('1') as number;"],
  ['no-default-export', 'src/engine/main-thing.ts', 'export default 1;'],
  ['no-barrel-file', 'src/engine/all.ts', "export * from './cast.js';"],
  ['no-console', 'src/engine/shout.ts', "console.log('here');"],
  ['max-params', 'src/engine/wide.ts', 'export function wide(a, b, c, d, e) { return a + b + c + d + e; }'],
  ['max-depth', 'src/engine/deep.ts', 'export function deep(a) { if (a) { if (a) { if (a) { if (a) { a(); } } } } }'],
  ['max-lines-per-function', 'src/engine/long.ts', `export function long() {${'\n  long();'.repeat(60)}\n}`],
  ['max-lines', 'src/engine/longer.ts', 'export {};\n'.repeat(251)],
  ['filename-case', 'src/engine/dueAt.ts', 'export {};'],
  ['no-disabled-tests', 'src/engine/run.spec.ts', "it.skip('runs', () => { expect(1).toBe(1); });"],
  ['no-focused-tests', 'src/engine/go.spec.ts', "it.only('goes', () => { expect(1).toBe(1); });"],
  ['expect-expect', 'src/engine/idle.spec.ts', "it('is idle', () => {});"],
] as const;

const ALLOWED = [
  ['src/adapters/clock/pg-clock.ts', 'export const at = new Date(Date.now());'],
  ['agency-systems/_shared/clock.ts', 'export const at = Date.now();'],
  ['test/support/ids.ts', 'export const chance = Math.random();'],
  ['src/kernel/values/brand.ts', "export const code = JSON.parse('1') as number;"],
  ['src/engine/constant.ts', "export const KINDS = ['a', 'b'] as const;"],
  ['src/cli.ts', "console.log('Ready');"],
  ['jest.config.mjs', 'export default {};'],
  ['workflows/birth/v1/machine.ts', `export function machine() {${'\n  machine();'.repeat(60)}\n}`],
] as const;

describe('the lint rules', () => {
  const tree = mkdtempSync(join(tmpdir(), 'lint-rules-'));
  const findings = lint([...PLANTED.map(([, path, text]) => [path, text] as const), ...ALLOWED]);

  afterAll(() => rmSync(tree, { recursive: true }));

  it.each(PLANTED)('find %s in %s', (rule, path) => {
    expect(findings.filter((line) => line.startsWith(`${path}:`) && line.includes(`(${rule})`))).not.toEqual([]);
  });

  it.each(ALLOWED)('make their exception for %s', (path) => {
    expect(findings.filter((line) => line.startsWith(`${path}:`))).toEqual([]);
  });

  function lint(files: ReadonlyArray<readonly [path: string, text: string]>): readonly string[] {
    copyFileSync('.oxlintrc.json', join(tree, '.oxlintrc.json'));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), `${text}\n`);
    }
    const oxlint = join(process.cwd(), 'node_modules/oxlint/bin/oxlint');
    return spawnSync(process.execPath, [oxlint, '--format', 'unix'], { cwd: tree, encoding: 'utf8' }).stdout.split(
      '\n',
    );
  }
});
