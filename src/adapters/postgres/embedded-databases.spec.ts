import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOrCreatePasswords } from './embedded-databases.js';

describe('the passwords of the embedded server', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'passwords-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('stay the same from start to start', async () => {
    const made = await loadOrCreatePasswords(folder);

    expect(await loadOrCreatePasswords(folder)).toEqual(made);
    expect(new Set(Object.values(made)).size).toBe(6);
  });

  it('of a data folder from before there was the role `sealer` are kept, and one for it is made for good', async () => {
    await loadOrCreatePasswords(folder);
    const before = { postgres: 'p', migrator: 'm', engine: 'e', reader: 'r', agencies: 'a' };
    const file = join(folder, 'keys', 'postgres.json');
    await writeFile(file, JSON.stringify(before));

    const { sealer, ...others } = await loadOrCreatePasswords(folder);

    expect(others).toEqual(before);
    expect(sealer).toHaveLength(32);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ ...before, sealer });
  });
});
