/** The command behind `npm run assignments -- <file.json>`: writes who holds which role where, from when to when. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AesPartCipher } from './adapters/cipher/aes-part-cipher.js';
import { loadOrCreateSecrets } from './adapters/cipher/development-keys.js';
import { createPool, queryOn } from './adapters/postgres/pool.js';
import { agenciesOfOffices, writeAssignments } from './adapters/postgres/write-assignments.js';
import { readAssignments } from './assignments-file.js';
import { readConfig } from './platform/config.js';
import { StartFailed, variableMissing } from './start-failure.js';

const USAGE = 'Say which file / Hãy nêu tệp: npm run assignments -- assignments.json';
const NO_KEY =
  'A "personalId" needs the keys of this installation: start it once, and set DATA_DIR to where it runs / "personalId" cần khóa của hệ thống: hãy khởi động hệ thống một lần và đặt DATA_DIR đúng nơi nó chạy.';

try {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new StartFailed(USAGE);
  const written = await write(await readFile(file, 'utf8'));
  process.stdout.write(`Đã ghi ${written} phân công. / ${written} assignments are written.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function write(text: string): Promise<number> {
  const { DATABASE_URL: url, DATA_DIR } = readConfig(process.env);
  if (url === undefined) throw variableMissing('DATABASE_URL');
  const tokenOf = await tokenKeyIn(join(DATA_DIR, 'keys'));
  const pool = createPool({ url, connections: 1 });
  try {
    const query = queryOn(pool);
    const assignments = readAssignments(text, { agencyOf: await agenciesOfOffices(query), tokenOf });
    await writeAssignments(query, assignments);
    return assignments.length;
  } finally {
    await pool.end();
  }
}

/** Of this installation: by a key that was made here and now nobody would be found again. */
async function tokenKeyIn(keys: string): Promise<(personalId: string) => string> {
  const isThere = await stat(join(keys, 'person-token.key')).then(
    () => true,
    () => false,
  );
  const cipher = isThere ? new AesPartCipher(await loadOrCreateSecrets(keys)) : undefined;
  return (personalId) => {
    if (cipher === undefined) throw new StartFailed(NO_KEY);
    return cipher.tokenOf(personalId);
  };
}
