/** The command behind `npm run assignments -- <file.json>`: writes who holds which role where, from when to when. */
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { indexKeyFile } from './adapters/cipher/file-key-store.js';
import { loadKey } from './adapters/cipher/key-files.js';
import { personToken } from './adapters/cipher/person-token.js';
import { secretKey } from './adapters/cipher/sealed-bytes.js';
import { RandomIdSource } from './adapters/clock/random-id-source.js';
import { createPool } from './adapters/postgres/pool.js';
import { assignByFile } from './assign-by-file.js';
import { openKeyStore } from './key-store.js';
import { readConfig, type Config } from './platform/config.js';
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
  const config = readConfig(process.env);
  const { DATABASE_URL: url } = config;
  if (url === undefined) throw variableMissing('DATABASE_URL');
  const tokenOf = await tokenBy(config);
  const pool = createPool({ url, connections: 1 });
  try {
    return await assignByFile(pool, text, { ids: new RandomIdSource(), tokenOf, systemUser: systemUser() });
  } finally {
    await pool.end();
  }
}

/** Of this installation: by a key that was made here and now nobody would be found again. */
async function tokenBy(config: Config): Promise<(personalId: string) => string> {
  const inService = config.KEY_STORE === 'vault';
  const bytes = inService
    ? await openKeyStore(config).indexKey()
    : loadKey(indexKeyFile(join(config.DATA_DIR, 'keys')));
  const key = bytes && secretKey(bytes);
  return (personalId) => {
    if (key === undefined) throw new StartFailed(NO_KEY);
    return personToken(key, personalId);
  };
}

/** A container may run under a number that has no name there. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.()}`;
  }
}
