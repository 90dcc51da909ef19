/**
 * The style guide as a test: what no linter knows about the files of this project.
 * Untracked files count too, so that a rule speaks before the commit and not after it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { bannedIn } from './tidy/bans.js';
import { printed, type Finding, type TextFile } from './tidy/finding.js';
import {
  badlyHeaded,
  badlyNamed,
  brokenAnchors,
  brokenLinks,
  notComposed,
  tooLarge,
  tooLong,
  undocumented,
} from './tidy/shape.js';

const FILES_MIN = 20;

describe('every file of the project', () => {
  const paths = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(path));
  const contents = paths.map((path) => ({ path, bytes: readFileSync(path) }));
  const texts: readonly TextFile[] = contents
    .filter(({ bytes }) => !bytes.includes(0))
    .map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }));

  it('is looked at', () => {
    expect(texts.length).toBeGreaterThan(FILES_MIN);
  });

  it('holds nothing that is banned', () => {
    expectNone(texts.flatMap(bannedIn));
  });

  it('is short enough to be read in one go', () => {
    expectNone(texts.flatMap(tooLong));
  });

  it('is small enough to be cloned by everybody', () => {
    expectNone(contents.flatMap(({ path, bytes }) => tooLarge(path, bytes.length)));
  });

  it('has a name that says what is inside', () => {
    expectNone(paths.flatMap(badlyNamed));
  });

  it('explains what it exports, in the rooms that others build on', () => {
    expectNone(texts.flatMap(undocumented));
  });

  it('has one title, if it is a page', () => {
    expectNone(texts.flatMap(badlyHeaded));
  });

  it('links only to what is there, if it is a page', () => {
    expectNone(texts.flatMap((file) => brokenLinks(file, existsSync)));
  });

  it('links only to headings that are there, if it is a page', () => {
    const textOf = (path: string) => texts.find((file) => file.path === path)?.text;

    expectNone(texts.flatMap((file) => brokenAnchors(file, textOf)));
  });

  it('is written in composed Unicode (NFC)', () => {
    expectNone(texts.flatMap(notComposed));
  });
});

function expectNone(findings: readonly Finding[]): void {
  expect(findings.map(printed)).toEqual([]);
}
