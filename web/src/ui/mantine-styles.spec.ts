/** The styles of exactly those components that the pages use, in the order in which the library has them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const LIBRARY = 'node_modules/@mantine/core';
const COMPONENTS = join(LIBRARY, 'esm/components');
const SHEET = 'web/src/ui/mantine.css';
const FOR_ALL = ['baseline', 'default-css-variables', 'global'];

const known = new Set(readdirSync(COMPONENTS));

function namesImportedByPages(): readonly string[] {
  return readdirSync('web/src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.spec)\.tsx?$/.test(path))
    .map((path) => readFileSync(join('web/src', path), 'utf8'))
    .flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)])
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
}

/** The components that the files of a component import. */
function usedBy(component: string): readonly string[] {
  const folder = join(COMPONENTS, component);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mjs'))
    .flatMap((path) =>
      [...readFileSync(join(folder, path), 'utf8').matchAll(/from "(\.[^"]+)"/g)].map(([, target = '']) =>
        relative(COMPONENTS, join(folder, dirname(path), target)),
      ),
    )
    .map((path) => path.split('/')[0] ?? '')
    .filter((name) => known.has(name));
}

function withAllTheyUse(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = names.filter((name) => known.has(name));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...usedBy(name));
  }
  return found;
}

/** Where a component's own styles stand in the sheet of all. */
function placeInLibrary(name: string): number {
  const [first = ''] = /\.m_\w+/.exec(readFileSync(join(LIBRARY, `styles/${name}.css`), 'utf8')) ?? [];
  return readFileSync(join(LIBRARY, 'styles.css'), 'utf8').indexOf(first);
}

describe('the styles of the component library', () => {
  it('are those of the components that the pages use, and of what these are made of', () => {
    const wanted = [...withAllTheyUse(namesImportedByPages())]
      .filter((name) => existsSync(join(LIBRARY, `styles/${name}.css`)))
      .toSorted((one, other) => placeInLibrary(one) - placeInLibrary(other));

    const lines = [...FOR_ALL, ...wanted].map((name) => `@import '@mantine/core/styles/${name}.css';`);
    expect(readFileSync(SHEET, 'utf8').trim().split('\n')).toEqual(lines);
  });
});
