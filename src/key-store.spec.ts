import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileKeyStore } from './adapters/cipher/file-key-store.js';
import { TransitKeyStore } from './adapters/cipher/transit-key-store.js';
import { openKeyStore } from './key-store.js';
import { readConfig } from './platform/config.js';
import { StartFailed } from './start-failure.js';

describe('the keys of a deployment', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'keys-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  const opened = (environment: Readonly<Record<string, string>>) =>
    openKeyStore(readConfig({ DATA_DIR: dir, ...environment }));

  it('are files for development', () => {
    expect(opened({})).toBeInstanceOf(FileKeyStore);
  });

  it('are not files in production unless that is said', () => {
    expect(() => opened({ NODE_ENV: 'production' })).toThrow(StartFailed);
    expect(() => opened({ NODE_ENV: 'production' })).toThrow('KEY_STORE=vault');
    expect(opened({ NODE_ENV: 'production', KEY_STORE: 'file' })).toBeInstanceOf(FileKeyStore);
  });

  it('are in a key service whose address and token are given', () => {
    const address = { KEY_STORE: 'vault', VAULT_ADDR: 'https://vault.example:8200' };

    expect(opened({ ...address, VAULT_TOKEN_FILE: '/run/secrets/vault' })).toBeInstanceOf(TransitKeyStore);
    expect(() => opened(address)).toThrow('VAULT_TOKEN_FILE is not set');
    expect(() => opened({ KEY_STORE: 'vault', VAULT_TOKEN: 't' })).toThrow('VAULT_ADDR is not set');
  });

  it('are never asked for in clear over the network in production', () => {
    const vault = { NODE_ENV: 'production', KEY_STORE: 'vault', VAULT_TOKEN: 't' };

    expect(() => opened({ ...vault, VAULT_ADDR: 'http://vault.example:8200' })).toThrow('https://');
    for (const address of ['https://vault.example:8200', 'http://127.0.0.1:8200', 'http://[::1]:8200'])
      expect(opened({ ...vault, VAULT_ADDR: address })).toBeInstanceOf(TransitKeyStore);
  });
});
