import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MACHINE_CLIENT_IDS } from './identifiers.js';
import { loadOrCreateKeys, readClientKey, readCliSecret } from './keys.js';

describe('the keys of the identity provider', () => {
  let dir: string;

  beforeEach(async () => {
    dir = join(await mkdtemp(join(tmpdir(), 'vneid-keys-')), 'keys');
  });

  afterEach(async () => {
    await rm(join(dir, '..'), { recursive: true });
  });

  it('are made once and read ever after', async () => {
    const made = await loadOrCreateKeys(dir);

    const read = await loadOrCreateKeys(dir);

    expect(read).toEqual(made);
    expect(made.signing.keys).toHaveLength(1);
  });

  it('are the same for processes that start together', async () => {
    const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => loadOrCreateKeys(dir)));

    expect(others).toEqual(Array.from({ length: 7 }, () => first));
  });

  it('can be read by their owner alone', async () => {
    await loadOrCreateKeys(dir);

    const files = await readdir(dir);
    const modes = await Promise.all(files.map(async (file) => (await stat(join(dir, file))).mode & 0o777));

    expect((await stat(dir)).mode & 0o777).toBe(0o700);
    expect(files).toContain('vneid-signing-keys.json');
    expect(new Set(modes)).toEqual(new Set([0o600]));
  });

  it('give each machine client a key of its own, and the command line a secret', async () => {
    const { clientKeys, cliSecret } = await loadOrCreateKeys(dir);

    const read = await Promise.all(MACHINE_CLIENT_IDS.map((id) => readClientKey(dir, id)));

    expect([...clientKeys.values()]).toEqual(read);
    expect(new Set(read.map(({ d }) => d)).size).toBe(MACHINE_CLIENT_IDS.length);
    expect(await readCliSecret(dir)).toBe(cliSecret);
  });
});
