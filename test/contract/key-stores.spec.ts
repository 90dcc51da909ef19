import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Breaker } from '../../src/adapters/cipher/breaker.js';
import { FileKeyStore } from '../../src/adapters/cipher/file-key-store.js';
import { TransitKeyStore } from '../../src/adapters/cipher/transit-key-store.js';
import { KeysUnavailable } from '../../src/engine/ports/key-store.port.js';
import { startTransitServer, type TransitServer } from '../support/transit-server.js';
import { keyStoreContract } from './key-store.contract.js';

const NAMES = { keyEncryption: 'data-keys', index: 'person-tokens' };
const BOUND = Buffer.from('mother');

describe('keys in files', () => {
  keyStoreContract(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keys-'));
    return { open: () => new FileKeyStore(folder), stop: () => rm(folder, { recursive: true }) };
  });
});

function transitStore(
  server: TransitServer,
  {
    token = server.token,
    deadlineMs = 10_000,
    breaker = aBreaker(),
  }: { readonly token?: string; readonly deadlineMs?: number; readonly breaker?: Breaker } = {},
): TransitKeyStore {
  return new TransitKeyStore(
    { url: server.url, mount: 'transit', token: async () => token, deadlineMs, breaker },
    NAMES,
  );
}

function aBreaker(nowMs = () => 0): Breaker {
  return new Breaker({ timeoutsMax: 2, pauseMs: 10_000 }, nowMs);
}

describe('keys in a Transit engine', () => {
  keyStoreContract(async () => {
    const server = await startTransitServer(NAMES.keyEncryption, NAMES.index);
    return { open: () => transitStore(server), stop: server.stop };
  });
});

describe('asking a Transit engine', () => {
  let server: TransitServer;
  beforeAll(async () => {
    server = await startTransitServer(NAMES.keyEncryption, NAMES.index);
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    server.setAway(false);
    server.setHanging(false);
    server.calls();
  });

  it('is one call for any number of keys', async () => {
    const store = transitStore(server);
    await store.prepare(300);
    const keys = Array.from({ length: 40 }, () => ({ ...takenFrom(store), bound: BOUND }));
    await store.open(keys);
    await store.rewrap(keys);

    expect(server.calls()).toEqual(['encrypt/data-keys', 'decrypt/data-keys', 'rewrap/data-keys']);
  });

  it('happens ahead of those who need new keys: they find some at hand', async () => {
    const store = transitStore(server);
    await store.prepare(1);
    takenFrom(store);

    // The one call that was begun behind is the call that this waits for.
    await store.prepare(1);

    expect(takenFrom(store).kek).toBe(1);
  });

  it('never sends or is given a key-encryption key', async () => {
    const store = transitStore(server);
    await store.prepare(1);
    await store.indexKey();

    expect(server.calls()).toEqual(['encrypt/data-keys', 'hmac/person-tokens/sha2-256']);
  });

  it('says that keys are unavailable, and may be asked for again, when the service is away', async () => {
    const store = transitStore(server);
    await store.prepare(1);
    const key = { ...takenFrom(store), bound: BOUND };

    server.setAway(true);
    await expect(store.open([key])).rejects.toBeInstanceOf(KeysUnavailable);
    await expect(store.renew()).rejects.toBeInstanceOf(KeysUnavailable);

    server.setAway(false);
    expect(await store.open([key])).toHaveLength(1);
  });

  it('stops after some calls in a row that ran out of time; after a pause one finds out whether it answers again', async () => {
    let now = 0;
    const breaker = aBreaker(() => now);
    const hasty = transitStore(server, { deadlineMs: 50, breaker });
    const patient = transitStore(server, { breaker });
    const askTwice = async (store: TransitKeyStore) => {
      const asked = await Promise.allSettled([store.renew(), store.indexKey()]);
      return asked.map((one) => (one.status === 'fulfilled' ? 'answered' : String(one.reason.name)));
    };
    server.setHanging(true);
    await askTwice(hasty);
    expect([hasty.isLeftAlone, server.calls()]).toEqual([true, ['hanging', 'hanging']]);

    expect(await askTwice(hasty)).toEqual(['KeysUnavailable', 'KeysUnavailable']);
    expect(server.calls()).toEqual([]);

    now = 10_000;
    expect(await askTwice(hasty)).toEqual(['KeysUnavailable', 'KeysUnavailable']);
    expect(server.calls()).toEqual(['hanging']);

    server.setHanging(false);
    now = 20_000;
    expect(await askTwice(patient)).toEqual(['answered', 'KeysUnavailable']);
    expect(await askTwice(patient)).toEqual(['answered', 'answered']);
    expect(patient.isLeftAlone).toBe(false);
  });

  it('is not stopped by a service that is away: that is found out at once, each time', async () => {
    const store = transitStore(server);
    server.setAway(true);
    for (let call = 1; call <= 5; call += 1) await expect(store.renew()).rejects.toBeInstanceOf(KeysUnavailable);

    server.setAway(false);

    expect(await store.renew()).toBe(1);
  });

  it('says the same of a token that is not valid, without naming it', async () => {
    const store = transitStore(server, { token: 'a-token-that-ran-out' });

    const refused = await store.prepare(1).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(KeysUnavailable);
    expect(String(refused)).not.toContain('a-token-that-ran-out');
  });
});

function takenFrom(store: TransitKeyStore) {
  const taken = store.newKeyAtHand(BOUND);
  if (taken === undefined) throw new Error('no key is at hand');
  return taken;
}
