/**
 * Goal: know that the import rules bite, because a rule with a wrong pattern passes in silence.
 * Method: plant one violation of each rule in a small tree with our folder names, cruise it once with our own
 * configuration, and look for each. A second tree holds the neighbours of those violations that are allowed.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const ROOT = process.cwd();
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const RUNTIME_PACKAGES = ['xstate', '@xstate/graph', 'zod', 'typeorm', 'bullmq', 'pg', '@nestjs/common'];

const PLANTED = [
  ['kernel-is-pure', 'src/kernel/decide.ts', 'node:fs'],
  ['kernel-is-pure', 'src/kernel/nest.ts', '@nestjs/common'],
  ['kernel-is-pure', 'src/kernel/up.ts', '../engine/run.js'],
  ['graph-only-in-kernel-checks', 'src/kernel/paths.ts', '@xstate/graph'],
  ['workflows-only-define', 'workflows/birth/v1/machine.ts', '../../../src/kernel/decide.js'],
  ['workflows-only-define', 'workflows/birth/v1/facts.ts', 'node:crypto'],
  ['procedures-do-not-import-each-other', 'workflows/birth/v1/form.ts', '../../death/v1/form.js'],
  ['shared-parts-know-no-procedure', 'workflows/_shared/part.ts', '../death/v1/form.js'],
  ['only-composition-roots-see-the-registry', 'src/engine/definitions.ts', '../../workflows/registry.js'],
  ['only-composition-roots-see-the-registry', 'src/features/cases/start.ts', '../../../workflows/registry.js'],
  ['nothing-imports-a-composition-root', 'src/features/cases/boot.ts', '../../main.js'],
  ['engine-sees-kernel-and-its-ports', 'src/engine/save.ts', '../adapters/postgres/store.js'],
  ['engine-sees-kernel-and-its-ports', 'src/engine/list.ts', '../features/people/people.js'],
  ['engine-sees-kernel-and-its-ports', 'src/engine/wire.ts', '../../agency-contract/wire.js'],
  ['ports-are-interfaces', 'src/engine/ports/queue.ts', 'bullmq'],
  ['ports-are-interfaces', 'src/engine/ports/run.ts', '../run.js'],
  ['feature-ports-are-interfaces', 'src/features/cases/ports/list.ts', 'zod'],
  ['features-do-not-touch-adapters', 'src/features/cases/save.ts', '../../adapters/postgres/store.js'],
  ['features-do-not-import-each-other', 'src/features/cases/person.ts', '../people/people.js'],
  ['adapters-see-ports-only', 'src/adapters/bullmq/run.ts', '../../engine/run.js'],
  ['adapters-see-ports-only', 'src/adapters/postgres/people.ts', '../../features/people/people.js'],
  ['adapters-do-not-decide', 'src/adapters/postgres/decide.ts', '../../kernel/decide.js'],
  ['platform-uses-nothing-of-ours', 'src/platform/problems.ts', '../kernel/values/time.js'],
  ['policy-is-pure', 'src/platform/policy/authorize.ts', '../http/viewer.js'],
  ['policy-is-pure', 'src/platform/policy/policy.ts', '@nestjs/common'],
  ['drivers-only-in-adapters', 'src/features/cases/query.ts', 'pg'],
  ['drivers-only-in-adapters', 'src/engine/query.spec.ts', 'typeorm'],
  ['agency-systems-bring-their-own-store', 'agency-systems/residence/queue.ts', 'bullmq'],
  ['wire-contract-stands-alone', 'agency-contract/time.ts', '../src/kernel/values/time.js'],
  ['wire-contract-only-at-the-border', 'src/features/cases/answer.ts', '../../../agency-contract/wire.js'],
  ['agency-systems-are-outside', 'agency-systems/residence/time.ts', '../../src/kernel/values/time.js'],
  ['agency-systems-are-outside', 'agency-systems/residence/form.ts', '../../workflows/death/v1/form.js'],
  ['agency-systems-are-reached-by-http', 'src/adapters/agency-gateway/call.ts', '../../../agency-systems/server.js'],
  ['verifier-replays-only', 'verifier/load.ts', '../src/adapters/postgres/store.js'],
  ['migrations-stand-alone', 'migrations/first.ts', '../src/adapters/postgres/store.js'],
  ['web-talks-http', 'web/src/pages/case.ts', '../../../src/kernel/values/time.js'],
  ['web-features-do-not-import-each-other', 'web/src/features/inbox/list.ts', '../cases/case.js'],
  ['production-does-not-import-tests', 'src/engine/fake.ts', '../../test/support/builders.js'],
  ['production-uses-runtime-packages', 'src/engine/arbitrary.ts', 'fast-check'],
  ['no-circular', 'src/engine/egg.ts', './hen.js'],
  ['no-unresolvable', 'src/engine/gone.ts', './nowhere.js'],
] as const;

const ALLOWED = [
  ['src/kernel/replay.ts', 'xstate'],
  ['src/kernel/checks/reachable.ts', '@xstate/graph'],
  ['src/kernel/decide.spec.ts', '../../workflows/registry.js'],
  ['src/main.ts', '../workflows/registry.js'],
  ['src/cli.ts', './adapters/postgres/store.js'],
  ['src/engine/egg.ts', './ports/store.js'],
  ['src/engine/digest.ts', 'node:crypto'],
  ['src/features/cases/start.ts', '../../engine/run.js'],
  ['src/features/cases/module.ts', '@nestjs/common'],
  ['src/adapters/postgres/rows.ts', 'pg'],
  ['src/adapters/postgres/cases.ts', '../../features/people/ports/people-store.js'],
  ['src/adapters/postgres/instant.ts', '../../kernel/values/time.js'],
  ['src/adapters/agency-gateway/call.ts', '../../../agency-contract/wire.js'],
  ['agency-systems/residence/rows.ts', 'pg'],
  ['agency-systems/residence/answer.ts', '../../agency-contract/wire.js'],
  ['agency-contract/schemas.ts', 'zod'],
  ['workflows/birth/v1/machine.ts', '../../_shared/step.js'],
  ['workflows/birth/v1/deadlines.ts', '../../../src/kernel/values/time.js'],
  ['verifier/replay.ts', '../workflows/registry.js'],
  ['migrations/first.ts', 'typeorm'],
] as const;

/** What the planted files import; these import nothing themselves, but for the hen that needs its egg. */
const TARGETS = {
  'src/main.ts': '',
  'src/engine/run.ts': '',
  'src/engine/hen.ts': "import './egg.js';",
  'src/engine/ports/store.ts': '',
  'src/kernel/values/time.ts': '',
  'src/adapters/postgres/store.ts': '',
  'src/platform/http/viewer.ts': '',
  'src/features/people/people.ts': '',
  'src/features/people/ports/people-store.ts': '',
  'workflows/registry.ts': '',
  'workflows/_shared/step.ts': '',
  'workflows/death/v1/form.ts': '',
  'agency-contract/wire.ts': '',
  'agency-systems/server.ts': '',
  'test/support/builders.ts': '',
  'web/src/features/cases/case.ts': '',
};

