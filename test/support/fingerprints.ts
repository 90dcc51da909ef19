/** Whether anything in the database changed. */
import { z } from 'zod';
import { sealJournal } from '../../src/adapters/postgres/history-upkeep.js';
import { until } from './product.js';
import type { TestProduct } from './product.js';

const JOURNAL_ROWS_MAX = 10_000;

/** A digest of all rows of each table, by its name; how far the journal was checked goes on by itself. */
export async function fingerprints({ query }: TestProduct): Promise<Readonly<Record<string, string>>> {
  const tables = await query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'journal_progress' order by table_name`,
  );
  const digests = tables.map(async ({ name }) => {
    const [row] = await query(
      `select md5(coalesce(string_agg(row::text, chr(10) order by row::text), '')) as digest from "${name}" as row`,
    );
    return [name, z.object({ digest: z.string() }).parse(row).digest] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

/** Waits until every dispatch is answered, and lets the journal be numbered: then nothing changes by itself. */
export async function quiet({ query, runtime }: TestProduct): Promise<void> {
  await until('every dispatch is answered', async () => {
    const open = await query("select key from dispatches where state in ('pending', 'carried')");
    return open.length === 0 ? true : undefined;
  });
  await sealJournal(runtime.sealerPool, JOURNAL_ROWS_MAX);
}
