/**
 * Goal: a finished version never changes unseen. Method: compare the recorded digests with the sources, then alter a copy
 * of them.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { versionName } from '../src/kernel/procedure/procedure-version.js';
import digests from './digests.json' with { type: 'json' };
import { registry } from './registry.js';

const WORKFLOWS = 'workflows';
const SCRIPT = 'scripts/digests.mjs';

describe('the recorded digests', () => {
  it('are those of the sources', () => {
    expect(run([])).toEqual({ status: 0, told: `${registry.length} versions are as recorded.\n` });
  });

  it('name every version that can run, and no other', () => {
    expect(Object.keys(digests).toSorted()).toEqual(registry.map(versionName).toSorted());
  });
});

describe('a change of a version', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'digests-'));
    cpSync(WORKFLOWS, join(root, 'workflows'), { recursive: true });
    // Recorded and open, whatever the state of the real ones: only the change that a test makes may show.
    writeFileSync(join(root, 'workflows/digests.json'), '{}');
    run(['write', '--root', root]);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const compared = () => run(['--root', root]);
  const append = (path: string, text = '// Changed.\n') => appendFileSync(join(root, 'workflows', path), text);

  it.each(['machine.ts', 'steps.ts', 'facts.ts', 'form.ts', 'deadlines.ts'])('shows in its %s', (file) => {
    append(`data-subject-request/v1/${file}`);

    expect(compared()).toEqual({
      status: 1,
      told: 'data-subject-request/v1 is not as recorded: run "node scripts/digests.mjs write".\n',
    });
  });

  it('shows in each version that builds on it', () => {
    append('interlinked-birth/v1/steps.ts');

    expect(compared().told.match(/\S+(?= is not as recorded)/g)).toEqual([
      'interlinked-birth/v1',
      'interlinked-birth/v2',
      'interlinked-birth/v3',
    ]);
  });

  it.each(['agency-step/v1.ts', 'agency-step/v1/undoing.ts', 'case-region/v1.ts', 'form-parts/v1.ts'])(
    'shows in each version that uses the shared piece %s',
    (file) => {
      append(`_shared/${file}`);

      expect(compared().told.match(/\S+\/v\d is not as recorded/g)).toHaveLength(registry.length);
    },
  );

  it.each(['samples.ts', 'documents.ts', 'payloads.ts', 'procedure.ts', 'labels/vi.ts'])(
    'does not show in its %s, which may be corrected',
    (file) => {
      append(`interlinked-birth/v1/${file}`);

      expect(compared().status).toBe(0);
    },
  );

  it('does not show in its line endings', () => {
    const path = join(root, 'workflows/interlinked-birth/v1/machine.ts');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));

    expect(compared().status).toBe(0);
  });

  it('is recorded by one command while it is not finished, and by none after that', () => {
    append('interlinked-birth/v1/machine.ts');
    expect(run(['finish', '0.1.0', '--root', root])).toEqual({
      status: 0,
      told: `${registry.length} versions are recorded as finished in 0.1.0.\n`,
    });
    expect(compared().status).toBe(0);

    append('interlinked-birth/v1/machine.ts');
    const refused = {
      status: 1,
      told: 'interlinked-birth/v1 was finished in 0.1.0 and never changes: put what is different into a new version.\n',
    };
    expect(run(['write', '--root', root])).toEqual(refused);
    expect(compared()).toEqual(refused);
  });
});

function run(args: readonly string[]): { readonly status: number | null; readonly told: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, told: `${stdout}${stderr}` };
}
