import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOrCreateSecrets } from './development-keys.js';

describe('the secrets of a key folder', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'keys-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it('are made at the first start, two of 32 bytes that differ', async () => {
    const { keyEncryptionKey, tokenKey } = await loadOrCreateSecrets(dir);

    expect([keyEncryptionKey.length, tokenKey.length]).toEqual([32, 32]);
    expect(keyEncryptionKey).not.toEqual(tokenKey);
  });

  it('are the same at the next start', async () => {
    const first = await loadOrCreateSecrets(dir);

    expect(await loadOrCreateSecrets(dir)).toEqual(first);
  });

  it('are the same for processes that start at the same time', async () => {
    const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => loadOrCreateSecrets(dir)));

    for (const other of others) expect(other).toEqual(first);
    expect(await readdir(dir)).toHaveLength(2);
  });

  it('can be read by their owner only', async () => {
    await loadOrCreateSecrets(dir);

    const names = await readdir(dir);
    const modes = await Promise.all(names.map(async (name) => (await stat(join(dir, name))).mode & 0o777));
    expect(modes).toEqual([0o600, 0o600]);
  });

  it('are not replaced when a file is damaged, because the data would be lost', async () => {
    await loadOrCreateSecrets(dir);
    await writeFile(join(dir, 'key-encryption.key'), 'abcd');

    await expect(loadOrCreateSecrets(dir)).rejects.toThrow('must hold 32 bytes');
  });
});
