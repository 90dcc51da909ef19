/** `npm run -s token -- <demo user or machine client>`: prints an access token and nothing else. */
import { join } from 'node:path';
import { MACHINE_CLIENT_IDS } from './identifiers.js';
import { readClientKey, readCliSecret } from './keys.js';
import { requestDemoToken, requestMachineToken } from './token-client.js';

const { PORT: port = '3000', DATA_DIR: dataDir = '.data' } = process.env;
const [name] = process.argv.slice(2);
const issuer = `http://localhost:${port}/vneid`;
const keys = join(dataDir, 'keys');

try {
  if (name === undefined) throw new Error('Say who: npm run -s token -- desk-officer');
  process.stdout.write(await tokenOf(name));
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `No token for ${name ?? 'nobody'}: ${why}\nIs "npm start" running with the same PORT and DATA_DIR?\n`,
  );
  process.exitCode = 1;
}

async function tokenOf(whom: string): Promise<string> {
  const clientId = MACHINE_CLIENT_IDS.find((id) => id === whom);
  if (clientId !== undefined)
    return requestMachineToken({ issuer, clientId, key: await readClientKey(keys, clientId) });
  return requestDemoToken({ issuer, cliSecret: await readCliSecret(keys), username: whom });
}
