/** What relays and workers wrote down of their claims, read while they run or after they died. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { CarriedDispatch } from '../../src/engine/ports/outbox-store.port.js';
import { claimsFolder, type ClaimEntry } from './mortal/crash-points.js';

const entrySchema = z.object({
  act: z.enum(['claimed', 'opened']),
  pid: z.int(),
  key: z.string(),
  fence: z.int(),
});

/** All entries so far; a line that its writer did not live to end is none. */
export async function claimsIn(dataDir: string): Promise<readonly ClaimEntry[]> {
  const folder = claimsFolder(dataDir);
  const files = await readdir(folder).catch(() => []);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => entrySchema.parse(JSON.parse(line))),
  );
}

/** Claims that stand in the entries more than once. */
export function repeatedIn(entries: readonly ClaimEntry[], act: ClaimEntry['act']): readonly CarriedDispatch[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    if (entry.act !== act) return false;
    const name = `${entry.key} ${entry.fence}`;
    const isKnown = seen.has(name);
    seen.add(name);
    return isKnown;
  });
}
