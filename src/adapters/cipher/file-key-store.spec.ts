import { mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeysUnavailable } from '../../engine/ports/key-store.port.js';
import { FileKeyStore } from './file-key-store.js';

describe('the key files of a folder', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'keys-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it('are made at the first start, and can be read by their owner only', async () => {
    await new FileKeyStore(dir).indexKey();

    const names = await readdir(dir);
    const modes = await Promise.all(names.map(async (name) => (await stat(join(dir, name))).mode & 0o777));
    expect(names.toSorted()).toEqual(['key-encryption.key', 'person-token.key']);
    expect(modes).toEqual([0o600, 0o600]);
  });

  it('have a name for each version, and go with it', async () => {
    const store = new FileKeyStore(dir);
    await store.rotate();
    await store.rotate();
    await store.destroyBefore(3);

    expect(await readdir(dir)).toEqual(['key-encryption.3.key']);
  });

  it('are unavailable while the folder is away, and those in memory stay', async () => {
    const store = new FileKeyStore(dir);
    const key = { ...store.newKeyAtHand(Buffer.from('mother')), bound: Buffer.from('mother') };
    await rename(dir, `${dir}-away`);

    await expect(store.renew()).rejects.toBeInstanceOf(KeysUnavailable);
    expect(Buffer.from(store.openAtHand(key))).toEqual(Buffer.from(key.clear));

    await rename(`${dir}-away`, dir);
  });

  it('are not replaced when one is damaged, because the data would be lost', async () => {
    await writeFile(join(dir, 'key-encryption.key'), 'abcd');

    expect(() => new FileKeyStore(dir)).toThrow('must hold 32 bytes');
  });
});
