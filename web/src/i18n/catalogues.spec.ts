/** Both languages say the same things, with the same blanks to fill. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '.');

type Catalogue = ReadonlyMap<string, string>;

function catalogue(language: string, area: string): Catalogue {
  return new Map(textsIn(JSON.parse(readFileSync(join(FOLDER, language, area), 'utf8')), ''));
}

function textsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(Object(value)).flatMap(([name, inner]) => textsIn(inner, `${path}/${name}`));
}

const blanksIn = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();

describe('the catalogues of the pages', () => {
  const areas = readdirSync(join(FOLDER, 'vi'));

  it('have the same areas', () => {
    expect(readdirSync(join(FOLDER, 'en'))).toEqual(areas);
  });

  it.each(areas)('%s says in English all that it says in Vietnamese, and nothing else', (area) => {
    const [vi, en] = [catalogue('vi', area), catalogue('en', area)];

    expect([...en.keys()].toSorted()).toEqual([...vi.keys()].toSorted());
    expect([...vi, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(areas)('%s leaves the same blanks in both', (area) => {
    const [vi, en] = [catalogue('vi', area), catalogue('en', area)];
    const different = [...vi.keys()].filter((key) => blanksIn(vi.get(key)).join() !== blanksIn(en.get(key)).join());

    expect(different).toEqual([]);
  });
});
