/** The command behind `npm run assignments -- <file.json>`: writes who holds which role where, from when to when. */
import { readFile } from 'node:fs/promises';
import { createPool, queryOn } from './adapters/postgres/pool.js';
import { agenciesOfOffices, writeAssignments } from './adapters/postgres/write-assignments.js';
import { readAssignments } from './assignments-file.js';
import { readConfig } from './platform/config.js';
import { StartFailed, variableMissing } from './start-failure.js';

const USAGE = 'Say which file / Hãy nêu tệp: npm run assignments -- assignments.json';

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
  const { DATABASE_URL: url } = readConfig(process.env);
  if (url === undefined) throw variableMissing('DATABASE_URL');
  const pool = createPool({ url, connections: 1 });
  try {
    const query = queryOn(pool);
    const assignments = readAssignments(text, await agenciesOfOffices(query));
    await writeAssignments(query, assignments);
    return assignments.length;
  } finally {
    await pool.end();
  }
}
