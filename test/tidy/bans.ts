/**
 * What may not stand in our files, and what to write instead: the part of STYLE.md that a regular expression can check.
 * One row per ban; test/tidy/bans.spec.ts plants an example of each.
 */
import type { Finding, TextFile } from './finding.js';

interface Ban {
  readonly what: string;
  readonly instead: string;
  readonly pattern: RegExp;
  readonly applies: (path: string) => boolean;
}

const isCode = (path: string): boolean => /\.(ts|tsx|mjs|cjs)$/.test(path);
const isSpec = (path: string): boolean => /\.spec\.tsx?$/.test(path) || path.startsWith('test/');
const isProduction = (path: string): boolean => isCode(path) && !isSpec(path) && !isTool(path);
const isTool = (path: string): boolean =>
  /^(scripts|bench|pictures)\/|^src\/cli(\.ts|\/)|^verifier\/cli\.ts$/.test(path);
/** A page shows how long something still is, by the reader's own clock: nothing is decided by it. */
const isPage = (path: string): boolean => path.startsWith('web/src/');
const isConfig = (path: string): boolean => /(^|\/)[\w.-]+\.config\.(ts|mjs|cjs)$/.test(path);
const isClock = (path: string): boolean =>
  /^src\/adapters\/clock\/|^test\/support\/|^agency-systems\/(.+\/)?clock(\/|[\w.-]*\.ts$)/.test(path);
const isSqlOfOurs = (path: string): boolean => /^(src|migrations)\/.+\.(ts|sql)$/.test(path) && !isClock(path);
const isAnyText = (path: string): boolean => path !== 'package-lock.json';

/** The engine, its pages and the agencies carry out any procedure: only `workflows/` knows which there are. */
const isForAnyProcedure = (path: string): boolean =>
  isProduction(path) &&
  /^(src|web\/src|agency-systems|agency-contract)\//.test(path) &&
  !/\/sample-[\w-]+\.ts$/.test(path);

const BANS: readonly Ban[] = [
  { what: '.only(', instead: '--testNamePattern', pattern: /\b(it|test|describe)\.only\(/, applies: isCode },
  {
    what: '.skip(',
    instead: 'describeWhere(available, reason)',
    pattern: /\b(it|test|describe)\.(skip|todo)\(|\bx(it|describe|test)\(/,
    applies: (path) => isCode(path) && path !== 'test/support/describe-where.ts',
  },
  { what: 'FIXME', instead: 'the mended code, or an issue', pattern: /\bFIXME\b/, applies: isAnyCodeOrSql },
  { what: 'TODO', instead: 'the finished code, or an issue', pattern: /\bTODO\b/, applies: isAnyCodeOrSql },
  { what: 'console', instead: 'the log of src/platform', pattern: /\bconsole\.\w+\(/, applies: isProduction },
  {
    what: 'a sleep in a test',
    instead: 'an awaited event or the test clock',
    pattern: /\bsetTimeout\(|timers\/promises|\bawait (sleep|delay|wait)\(/,
    applies: isSpec,
  },
  {
    what: 'a module mock',
    instead: 'a port and its in-memory adapter',
    pattern: /\bjest\.(mock|unstable_mockModule)\(/,
    applies: isSpec,
  },
  {
    what: 'the wall clock',
    instead: '`at: Instant` or the Clock port',
    pattern: /\bnew Date\(|\bDate\.now\(|\bTemporal\.Now\b/,
    applies: (path) => isCode(path) && !isClock(path) && !isTool(path) && !isPage(path),
  },
  {
    what: 'the clock of the database',
    instead: 'a parameter from the Clock port',
    pattern: /\bnow\(\)|\b(clock|statement|transaction)_timestamp\(\)|\bcurrent_timestamp\b/i,
    applies: isSqlOfOurs,
  },
  {
    what: 'a default export',
    instead: 'a named export',
    pattern: /^export default\b/,
    applies: (path) => isCode(path) && !isConfig(path),
  },
  {
    what: 'an exported arrow function',
    instead: '`export function`',
    pattern: /^export const \w+ = (async )?(<[^>]+>)?(\([^()]*\)|\w+)(: [^=]+)? =>/,
    applies: isProduction,
  },
  {
    what: 'a procedure by its key',
    instead: 'what its version says',
    pattern: /['"](interlinked-(birth|death)|data-subject-request)(\/v\d+)?['"]/,
    applies: isForAnyProcedure,
  },
  { what: 'an enum', instead: 'a union of literals', pattern: /^(export )?(const )?enum \w/, applies: isCode },
  {
    what: '@ts-ignore',
    instead: 'a type that is true',
    pattern: /@ts-(ignore|nocheck|expect-error)\b/,
    applies: isCode,
  },
  {
    what: 'a silenced rule without a reason',
    instead: '`-- reason` after it',
    pattern: /\b(eslint|oxlint)-disable(?!.* -- \S)/,
    applies: isCode,
  },
  {
    what: '"should" in a test title',
    instead: 'the present tense',
    pattern: /\b(it|test)(\.\w+)?\(\s*['"`][^'"`]*\bshould\b/,
    applies: isSpec,
  },
  {
    what: 'a name that says nothing (Service, Manager, Helper, Util, Base, Common)',
    instead: 'a word of the glossary',
    pattern: /\b(class|interface|type|function) \w*(Service|Manager|Helper|Util|Utils|Base|Common)\b/,
    applies: isCode,
  },
  {
    what: 'a path of one machine',
    instead: 'a path inside the project, or an environment variable',
    pattern: /(^|[^\w.-])\/(home|root|Users|work)\/|\.\.\/shared\/(?!\w+\.(ts|js))/,
    applies: isAnyText,
  },
  {
    what: 'a word of the workplace',
    instead: 'standing words',
    pattern: /\bsub-?agents?\b|\bissue [A-F]\b|\b(this|next|last|whole) sitting\b/i,
    applies: isAnyText,
  },
  {
    what: 'Decree 13/2023 (expired on 1 January 2026)',
    instead: 'Law 91/2025/QH15 and Decree 356/2025/NĐ-CP',
    pattern: /\b13\/2023\b/,
    applies: isAnyText,
  },
];

/** Every banned thing in the file, with its line. The files that hold the bans and their examples are left out. */
export function bannedIn(file: TextFile): readonly Finding[] {
  if (file.path.startsWith('test/tidy/')) return [];
  const bans = BANS.filter((ban) => ban.applies(file.path));
  return file.text
    .split('\n')
    .flatMap((line, index) =>
      bans
        .filter((ban) => ban.pattern.test(line))
        .map((ban) => ({ path: file.path, line: index + 1, message: `${ban.what} is banned, use ${ban.instead}` })),
    );
}

/** The name of every ban, so that a test can tell that each has an example. */
export function banNames(): readonly string[] {
  return BANS.map((ban) => ban.what);
}

function isAnyCodeOrSql(path: string): boolean {
  return isCode(path) || path.endsWith('.sql');
}
