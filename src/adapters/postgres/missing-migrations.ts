import pg from 'pg';
import { MIGRATION_NAMES } from './data-source.js';

const UNDEFINED_TABLE = '42P01';
const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * The migrations that this release needs and the database has not seen. Later ones do not matter: a release runs on the schema
 * of the next one.
 *
 * @throws Error if the database does not answer
 */
export async function missingMigrations(pool: pg.Pool): Promise<readonly string[]> {
  const made = await madeMigrations(pool);
  return MIGRATION_NAMES.filter((name) => !made.includes(name));
}

/** None where the table does not exist, or may not be seen yet. */
async function madeMigrations(pool: pg.Pool): Promise<readonly string[]> {
  try {
    const { rows } = await pool.query<{ name: string }>('select name from schema_migrations');
    return rows.map(({ name }) => name);
  } catch (error) {
    const code = error instanceof pg.DatabaseError ? error.code : undefined;
    if (code === UNDEFINED_TABLE || code === INSUFFICIENT_PRIVILEGE) return [];
    throw error;
  }
}
