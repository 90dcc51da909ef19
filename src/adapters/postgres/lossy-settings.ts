import type pg from 'pg';

/** With any of these off, a power failure may take back what was acknowledged, or leave a database that does not start. */
const NEEDED = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/** The settings under which the server, or this role at it, may lose what it said was committed (I1). */
export async function lossySettings(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select name from pg_settings where name = any($1::text[]) and setting = 'off' order by name`,
    [NEEDED],
  );
  return rows.map(({ name }) => name);
}
