import { bannedIn, banNames } from './bans.js';

const HOME = ['', 'home', 'somebody', 'lienthong'].join('/');

/** A path, a line that is banned there, and words of the message. */
const PLANTED = [
  ['src/kernel/decide.spec.ts', "it.only('x', () => {});", '.only('],
  ['src/kernel/decide.spec.ts', "describe.skip('x', () => {});", '.skip('],
  ['src/kernel/decide.spec.ts', "it.todo('x');", '.skip('],
  ['src/kernel/decide.ts', '// FIXME later', 'FIXME'],
  ['migrations/first.sql', '-- TODO index', 'TODO'],
  ['src/engine/run.ts', "console.log('here');", 'console'],
  ['test/crash/kill.spec.ts', 'await new Promise((done) => setTimeout(done, 100));', 'a sleep in a test'],
  ['test/crash/kill.spec.ts', "import { setTimeout } from 'node:timers/promises';", 'a sleep in a test'],
  ['src/engine/run.spec.ts', "jest.mock('./run.js');", 'a module mock'],
  ['src/kernel/decide.ts', 'const at = new Date();', 'the wall clock'],
  ['agency-systems/residence/answer.ts', 'const at = Date.now();', 'the wall clock'],
  ['src/adapters/postgres/rows.ts', 'const sql = `update timer set due_at = now()`;', 'the clock of the database'],
  ['migrations/first.sql', 'created_at timestamptz DEFAULT CURRENT_TIMESTAMP', 'the clock of the database'],
  ['src/engine/run.ts', 'export default run;', 'a default export'],
  [
    'src/engine/run.ts',
    'export const run = async (at: Instant): Promise<void> => undefined;',
    'an exported arrow function',
  ],
  ['agency-systems/notifications/message.ts', "'interlinked-birth': 'khai sinh',", 'a procedure by its key'],
  ['src/engine/run.ts', 'export enum Colour { Red }', 'an enum'],
  ['src/engine/run.ts', '// @ts-expect-error wrong', '@ts-ignore'],
  ['src/engine/run.ts', '// oxlint-disable-next-line max-params', 'a silenced rule without a reason'],
  ['src/engine/run.spec.ts', "it('should run', () => {});", '"should" in a test title'],
  ['src/engine/run.ts', 'class CaseManager {}', 'a name that says nothing'],
  ['docs/start.md', `Go to ${HOME} first.`, 'a path of one machine'],
  ['README.md', ['As issue', 'A asks.'].join(' '), 'a word of the workplace'],
  ['workflows/interlinked-birth/v1/labels/vi.json', '"basis": "Nghị định 13/2023/NĐ-CP"', 'Decree 13/2023'],
] as const;

/** Neighbours of the above that are right. */
const ALLOWED = [
  ['test/support/describe-where.ts', 'return describe.skip(title, tests);'],
  ['src/adapters/clock/pg-clock.ts', 'const at = new Date();'],
  ['agency-systems/clock.ts', 'const at = Date.now();'],
  ['src/cli.ts', "console.log('Ready');"],
  ['workflows/interlinked-birth/v1/procedure.ts', "key: 'interlinked-birth',"],
  ['src/engine/run.spec.ts', "caseOf('interlinked-birth/v1');"],
  ['jest.config.mjs', 'export default {};'],
  ['src/engine/run.ts', '// oxlint-disable-next-line max-params -- the driver calls it so'],
  ['src/engine/run.ts', 'export const LIMITS = ROWS.map((row) => row.limit);'],
  ['src/engine/run.ts', 'setTimeout(tick, intervalMs);'],
  ['docs/start.md', 'See `/api/v1/cases/{code}` and /healthz.'],
] as const;

describe('the ban list', () => {
  it.each(PLANTED)('finds in %s: %s', (path, line, what) => {
    expect(bannedIn({ path, text: `first line\n${line}\n` })).toEqual([
      { path, line: 2, message: expect.stringContaining(`${what}`) },
    ]);
  });

  it.each(ALLOWED)('lets through in %s: %s', (path, line) => {
    expect(bannedIn({ path, text: line })).toEqual([]);
  });

  it('has a planted example of each ban', () => {
    const unplanted = banNames().filter((name) => !PLANTED.some(([, , what]) => name.startsWith(what)));

    expect(unplanted).toEqual([]);
  });
});
