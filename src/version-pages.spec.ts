import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGES_FOLDER, versionPages } from './version-pages.js';

/** So that a failure says what to do. */
const COMMAND = 'npm run docs:charts';

describe('the pages of the procedure versions', () => {
  const pages = versionPages();

  it.each([...pages])(`say in %s what the definition says; else ${COMMAND} writes it`, async (name, text) => {
    const written = await readFile(join(PAGES_FOLDER, name), 'utf8').catch(() => `missing: ${COMMAND}`);

    expect(written).toBe(text);
  });

  it('are those of the registry, and none is left over', async () => {
    const names = await readdir(PAGES_FOLDER);

    expect(names.filter((name) => /-v\d+\.md$/.test(name)).toSorted()).toEqual([...pages.keys()].toSorted());
  });
});
