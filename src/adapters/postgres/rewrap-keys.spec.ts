import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { boundKey } from '../cipher/bound-key.js';
import { FileKeyStore } from '../cipher/file-key-store.js';
import { areKeysOf } from './keys-of-database.js';
import { createPool, queryOn, type ConnectionPool } from './pool.js';
import { keysByVersion, rewrapKeysOnce } from './rewrap-keys.js';

const IDS = [1, 2, 3].map((number) => `01990000-0000-7000-8000-00000000000${number}`);
const BAD = IDS[1] ?? '';

let postgres: TestPostgres;
let pool: ConnectionPool;
let folder: string;

beforeAll(async () => {
  postgres = await startTestPostgres();
  pool = createPool({ url: (await postgres.createDatabase()).engine, connections: 2 });
  folder = await mkdtemp(join(tmpdir(), 'keys-'));
}, 60_000);

afterAll(async () => {
  await pool.end();
  await postgres.stop();
  await rm(folder, { recursive: true });
});

describe('keys', () => {
  it('are those of a database whose people they open, and any are those of a new one', async () => {
    const another = createPool({ url: (await postgres.createDatabase()).engine, connections: 1 });
    const [own, other] = [new FileKeyStore(folder), new FileKeyStore(await mkdtemp(join(folder, 'other-')))];
    expect(await areKeysOf(another, other)).toBe(true);
    const [id = ''] = IDS;
    const owner = { id, person: id, retentionClass: 'contact-data', wrapped: new Uint8Array(), kek: 1 };
    await another.query(
      `insert into person_keys (id, person, retention_class, wrapped, kek) values ($1, $1, 'contact-data', $2, 1)`,
      [id, own.newKeyAtHand(boundKey(owner).bound).wrapped],
    );

    expect(await areKeysOf(another, own)).toBe(true);
    expect(await areKeysOf(another, other)).toBe(false);
    await another.end();
  });
});

describe('a rotation', () => {
  it('that meets a key which does not open wraps the others anew, and says which one it is', async () => {
    const store = new FileKeyStore(folder);
    for (const id of IDS) {
      const owner = { id, person: id, retentionClass: 'contact-data', wrapped: new Uint8Array(), kek: 1 };
      const { wrapped } = store.newKeyAtHand(boundKey(owner).bound);
      await pool.query(
        `insert into person_keys (id, person, retention_class, wrapped, kek) values ($1, $1, 'contact-data', $2, 1)`,
        [id, id === BAD ? Buffer.alloc(wrapped.length) : wrapped],
      );
    }
    const newest = await store.rotate();
    const bad: string[] = [];

    const found = await rewrapKeysOnce(pool, store, { limit: 500, onBadKey: (id) => bad.push(id) });

    expect(found).toBe(3);
    expect(bad).toEqual([BAD]);
    expect([...(await keysByVersion(queryOn(pool)))]).toEqual([
      [1, 1],
      [newest, 2],
    ]);
  });
});
