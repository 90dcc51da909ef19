import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI_CLIENT_ID } from './identifiers.js';
import { loadOrCreateKeys, readClientSecret } from './keys.js';

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

  it('give each client a secret of its own', async () => {
    const { clientSecrets } = await loadOrCreateKeys(dir);

    expect(new Set(clientSecrets.values()).size).toBe(clientSecrets.size);
    expect(await readClientSecret(dir, CLI_CLIENT_ID)).toBe(clientSecrets.get(CLI_CLIENT_ID));
  });
});
