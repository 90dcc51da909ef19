import { aKeyStore } from '../test/support/ciphers.js';
import { runKeysCommand, type KeysAtWork } from './keys-command.js';

function atWork(inUse: ReadonlyMap<number, number>): KeysAtWork & { readonly asked: number[] } {
  const asked: number[] = [];
  const store = aKeyStore();
  store.renew = async () => 3;
  store.rotate = async () => 4;
  return {
    store,
    asked,
    keysByVersion: async () => new Map([...inUse, [3, 120]]),
    destroyBefore: async (version) => {
      asked.push(version);
      return inUse;
    },
  };
}

describe('the command for keys', () => {
  it('tells how many keys each version has wrapped', async () => {
    expect(await runKeysCommand('status', atWork(new Map([[2, 7]])))).toEqual([
      'Phiên bản mới nhất / newest version: 3',
      'Phiên bản / version 2: 7 khóa / keys',
      'Phiên bản / version 3: 120 khóa / keys',
    ]);
  });

  it('makes a new version and says what follows', async () => {
    expect((await runKeysCommand('rotate', atWork(new Map())))[1]).toContain('Version 4 is made');
  });

  it('destroys what is older than the newest version', async () => {
    const keys = atWork(new Map());

    expect((await runKeysCommand('destroy', keys))[1]).toContain('Every version before 3 is destroyed');
    expect(keys.asked).toEqual([3]);
  });

  it('says which version is still in use instead of destroying it', async () => {
    await expect(runKeysCommand('destroy', atWork(new Map([[2, 7]])))).rejects.toThrow('version 2 (7)');
  });

  it.each([undefined, 'destroy-all'])('takes no other word: %s', async (verb) => {
    await expect(runKeysCommand(verb, atWork(new Map()))).rejects.toThrow('status | rotate | destroy');
  });
});
