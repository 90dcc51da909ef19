/** Both languages say the same things, with the same blanks to fill; and nothing is kept that no page says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '.');
const PAGES = join(FOLDER, '..');

/** English says one thing in another way than many; Vietnamese says both alike (CLDR plural rules). */
const PLURAL = /_(?:one|other)$/;

type Catalogue = ReadonlyMap<string, string>;

function catalogue(language: string, area: string): Catalogue {
  return new Map(textsIn(JSON.parse(readFileSync(join(FOLDER, language, area), 'utf8')), []));
}

function textsIn(value: unknown, path: readonly string[]): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return Object.entries(Object(value)).flatMap(([name, inner]) => textsIn(inner, [...path, name]));
}

const blanksIn = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();
const isPlural = (key: string) => PLURAL.test(key);
const stemOf = (key: string) => key.replace(PLURAL, '');

describe('the catalogues of the pages', () => {
  const areas = readdirSync(join(FOLDER, 'vi'));

  it('have the same areas', () => {
    expect(readdirSync(join(FOLDER, 'en'))).toEqual(areas);
  });

  it.each(areas)('%s says in English all that it says in Vietnamese, and nothing else', (area) => {
    const [vi, en] = [catalogue('vi', area), catalogue('en', area)];

    expect([...new Set([...en.keys()].map(stemOf))].toSorted()).toEqual([...vi.keys()].toSorted());
    expect([...vi, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(areas)('%s counts in English as English does: whatever has a count is said of one and of many', (area) => {
    const en = catalogue('en', area);
    const stems = new Set([...en.keys()].filter(isPlural).map(stemOf));
    const counted = [...en].filter(([, text]) => blanksIn(text).includes('count')).map(([key]) => key);

    expect(counted.filter((key) => !isPlural(key))).toEqual([]);
    expect([...stems].filter((stem) => !en.has(`${stem}_one`) || !en.has(`${stem}_other`))).toEqual([]);
  });

  it.each(areas)('%s leaves the same blanks in both, but that one need not be counted', (area) => {
    const [vi, en] = [catalogue('vi', area), catalogue('en', area)];
    const different = [...en].filter(([key, text]) => {
      const needsCount = !key.endsWith('_one') || text.includes('{{count}}');
      const wanted = blanksIn(vi.get(stemOf(key))).filter((blank) => needsCount || blank !== 'count');
      return wanted.join() !== blanksIn(text).join();
    });

    expect(different).toEqual([]);
  });

  it.each(areas)('%s has no words that no page asks for', (area) => {
    const asked = [...keysAskedFor()];
    const dead = [...catalogue('vi', area).keys()].filter((key) => !asked.some((pattern) => pattern.test(key)));

    expect(dead).toEqual([]);
  });
});

/** What the pages may ask for: each text in their code that may be a key, where what is put into a template may be anything. */
function keysAskedFor(): ReadonlySet<RegExp> {
  const code = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.|schema\.ts$/.test(path))
    .map((path) => readFileSync(join(PAGES, path), 'utf8'))
    .join('\n');
  const plain = [...code.matchAll(/'([\w.:-]+)'/g)].map(([, text]) => String(text));
  const templates = [...code.matchAll(/`([^`\s]*\$\{[^`]*)`/g)].map(([, text]) => String(text));
  return new Set([...plain, ...templates.filter((text) => /[a-z]/i.test(wordsOf(text).join('')))].map(patternOf));
}

/** The fixed parts of a template. */
function wordsOf(text: string): readonly string[] {
  return text.split(/\$\{[^}]*\}/);
}

/** `verify.what.${what}` asks for each word under `verify.what`; an area before a colon is left out. */
function patternOf(text: string): RegExp {
  const words = wordsOf(text.replace(/^[a-z]+:/, '')).map((word) => word.replace(/[^\w-]/g, '\\$&'));
  return new RegExp(`^${words.join('[\\w-]+')}$`);
}
