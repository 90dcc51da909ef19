import { randomFillSync } from 'node:crypto';
import { assert } from '../../kernel/values/assert.js';

const POOL_BYTES = 8_192;

let pool = Buffer.alloc(0);
let used = 0;

/** Random bytes from the operating system, fetched many at a time: each fetch is a call into the kernel. Bytes are given out once. */
export function pooledRandomBytes(size: number): Buffer {
  assert(size <= POOL_BYTES, 'more random bytes than the pool holds');
  if (used + size > pool.length) {
    // A new pool, because bytes of the old one may still be somebody's key.
    pool = randomFillSync(Buffer.allocUnsafeSlow(POOL_BYTES));
    used = 0;
  }
  used += size;
  return pool.subarray(used - size, used);
}
