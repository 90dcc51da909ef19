/** The rules of STYLE.md about whole files: their length, name, size, docblocks, headings and links. */
import { posix } from 'node:path';
import type { Finding, TextFile } from './finding.js';

const LINES_MAX = 250;
const BYTES_MAX = 256 * 1024;
const GENERATED = ['web/src/api/schema.ts'];
const BANNED_WORDS = ['service', 'manager', 'helper', 'helpers', 'util', 'utils', 'base', 'common', 'misc', 'stuff'];
const DOCUMENTED_ROOMS = /^(src\/kernel|src\/engine\/ports|workflows\/_shared)\/.+(?<!\.spec)\.ts$/;
const EXPORTED = /^export (?:abstract )?(?:async )?(?:function|class|const|type|interface) (\w+)/;
/** One line that names what another symbol already explains: `z.infer<…>`, `(typeof LIST)[number]`, `Effect['kind']`. */
const DERIVED_TYPE = /^export type \w+ = .*(z\.(infer|input|output)<|\btypeof\b|\w\[').*;$/;

/** A source file that is too long to be read in one go. */
export function tooLong(file: TextFile): readonly Finding[] {
  if (!/\.(ts|tsx|mjs|cjs)$/.test(file.path) || GENERATED.includes(file.path)) return [];
  const lines = file.text.replace(/\n$/, '').split('\n').length;
  if (lines <= LINES_MAX) return [];
  return [
    { path: file.path, line: lines, message: `${lines} lines: split at ${LINES_MAX}, one reason to change each` },
  ];
}

/** A code file whose name is not kebab-case or holds a word that says nothing. */
export function badlyNamed(path: string): readonly Finding[] {
  const name = posix.basename(path);
  if (!/\.(ts|tsx|mjs|cjs|sql)$/.test(name)) return [];
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const banned = words.find((word) => BANNED_WORDS.includes(word));
  if (banned !== undefined) {
    return [{ path, line: 1, message: `"${banned}" in a file name is banned, use a word of the glossary` }];
  }
  return /^[a-z0-9.-]+$/.test(name) ? [] : [{ path, line: 1, message: 'the name is not kebab-case' }];
}

/** An exported symbol of the kernel, a port or a shared part without a docblock; a type derived from a value has its. */
export function undocumented(file: TextFile): readonly Finding[] {
  if (!DOCUMENTED_ROOMS.test(file.path)) return [];
  const lines = file.text.split('\n');
  return lines.flatMap((line, index) => {
    const symbol = EXPORTED.exec(line)?.[1];
    if (symbol === undefined || DERIVED_TYPE.test(line)) return [];
    if (lines[index - 1]?.trimEnd().endsWith('*/') === true) return [];
    return [{ path: file.path, line: index + 1, message: `"${symbol}" is exported without a docblock` }];
  });
}

/** A Markdown file needs exactly one first-level heading: it is the title of the page. */
export function badlyHeaded(file: TextFile): readonly Finding[] {
  if (!file.path.endsWith('.md')) return [];
  const headings = proseLines(file.text).filter(({ line }) => line.startsWith('# '));
  if (headings.length === 1) return [];
  return [
    { path: file.path, line: headings[1]?.number ?? 1, message: `${headings.length} first-level headings: write one` },
  ];
}

/** A relative link in Markdown that leads nowhere. `exists` is asked with a path relative to the root. */
export function brokenLinks(file: TextFile, exists: (path: string) => boolean): readonly Finding[] {
  if (!file.path.endsWith('.md')) return [];
  return proseLines(file.text).flatMap(({ line, number }) =>
    [...line.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
      .map((match) => posix.join(posix.dirname(file.path), match[1] ?? ''))
      .filter((target) => !exists(target))
      .map((target) => ({ path: file.path, line: number, message: `the link to ${target} leads nowhere` })),
  );
}

/** A link in Markdown to a heading that its page does not have. `textOf` is asked with a path relative to the root. */
export function brokenAnchors(file: TextFile, textOf: (path: string) => string | undefined): readonly Finding[] {
  if (!file.path.endsWith('.md')) return [];
  return proseLines(file.text).flatMap(({ line, number }) =>
    [...line.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)#([^)\s]+)\)/g)].flatMap(([, page = '', anchor = '']) => {
      const path = page === '' ? file.path : posix.join(posix.dirname(file.path), page);
      const text = page === '' ? file.text : textOf(path);
      if (text === undefined || anchorsOf(text).has(anchor)) return [];
      return [{ path: file.path, line: number, message: `${path} has no heading "#${anchor}"` }];
    }),
  );
}

/** As GitHub names headings: lower case, without marks, a hyphen for each space. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = proseLines(text).flatMap(({ line }) => /^#{1,6} (.+)$/.exec(line)?.[1] ?? []);
  return new Set(
    headings.map((heading) =>
      heading
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** Text in another form than NFC compares as different although it looks the same. */
export function notComposed(file: TextFile): readonly Finding[] {
  return file.text.split('\n').flatMap((line, index) => {
    if (line === line.normalize('NFC')) return [];
    return [{ path: file.path, line: index + 1, message: 'the text is not in NFC: save it composed' }];
  });
}

/** A file too large for a repository that everybody clones; the lock file is the one exception. */
export function tooLarge(path: string, bytes: number): readonly Finding[] {
  if (bytes <= BYTES_MAX || path === 'package-lock.json') return [];
  const message = `${Math.ceil(bytes / 1024)} KiB: take it from a package or generate it (at most ${BYTES_MAX / 1024} KiB)`;
  return [{ path, line: 1, message }];
}

function proseLines(text: string): readonly { readonly line: string; readonly number: number }[] {
  let fenced = false;
  return text.split('\n').flatMap((line, index) => {
    const isFence = /^\s*(```|~~~)/.test(line);
    if (isFence) fenced = !fenced;
    return fenced || isFence ? [] : [{ line, number: index + 1 }];
  });
}
