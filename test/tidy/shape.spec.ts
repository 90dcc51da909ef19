import {
  badlyHeaded,
  badlyNamed,
  brokenAnchors,
  brokenLinks,
  notComposed,
  tooLarge,
  tooLong,
  undocumented,
} from './shape.js';

const lines = (count: number): string => 'const a = 1;\n'.repeat(count);

describe('the rules about whole files', () => {
  it('find a source file of more than 250 lines', () => {
    expect(tooLong({ path: 'src/engine/run.ts', text: lines(251) })).toHaveLength(1);
    expect(tooLong({ path: 'src/engine/run.ts', text: lines(250) })).toEqual([]);
    expect(tooLong({ path: 'docs/long.md', text: lines(900) })).toEqual([]);
  });

  it('find a name that says nothing or is not kebab-case', () => {
    expect(badlyNamed('src/engine/case-helper.ts')).toHaveLength(1);
    expect(badlyNamed('src/engine/utils.ts')).toHaveLength(1);
    expect(badlyNamed('src/engine/dueAt.ts')).toHaveLength(1);
    expect(badlyNamed('src/engine/due-at.ts')).toEqual([]);
    expect(badlyNamed('src/kernel/database-row.ts')).toEqual([]);
  });

  it('find an exported symbol without a docblock, in the rooms that others build on', () => {
    const text = `export function decide() {}\n/** Why. */\nexport abstract class Clock {}\nexport type A = Effect['kind'];\n`;

    expect(undocumented({ path: 'src/kernel/decide.ts', text })).toEqual([
      { path: 'src/kernel/decide.ts', line: 1, message: '"decide" is exported without a docblock' },
    ]);
    expect(undocumented({ path: 'src/kernel/decide.spec.ts', text })).toEqual([]);
    expect(undocumented({ path: 'src/engine/run.ts', text })).toEqual([]);
  });

  it('find a page with no title or with two, but not a comment in a code fence', () => {
    expect(badlyHeaded({ path: 'a.md', text: 'no title\n' })).toHaveLength(1);
    expect(badlyHeaded({ path: 'a.md', text: '# One\n\n# Two\n' })).toHaveLength(1);
    expect(badlyHeaded({ path: 'a.md', text: '# One\n\n```bash\n# comment\n```\n' })).toEqual([]);
  });

  it('find a relative link that leads nowhere', () => {
    const exists = (path: string): boolean => path === 'docs/start.md';
    const text = '[start](../start.md#now), [gone](gone.md), [web](https://example.org/x.md)\n';

    expect(brokenLinks({ path: 'docs/adr/0001.md', text }, exists)).toEqual([
      { path: 'docs/adr/0001.md', line: 1, message: 'the link to docs/adr/gone.md leads nowhere' },
    ]);
  });

  it('find a link to a heading that its page does not have', () => {
    const page = '# Running\n\n## Back up, and restore\n\n```bash\n## no heading\n```\n';
    const textOf = (path: string) => (path === 'docs/running.md' ? page : undefined);
    const text =
      '# Walk\n[here](#walk) [there](../running.md#back-up-and-restore) [a](#gone) [b](../running.md#no-heading)\n';

    expect(brokenAnchors({ path: 'docs/adr/0001.md', text }, textOf)).toEqual([
      { path: 'docs/adr/0001.md', line: 2, message: 'docs/adr/0001.md has no heading "#gone"' },
      { path: 'docs/adr/0001.md', line: 2, message: 'docs/running.md has no heading "#no-heading"' },
    ]);
  });

  it('find text that is not composed', () => {
    const text = 'Hộ tịch\n';

    expect(notComposed({ path: 'vi.json', text: text.normalize('NFD') })).toHaveLength(1);
    expect(notComposed({ path: 'vi.json', text: text.normalize('NFC') })).toEqual([]);
  });

  it('find a file that is too large, except for the lock file', () => {
    expect(tooLarge('docs/picture.png', 256 * 1024 + 1)).toHaveLength(1);
    expect(tooLarge('docs/picture.png', 256 * 1024)).toEqual([]);
    expect(tooLarge('package-lock.json', 900_000)).toEqual([]);
  });
});
