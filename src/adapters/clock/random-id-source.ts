import { IdSource } from '../../engine/ports/id-source.port.js';
import { assert } from '../../kernel/values/assert.js';
import { msOf, type Instant } from '../../kernel/values/time.js';
import { pooledRandomBytes } from './random-pool.js';

/** Bits of the counter: the 12 bits of `rand_a` and the upper 14 of `rand_b`. A whole batch is minted at one instant. */
const COUNTER_BITS = 26;
const RAND_B_COUNTER_BITS = 14;
const COUNTER_END = 2 ** COUNTER_BITS;

/**
 * UUIDv7 (RFC 9562, § 5.7) with a counter that starts at random in each millisecond (§ 6.2, method 1), so that the ids of
 * one instant sort in the order in which they were minted. 48 random bits follow the counter.
 */
export class RandomIdSource extends IdSource {
  #at: Instant | undefined;
  #counter = 0;

  uuid(at: Instant): string {
    if (at === this.#at) this.#counter += 1;
    else {
      this.#at = at;
      this.#counter = freshCounter();
    }
    assert(this.#counter < COUNTER_END, 'more ids were asked for in one millisecond than the counter can tell apart');
    return uuidV7(msOf(at), this.#counter);
  }

  nonce(): string {
    return pooledRandomBytes(16).toString('hex');
  }

  fraction(): number {
    return pooledRandomBytes(6).readUIntBE(0, 6) / 2 ** 48;
  }
}

/** At most half the range, so that at least 2^25 ids fit into a millisecond. */
function freshCounter(): number {
  return pooledRandomBytes(4).readUInt32BE() % (COUNTER_END / 2);
}

function uuidV7(epochMs: number, counter: number): string {
  const bytes = pooledRandomBytes(16);
  bytes.writeUIntBE(epochMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | (counter >>> RAND_B_COUNTER_BITS), 6);
  bytes.writeUInt16BE(0x8000 | (counter & (2 ** RAND_B_COUNTER_BITS - 1)), 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
