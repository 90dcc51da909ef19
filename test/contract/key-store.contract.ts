import { InvariantBroken, required } from '../../src/kernel/values/assert.js';
import type { BoundKey, KeyStore, NewDataKey } from '../../src/engine/ports/key-store.port.js';

const MOTHER = Buffer.from('mother');
const FATHER = Buffer.from('father');

/** Stores that see the same key-encryption keys. */
export interface KeyStoresUnderTest {
  readonly open: () => KeyStore;
  readonly stop: () => Promise<void>;
}

/** What every store of keys promises. */
export function keyStoreContract(start: () => Promise<KeyStoresUnderTest>): void {
  let stores: KeyStoresUnderTest;
  let store: KeyStore;

  beforeEach(async () => {
    stores = await start();
    store = stores.open();
  });
  afterEach(() => stores.stop());

  async function aKey(bound = MOTHER): Promise<NewDataKey & BoundKey> {
    await store.prepare(1);
    return { ...required(store.newKeyAtHand(bound), 'new key'), bound };
  }

  it('makes keys of 32 bytes, no two alike, and keeps none of them as it is', async () => {
    const [one, other] = [await aKey(), await aKey()];

    expect([one.clear.length, other.clear.length]).toEqual([32, 32]);
    expect(one.clear).not.toEqual(other.clear);
    expect(Buffer.from(one.wrapped).includes(Buffer.from(one.clear))).toBe(false);
  });

  it('has as many keys at hand as were asked for', async () => {
    await store.prepare(40);

    const made = Array.from({ length: 40 }, () => store.newKeyAtHand(MOTHER));
    expect(made).not.toContain(undefined);
  });

  it('opens many keys in the order asked for, also in another process', async () => {
    const keys = [await aKey(MOTHER), await aKey(FATHER)];

    const opened = await stores.open().open(keys);

    expect(opened.map((key) => Buffer.from(key))).toEqual(keys.map(({ clear }) => Buffer.from(clear)));
  });

  it('gives nobody the key of somebody else', async () => {
    const key = await aKey(MOTHER);

    const opened = await store.open([{ ...key, bound: FATHER }]).catch((error: unknown) => error);

    expect(opened instanceof InvariantBroken || Buffer.compare(bytesIn(opened), key.clear) !== 0).toBe(true);
  });

  it('opens nothing that was altered', async () => {
    const key = await aKey();
    const wrapped = Uint8Array.from(key.wrapped, (byte, index) =>
      index === key.wrapped.length - 20 ? byte ^ 1 : byte,
    );

    await expect(store.open([{ ...key, wrapped }])).rejects.toBeInstanceOf(InvariantBroken);
  });

  it('wraps new keys by the newest version once it was told of it', async () => {
    const other = stores.open();
    await other.prepare(1);
    expect(await store.rotate()).toBe(2);

    expect(await other.renew()).toBe(2);
    await other.prepare(1);

    expect(other.newKeyAtHand(MOTHER)?.kek).toBe(2);
  });

  it('opens what an older version wrapped, and wraps it anew without changing the key', async () => {
    const key = await aKey();
    await store.rotate();

    const [anew] = await store.rewrap([key]);

    expect(anew?.kek).toBe(2);
    expect(Buffer.from(required((await store.open([key]))[0], 'key'))).toEqual(Buffer.from(key.clear));
    const [opened] = await store.open([{ ...required(anew, 'key'), bound: MOTHER }]);
    expect(Buffer.from(required(opened, 'key'))).toEqual(Buffer.from(key.clear));
  });

  it('opens nothing that a destroyed version wrapped, as a backup of before holds it', async () => {
    const old = await aKey();
    await store.rotate();
    const [anew] = await store.rewrap([old]);

    await store.destroyBefore(2);

    await expect(stores.open().open([old])).rejects.toBeInstanceOf(InvariantBroken);
    await expect(store.open([old])).rejects.toBeInstanceOf(InvariantBroken);
    expect(await store.open([{ ...required(anew, 'key'), bound: MOTHER }])).toHaveLength(1);
  });

  it('has the same index key before and after a rotation, in every process', async () => {
    const before = await store.indexKey();
    await store.rotate();

    expect(before).toHaveLength(32);
    expect(Buffer.from(await stores.open().indexKey())).toEqual(Buffer.from(before));
  });
}

function bytesIn(opened: unknown): Uint8Array {
  return Array.isArray(opened) ? opened[0] : new Uint8Array();
}
