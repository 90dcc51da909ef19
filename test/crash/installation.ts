/** A running product, seen from outside: its processes, its queue, its cases and the registers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { until, type Caller, type Product } from '../../demo/product.js';
import { loadOrCreatePasswords, urlsOf, type EmbeddedUrls } from '../../src/adapters/postgres/embedded-databases.js';

export type Part = 'app' | 'agencies' | 'postgres';

const runSchema = z.object({ postgresPort: z.int(), agenciesPort: z.int(), processes: z.record(z.string(), z.int()) });
const pageSchema = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      procedure: z.string(),
      status: z.string(),
      steps: z.array(
        z.object({
          step: z.string(),
          agency: z.string(),
          status: z.string(),
          result: z.object({ number: z.string() }).optional(),
        }),
      ),
    }),
  ),
  nextCursor: z.string().nullable(),
});
export type SeenCase = z.infer<typeof pageSchema>['items'][number];

async function runOf({ dataDir }: Product) {
  return runSchema.parse(JSON.parse(await readFile(join(dataDir, 'run.json'), 'utf8')));
}

export async function urlsOfProduct(product: Product): Promise<EmbeddedUrls> {
  return urlsOf((await runOf(product)).postgresPort, await loadOrCreatePasswords(product.dataDir));
}

/** Ends that part without a warning, and waits until the supervisor has brought it back. */
export async function killAndAwait(product: Product, part: Part): Promise<void> {
  const { [part]: pid } = (await runOf(product)).processes;
  if (pid === undefined) throw new Error(`${part} does not run`);
  process.kill(pid, 'SIGKILL');
  await until(`${part} is back`, async () => {
    const now = (await runOf(product)).processes[part];
    return now === pid ? undefined : now;
  });
}

/** What one statement finds, on a connection of its own. */
export async function ask(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Every case of that status that the caller sees. */
export async function casesWith(caller: Caller, filter: string): Promise<readonly SeenCase[]> {
  const found: SeenCase[] = [];
  let cursor = '';
  do {
    const { body } = await caller.get(`/cases?limit=200${filter}${cursor}`);
    const page = pageSchema.parse(body);
    found.push(...page.items);
    cursor = page.nextCursor === null ? '' : `&cursor=${encodeURIComponent(page.nextCursor)}`;
  } while (cursor !== '');
  return found;
}
