import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Lets plain Node import our sources: Jest's sandbox cannot change the zone of its own process. */
const LOADER = `
  import { readFile } from 'node:fs/promises';
  import { fileURLToPath } from 'node:url';
  import { createRequire } from 'node:module';
  const { transform } = createRequire(process.cwd() + '/')('@swc/core');
  export async function resolve(specifier, context, next) {
    const ours = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return next(ours ? specifier.replace(/[.]js$/, '.ts') : specifier, context);
  }
  export async function load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const source = await readFile(fileURLToPath(url), 'utf8');
    const { code } = await transform(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
    return { format: 'module', source: code, shortCircuit: true };
  }
`;

/** Counts one clock around midnight and around the cut-off, and tells the zone it ran in. */
const SCRIPT = `
  import { register } from 'node:module';
  const base = process.cwd() + '/src/kernel/calendar/';
  register('data:text/javascript,' + encodeURIComponent(process.env.LOADER), 'file://' + base);
  const { startClock } = await import('file://' + base + 'deadline.ts');
  const { deriveDeadline } = await import('file://' + base + 'derivation.ts');
  const { CURRENT_EDITION: edition } = await import('file://' + base + 'editions.ts');
  const rule = { name: 'any', length: { workingDays: 2 }, cutOff: '15:00', onSupplement: 'pause', article: 'any', confirmed: true };
  const starts = ['2026-02-12T07:59:59.000Z', '2026-02-12T08:00:00.000Z', '2026-03-02T16:59:59.000Z', '2026-03-02T17:00:00.000Z', '2026-03-29T01:30:00.000Z'];
  const results = starts.map((at) => {
    const clock = startClock(rule, { at, edition, office: 'any' });
    return { clock, days: deriveDeadline(clock, rule, edition) };
  });
  console.log(JSON.stringify({ zone: new Intl.DateTimeFormat().resolvedOptions().timeZone, results }));
`;

async function resultsIn(zone: string) {
  const env = { PATH: process.env['PATH'], TZ: zone, LOADER };
  const { stdout } = await run(process.execPath, ['--no-warnings', '--input-type=module', '-e', SCRIPT], { env });
  return JSON.parse(stdout);
}

describe('counting a deadline in a process of another time zone', () => {
  it('gives the same dates and the same derivation', async () => {
    const [here, west, east] = await Promise.all(
      ['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Chatham'].map(resultsIn),
    );

    expect([west.zone, east.zone]).toEqual(['America/New_York', 'Pacific/Chatham']);
    expect(here.results.map(({ clock }: { clock: { dueOn: string } }) => clock.dueOn)).toEqual([
      '2026-02-23',
      '2026-02-24',
      '2026-03-05', // Received on the 2nd, 23:59:59 in Vietnam: day zero is the 3rd.
      '2026-03-05',
      '2026-04-01',
    ]);
    expect(west.results).toEqual(here.results);
    expect(east.results).toEqual(here.results);
  });
});
