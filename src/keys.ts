/** The command behind `npm run keys -- status | rotate | destroy`: versions of the key-encryption key (docs/operating/keys.md). */
import { destroyVersionsBefore } from './adapters/postgres/destroy-versions.js';
import { createPool, queryOn } from './adapters/postgres/pool.js';
import { keysByVersion } from './adapters/postgres/rewrap-keys.js';
import { openKeyStore } from './key-store.js';
import { runKeysCommand } from './keys-command.js';
import { readConfig } from './platform/config.js';
import { variableMissing } from './start-failure.js';

try {
  const config = readConfig(process.env);
  const { DATABASE_URL: url } = config;
  if (url === undefined) throw variableMissing('DATABASE_URL');
  const store = openKeyStore(config);
  const pool = createPool({ url, connections: 1 });
  try {
    const said = await runKeysCommand(process.argv[2], {
      store,
      keysByVersion: () => keysByVersion(queryOn(pool)),
      destroyBefore: (version) => destroyVersionsBefore(pool, store, version),
    });
    process.stdout.write(`${said.join('\n')}\n`);
  } finally {
    await pool.end();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