const cruiseSchema = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});
const configSchema = z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string() })) });

describe('the import rules', () => {
  const trees: string[] = [];
  const rules = configSchema.parse(createRequire(CONFIG)(CONFIG)).forbidden;

  afterAll(() => trees.forEach((tree) => rmSync(tree, { recursive: true })));

  it('find every planted violation, under the name of its rule', () => {
    const found = cruise(PLANTED.map(([, from, to]) => [from, to])).violations.map(
      (violation) => `${violation.rule.name}: ${violation.from}`,
    );

    const missed = PLANTED.map(([name, from]) => `${name}: ${from}`).filter((planted) => !found.includes(planted));
    expect(missed).toEqual([]);
  });

  it('let the allowed imports beside them through', () => {
    const { violations, totalCruised } = cruise(ALLOWED);

    expect(violations).toEqual([]);
    expect(totalCruised).toBeGreaterThan(ALLOWED.length);
  });

  it('have a planted violation each', () => {
    expect(new Set(PLANTED.map(([name]) => name))).toEqual(new Set(rules.map((rule) => rule.name)));
  });

  it('say where the thing belongs instead', () => {
    expect(rules.filter((rule) => rule.comment.length < 20)).toEqual([]);
  });

  function cruise(imports: ReadonlyArray<readonly [from: string, to: string]>) {
    const tree = mkdtempSync(join(tmpdir(), 'import-rules-'));
    trees.push(tree);
    plant(tree, imports);
    const rooms = ['src', 'workflows', 'agency-contract', 'agency-systems', 'verifier', 'migrations', 'web', 'test'];
    const options = ['--config', CONFIG, '--output-type', 'json', ...rooms];
    const { stdout } = spawnSync(process.execPath, [CRUISER, ...options], { cwd: tree, encoding: 'utf8' });
    return cruiseSchema.parse(JSON.parse(stdout)).summary;
  }
});

function plant(tree: string, imports: ReadonlyArray<readonly [from: string, to: string]>): void {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  };
  for (const room of ['verifier', 'migrations']) mkdirSync(join(tree, room), { recursive: true });
  for (const name of [...RUNTIME_PACKAGES, 'fast-check']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  const dependencies = Object.fromEntries(RUNTIME_PACKAGES.map((name) => [name, '1.0.0']));
  write('package.json', JSON.stringify({ type: 'module', dependencies, devDependencies: { 'fast-check': '1.0.0' } }));
  write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'nodenext', moduleResolution: 'nodenext' } }));
  for (const [file, text] of Object.entries(TARGETS)) write(file, text);
  for (const [from, to] of imports) write(from, `import '${to}';\n`);
}
