import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import type { ClearPart, SealedPart } from '../../engine/ports/part-cipher.port.js';
import type { PartRecord } from '../../engine/ports/records.js';
import { InvariantBroken } from '../../kernel/values/assert.js';
import { aKeyStore, aPartCipher } from '../../../test/support/ciphers.js';
import { commitmentOf } from './commitment.js';

const CHILD: ClearPart = { part: 'child', person: 'person-1', data: { fullName: 'Nguyễn Thị Bé', weightGrams: 3200 } };

/** Text is brought to NFC at the border. */
function nfcText(): fc.Arbitrary<string> {
  return fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC'));
}

function stored(clear: ClearPart, sealed: SealedPart): PartRecord {
  const { keyId, ciphertext } = sealed;
  return { caseId: 'case-1', seq: 1, part: clear.part, person: clear.person, keyId, ciphertext };
}

describe('sealing a part', () => {
  const cipher = aPartCipher();
  const key = cipher.newKey('key-1', 'person-1', 'civil-status');

  it('hides the data', () => {
    const { ciphertext } = cipher.seal(key, CHILD);

    expect(Buffer.from(ciphertext).includes('Nguyễn')).toBe(false);
    expect(Buffer.from(ciphertext).includes('fullName')).toBe(false);
  });

  it('gives other bytes and another commitment each time', () => {
    const [one, other] = [cipher.seal(key, CHILD), cipher.seal(key, CHILD)];

    expect(one.ciphertext).not.toEqual(other.ciphertext);
    expect(one.commitment).not.toBe(other.commitment);
  });

  it('is refused under the key of another person', () => {
    expect(() => cipher.seal(cipher.newKey('key-2', 'person-2', 'civil-status'), CHILD)).toThrow(InvariantBroken);
  });
});

describe('opening a part', () => {
  const cipher = aPartCipher();
  const key = cipher.newKey('key-1', 'person-1', 'civil-status');
  const part = stored(CHILD, cipher.seal(key, CHILD));

  it('gives any data back as it was', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, nfcText(), fc.maxSafeInteger(), fc.boolean(), tie('list'), tie('record')),
      list: fc.array(tie('any'), { maxLength: 4 }),
      record: fc.dictionary(nfcText(), tie('any'), { maxKeys: 4, noNullPrototype: true }),
    }));
    const data = fc.dictionary(nfcText(), value.any, { maxKeys: 6, noNullPrototype: true });

    fc.assert(
      fc.property(data, (clear) => {
        const sealed = cipher.seal(key, { ...CHILD, data: clear });

        expect(cipher.open(key, stored(CHILD, sealed))).toEqual(clear);
      }),
      // A name that parsers like to drop.
      { examples: [[JSON.parse('{"__proto__":0}')]] },
    );
  });

  it('gives the salt with which anybody recomputes the commitment', () => {
    const sealed = cipher.seal(key, CHILD);

    const { salt, data } = cipher.openSalted(key, stored(CHILD, sealed));

    expect(salt).toHaveLength(32);
    expect(commitmentOf(salt, data)).toBe(sealed.commitment);
  });

  it('works in another process that has the same secrets', () => {
    const store = aKeyStore();
    const [here, there] = [aPartCipher({ store }), aPartCipher({ store })];
    const itsKey = here.newKey('key-1', 'person-1', 'civil-status');

    expect(there.open(itsKey, stored(CHILD, here.seal(itsKey, CHILD)))).toEqual(CHILD.data);
  });

  it('fails when any one bit of it was altered', () => {
    for (let at = 0; at < part.ciphertext.length; at += 1) {
      const ciphertext = Uint8Array.from(part.ciphertext, (byte, index) => (index === at ? byte ^ 1 : byte));

      expect(() => cipher.open(key, { ...part, ciphertext })).toThrow(InvariantBroken);
    }
  });

  it('fails when it was cut short', () => {
    for (const length of [0, 12, 27, part.ciphertext.length - 1]) {
      expect(() => cipher.open(key, { ...part, ciphertext: part.ciphertext.subarray(0, length) })).toThrow(
        InvariantBroken,
      );
    }
  });

  it('fails with another key of the same person', () => {
    const other = cipher.newKey('key-1', 'person-1', 'civil-status');

    expect(() => cipher.open(other, part)).toThrow(InvariantBroken);
    expect(() => cipher.open(cipher.newKey('key-2', 'person-1', 'contact'), part)).toThrow(InvariantBroken);
  });

  it('fails when it was moved to another person or another name', () => {
    expect(() => cipher.open({ ...key, person: 'person-2' }, { ...part, person: 'person-2' })).toThrow(InvariantBroken);
    expect(() => cipher.open(key, { ...part, part: 'mother' })).toThrow(InvariantBroken);
  });

  it('fails when the wrapped key was given another retention class, also right after it was opened', () => {
    cipher.open(key, part);

    expect(() => cipher.open({ ...key, retentionClass: 'contact' }, part)).toThrow(InvariantBroken);
  });

  it('fails in a deployment with another key-encryption key', () => {
    expect(() => aPartCipher().open(key, part)).toThrow(InvariantBroken);
  });
});

