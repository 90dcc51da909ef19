/** The command behind `npm run docs:charts`: writes the pages of the versions anew, from their definitions. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGES_FOLDER, versionPages } from './version-pages.js';

for (const [name, text] of versionPages()) {
  await writeFile(join(PAGES_FOLDER, name), text);
  process.stdout.write(`${join(PAGES_FOLDER, name)}\n`);
}
