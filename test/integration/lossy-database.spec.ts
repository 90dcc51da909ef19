/** Databases on which nothing starts: one that may lose what it acknowledged is no place for the truth (I1). */
import { awaitSchema, awaitSealer } from '../../src/await-schema.js';
import { createLog } from '../../src/platform/log.js';
import { startTestPostgres, type TestDatabase, type TestPostgres } from '../support/postgres.js';

const log = createLog({ level: 'silent', format: 'json', process: 'test' });

let postgres: TestPostgres;
let database: TestDatabase;

beforeAll(async () => {
  postgres = await startTestPostgres();
  database = await postgres.createDatabase();
}, 60_000);

afterAll(() => postgres.stop());

/** Starts over a connection of the engine with that setting. */
function start(setting: string) {
  return awaitSchema(withSetting(database.engine, setting), log);
}

function withSetting(address: string, setting: string): string {
  const url = new URL(address);
  url.searchParams.set('options', `-c ${setting}`);
  return url.href;
}

/** The same of a process that keeps the journal, over a connection that waits for the disk. */
function startSealing(address: string) {
  return awaitSealer(withSetting(address, 'synchronous_commit=on'), log);
}

describe('a start', () => {
  it('is refused over a connection that does not wait for the disk, with what to do in both languages', async () => {
    await expect(start('synchronous_commit=off')).rejects.toThrow(
      /hãy đặt lại thành on .* PostgreSQL has synchronous_commit = off .* set it to on/,
    );
  });

  it.each(['on', 'local', 'remote_apply'])('goes on where commits are %s', async (value) => {
    await expect(start(`synchronous_commit=${value}`)).resolves.toBeUndefined();
  });
});

describe('the start of a process that keeps the journal', () => {
  it('is refused if its role of the database may not number it, with what to do in both languages', async () => {
    await expect(startSealing(database.engine)).rejects.toThrow(
      /may not number the journal: give the address of the role "sealer"[^]*hãy khai báo địa chỉ của vai trò "sealer"/,
    );
  });

  it('goes on if it may', async () => {
    await expect(startSealing(database.sealer)).resolves.toBeUndefined();
  });
});