describe('committing to data', () => {
  it('is SHA-256 of 0x02, the salt and the canonical form', () => {
    const salt = Buffer.alloc(32, 7);
    const canonical = '{"a":"Bé","b":[1,true]}';

    const expected = createHash('sha256')
      .update(Buffer.concat([Buffer.of(2), salt, Buffer.from(canonical)]))
      .digest('hex');

    expect(commitmentOf(salt, { b: [1, true], a: 'Bé' })).toBe(expected);
  });

  it('differs with the salt, so that a known name cannot be looked for', () => {
    expect(commitmentOf(Buffer.alloc(32, 1), { a: 'x' })).not.toBe(commitmentOf(Buffer.alloc(32, 2), { a: 'x' }));
  });
});

describe('the token of a personal id', () => {
  it('is HMAC-SHA-256 under the token key', () => {
    // Test case 2 of RFC 4231 has a short key; the key here is its first 32 bytes padded with zeros, which HMAC treats alike.
    const indexKey = Buffer.concat([Buffer.from('Jefe'), Buffer.alloc(28)]);
    const cipher = aPartCipher({ indexKey });

    expect(cipher.tokenOf('what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('tells deployments apart', () => {
    expect(aPartCipher().tokenOf('079190000123')).not.toBe(aPartCipher().tokenOf('079190000123'));
  });
});

describe('a token by which people are found', () => {
  const cipher = aPartCipher();
  const word = fc.oneof(nfcText(), fc.stringMatching(/^[0-9]{12}$/));
  const year = fc.option(fc.oneof(nfcText(), fc.stringMatching(/^[0-9]{4}$/)), { nil: undefined });

  it('is never one of another domain: of a number, of a word, or of a word with a year', () => {
    fc.assert(
      fc.property(word, word, year, (number, one, ofYear) => {
        expect(cipher.nameToken(one, ofYear)).not.toBe(cipher.tokenOf(number));
      }),
    );
    expect(cipher.nameToken('a', 'b')).not.toBe(cipher.nameToken('a'));
    expect(cipher.nameToken('a', 'b')).not.toBe(cipher.nameToken('ab'));
  });

  it('is the same for the same word and year alone, and another one in another deployment', () => {
    fc.assert(
      fc.property(fc.tuple(word, year), fc.tuple(word, year), (one, other) => {
        expect(cipher.nameToken(...one) === cipher.nameToken(...other)).toBe(
          JSON.stringify(one) === JSON.stringify(other),
        );
      }),
    );
    expect(aPartCipher().nameToken('hung', '1990')).not.toBe(cipher.nameToken('hung', '1990'));
  });
});

describe('the key of the tokens', () => {
  it('is refused unless it has 32 bytes', () => {
    const indexKey = randomBytes(16);

    expect(() => aPartCipher({ indexKey })).toThrow('32 bytes');
  });
});

describe('knowing a message again', () => {
  it('is left to who has the key of the tokens', () => {
    const [cipher, message] = [aPartCipher(), Buffer.from('{"messageId":"m-1"}')];

    expect(cipher.messageToken(message)).toBe(cipher.messageToken(message));
    expect(cipher.messageToken(message)).not.toBe(aPartCipher().messageToken(message));
    expect(cipher.messageToken(message)).not.toBe(createHash('sha256').update(message).digest('hex'));
  });
});

describe('keeping what an agency said', () => {
  const cipher = aPartCipher();
  const content = Buffer.from('{"answers":[{"result":{"personalId":"024326005001"}}]}');
  const of = { agency: 'civil-status', messageId: 'm-1', position: 0 };
  const mother = cipher.newKey('key-1', 'person-1', 'application-papers');
  const child = cipher.newKey('key-2', 'person-2', 'application-papers');

  it.each([
    ['under the keys of the people of its case', [mother, child]],
    ['under a key of the deployment', []],
  ])('%s hides what it says, and gives it back byte by byte', (_where, keys) => {
    const sealed = cipher.sealAnswer(keys, of, content);

    expect(Buffer.from(sealed).includes('024326005001')).toBe(false);
    expect(Buffer.from(cipher.openAnswer(keys.toReversed(), of, sealed))).toEqual(content);
  });

  it('does not open without the key of each of them, nor with one more', () => {
    const sealed = cipher.sealAnswer([mother, child], of, content);
    const another = cipher.newKey('key-3', 'person-3', 'application-papers');

    for (const keys of [[mother], [child], [mother, another], [mother, child, another], []])
      expect(() => cipher.openAnswer(keys, of, sealed)).toThrow(InvariantBroken);
  });

  it('does not open as the answer of another agency, message or place', () => {
    const others = [{ agency: 'residence' }, { messageId: 'm-2' }, { position: 1 }];

    for (const keys of [[mother, child], []]) {
      const sealed = cipher.sealAnswer(keys, of, content);
      for (const other of others)
        expect(() => cipher.openAnswer(keys, { ...of, ...other }, sealed)).toThrow(InvariantBroken);
    }
  });
});
