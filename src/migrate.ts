/** The command behind `npm run migrate`: brings the database up to date as the owner of its schema, and ends. */
import { readConfig } from './platform/config.js';
import { prepareDatabase } from './prepare-database.js';
import { migrationFailed, variableMissing } from './start-failure.js';

try {
  const config = readConfig(process.env);
  const url = config.MIGRATOR_DATABASE_URL ?? config.DATABASE_URL;
  if (url === undefined) throw variableMissing('MIGRATOR_DATABASE_URL');
  await prepareDatabase(url, config).catch((error: unknown) => {
    throw migrationFailed(error);
  });
  process.stdout.write('Cơ sở dữ liệu đã được cập nhật. / The database is up to date.\n');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
