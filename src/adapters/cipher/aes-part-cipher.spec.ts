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

describe('keeping a message of an agency', () => {
  const cipher = aPartCipher();
  const raw = Buffer.from('{"answers":[{"result":{"personalId":"024326005001"}}]}');

  it('hides what it says, and gives it back byte by byte', () => {
    const sealed = cipher.sealMessage('civil-status', 'm-1', raw);

    expect(Buffer.from(sealed).includes('024326005001')).toBe(false);
    expect(Buffer.from(cipher.openMessage('civil-status', 'm-1', sealed))).toEqual(raw);
  });

  it('does not open as the message of another agency or another number', () => {
    const sealed = cipher.sealMessage('civil-status', 'm-1', raw);

    expect(() => cipher.openMessage('residence', 'm-1', sealed)).toThrow(InvariantBroken);
    expect(() => cipher.openMessage('civil-status', 'm-2', sealed)).toThrow(InvariantBroken);
  });
});
