import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Breaker } from './adapters/cipher/breaker.js';
import { FileKeyStore } from './adapters/cipher/file-key-store.js';
import { TransitKeyStore } from './adapters/cipher/transit-key-store.js';
import { monotonicMs } from './adapters/clock/system-clock.js';
import type { KeyStore } from './engine/ports/key-store.port.js';
import type { Config } from './platform/config.js';
import { keyServiceInClear, keyStoreNotSaid, variableMissing } from './start-failure.js';

/** What is said there leaves the machine nowhere. */
const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** A key service that hangs holds people up until three calls in a row ran out of time; then one call in each pause. */
const BREAKER = { timeoutsMax: 3, pauseMs: 10_000 };

/**
 * Where this deployment's key-encryption keys are: files, unless it is in production, where the choice has to be said.
 *
 * @throws StartFailed if it is not said, or not said how the service is reached
 */
export function openKeyStore(config: Config): KeyStore {
  const { KEY_STORE: chosen = config.NODE_ENV === 'production' ? undefined : 'file' } = config;
  if (chosen === undefined) throw keyStoreNotSaid();
  return chosen === 'vault' ? transitOf(config) : new FileKeyStore(join(config.DATA_DIR, 'keys'));
}

function transitOf(config: Config): KeyStore {
  const { VAULT_ADDR: address, VAULT_TOKEN: token, VAULT_TOKEN_FILE: file } = config;
  if (address === undefined) throw variableMissing('VAULT_ADDR');
  if (token === undefined && file === undefined) throw variableMissing('VAULT_TOKEN_FILE');
  const { protocol, hostname, origin } = new URL(address);
  if (config.NODE_ENV === 'production' && protocol !== 'https:' && !LOOPBACK.includes(hostname))
    throw keyServiceInClear();
  return new TransitKeyStore(
    {
      url: origin,
      mount: config.VAULT_TRANSIT_MOUNT,
      namespace: config.VAULT_NAMESPACE,
      token: async () => (file === undefined ? (token ?? '') : (await readFile(file, 'utf8')).trim()),
      deadlineMs: config.VAULT_DEADLINE_MS,
      breaker: new Breaker(BREAKER, monotonicMs),
    },
    { keyEncryption: config.VAULT_KEY_ENCRYPTION_KEY, index: config.VAULT_INDEX_KEY },
  );
}
