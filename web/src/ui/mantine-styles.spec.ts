/** The styles of exactly those components that the pages use, in the order in which the library has them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LIBRARY = 'node_modules/@mantine/core';
/** What components are made of stands beside them, `InlineInput` for one. */
const ROOMS = ['components', 'utils'].map((room) => join(LIBRARY, 'esm', room));
const SHEET = 'web/src/ui/mantine.css';
const FOR_ALL = ['baseline', 'default-css-variables', 'global'];

/** The folder of each component, and of each of its parts that others use too. */
const folders = new Map(
  ROOMS.flatMap((room) => readdirSync(room).map((name): [string, string] => [name, join(room, name)])),
);

function namesImportedByPages(): readonly string[] {
  return readdirSync('web/src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.spec)\.tsx?$/.test(path))
    .map((path) => readFileSync(join('web/src', path), 'utf8'))
    .flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)])
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
}

/** The components that the files of a component import. */
function usedBy(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mjs'))
    .flatMap((path) =>
      [...readFileSync(join(folder, path), 'utf8').matchAll(/from "(\.[^"]+)"/g)].map(([, target = '']) =>
        join(folder, dirname(path), target),
      ),
    )
    .flatMap((path) => [...folders].filter(([, other]) => path.startsWith(`${other}/`)).map(([name]) => name));
}

function withAllTheyUse(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const folder = folders.get(name);
    if (found.has(name) || folder === undefined) continue;
    found.add(name);
    open.push(...usedBy(folder));
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
