/**
 * Goal: what `npm run new:procedure` writes is right before its author has decided anything, and nothing is half written. Method: the
 * command in a copy of the workflows; what it leaves is type-checked, linted, compared with its format, and proved as any version is.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startCaseBody } from '../src/features/cases/start-case/start-case.body.js';
import { checkProcedure } from '../src/kernel/checks/check-procedure.js';
import { findingText } from '../src/kernel/checks/finding.js';
import type { ProcedureVersion } from '../src/kernel/procedure/procedure-version.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TITLES: readonly string[] = ['--title-vi', 'Cấp số nhà', '--title-en', "An owner's house number"];
const LAW: readonly string[] = ['--law', 'Luật Đường bộ 2024, Điều 1', '--since', '2026-01-01'];
const GIVEN: readonly string[] = ['--key', 'house-number', ...TITLES, ...LAW];
const STEPS: readonly string[] = ['--step', 'plot-survey:merit', '--step', 'house-number:residence'];

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-procedure-'));
  cpSync(join(ROOT, 'workflows'), join(root, 'workflows'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(root, 'package.json'));
  for (const beside of ['src', 'agency-contract', 'node_modules']) symlinkSync(join(ROOT, beside), join(root, beside));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a procedure that was begun', () => {
  it('type-checks, is linted and formatted, and holds every proof; its author is told what to decide, file by file', async () => {
    const { status, told } = begin(...GIVEN, ...STEPS);

    expect(status).toBe(0);
    expect(complaints()).toEqual([]);
    const version = await begun();
    expect(checkProcedure(version).findings.map(findingText)).toEqual([]);
    expect(version).toMatchObject({ key: 'house-number', title: { vi: 'Cấp số nhà', en: "An owner's house number" } });
    expectToStart(version);
    for (const file of ['steps', 'machine', 'deadlines', 'form', 'payloads', 'reasons'])
      expect(told).toContain(`${file}.ts`);
    expect(registryText()).toContain("import { houseNumberV1 } from './house-number/v1/procedure.js';");
  });
});

describe('a procedure that cannot be begun', () => {
  it.each([
    ['a key that is taken', ['--key', 'interlinked-birth'], 'The key interlinked-birth is taken'],
    ['a key that is no key', ['--key', 'House_Number'], 'not "House_Number"'],
    [
      'an agency that is not there',
      ['--step', 'survey:surveyors'],
      'There is no agency "surveyors". There are: civil-',
    ],
    ['a step that is there twice', ['--step', 'plot-survey:merit'], 'The step plot-survey is there twice.'],
    ['a step without an agency', ['--step', 'survey'], '--step is <step>:<agency>, not "survey".'],
    ['a day that is none', ['--since', 'tomorrow'], 'not "tomorrow"'],
    ['a word that is no option', ['--titel', 'x'], '--titel'],
  ])('for %s says so and writes nothing', (_what, args, problem) => {
    const before = [treeOf(), registryText()];

    expect(begin(...GIVEN, ...STEPS, ...args)).toEqual({ status: 1, told: expect.stringContaining(problem) });
    expect([treeOf(), registryText()]).toEqual(before);
  });

  it('leaves no folder behind when the registry cannot be read', () => {
    writeFileSync(join(root, 'workflows/registry.ts'), '');
    const before = treeOf();

    expect(begin(...GIVEN, ...STEPS)).toMatchObject({ status: 1 });
    expect(treeOf()).toEqual(before);
  });
});

function run(command: string, ...args: readonly string[]) {
  const options = { cwd: root, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, command), ...args], options);
  return { status, told: `${stdout}${stderr}` };
}

function begin(...args: readonly string[]) {
  return run('scripts/new-procedure.mjs', '--root', root, ...args);
}

function treeOf(): readonly string[] {
  return readdirSync(join(root, 'workflows'), { recursive: true, encoding: 'utf8' }).toSorted();
}

function registryText(): string {
  return readFileSync(join(root, 'workflows/registry.ts'), 'utf8');
}

/** What the compiler, the linter and the formatter say of the new folder. */
function complaints(): readonly string[] {
  const include = ['workflows/house-number'];
  const compilerOptions = { rootDir: '/', incremental: false };
  writeFileSync(
    join(root, 'tsconfig.json'),
    JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), include, compilerOptions }),
  );
  const settings = (file: string) => ['-c', join(ROOT, file)];
  return [
    run('node_modules/typescript/bin/tsc', '--noEmit'),
    run('node_modules/oxlint/bin/oxlint', ...settings('.oxlintrc.json'), '--deny-warnings', ...include),
    run('node_modules/prettier/bin/prettier.cjs', '--config', join(ROOT, '.prettierrc'), '--check', ...include),
  ].flatMap(({ status, told }) => (status === 0 ? [] : [told]));
}

async function begun(): Promise<ProcedureVersion> {
  const path = join(root, 'workflows/house-number/v1/procedure.ts');
  const { houseNumberV1 } = await import(pathToFileURL(path).href);
  return houseNumberV1;
}

function expectToStart({ samples, applicant, form }: ProcedureVersion): void {
  const body = startCaseBody.parse(samples[0]?.body);
  expect([applicant.safeParse(body.applicant).error, form.safeParse(body.data).error]).toEqual([undefined, undefined]);
}
