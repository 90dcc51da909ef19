/** `npm run -s token -- <demo user>`: prints a demo user's access token and nothing else. */
import { join } from 'node:path';
import { CLI_CLIENT_ID } from './identifiers.js';
import { readClientSecret } from './keys.js';
import { requestDemoToken } from './token-client.js';

const { PORT: port = '3000', DATA_DIR: dataDir = '.data' } = process.env;
const [username] = process.argv.slice(2);

try {
  if (username === undefined) throw new Error('Say who: npm run -s token -- desk-officer');
  const cliSecret = await readClientSecret(join(dataDir, 'keys'), CLI_CLIENT_ID);
  process.stdout.write(await requestDemoToken({ issuer: `http://localhost:${port}/vneid`, cliSecret, username }));
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `No token for ${username ?? 'nobody'}: ${why}\nIs "npm start" running with the same PORT and DATA_DIR?\n`,
  );
  process.exitCode = 1;
}
