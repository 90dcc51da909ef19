import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/values/canonical.js';

/** Sets commitments apart from the leaves (0x00) and nodes (0x01) of a hash tree. */
const COMMITMENT_PREFIX = Uint8Array.of(0x02);

/**
 * What stands in an event's header for a person's part: SHA-256(0x02 ‖ salt ‖ JCS(data)), 64 hex digits.
 *
 * @param salt - 32 random bytes, kept with the data inside the ciphertext only
 * @throws InvariantBroken if the data has no canonical form (fractions, undefined)
 */
export function commitmentOf(salt: Uint8Array, data: Readonly<Record<string, unknown>>): string {
  return commitmentTo(salt, canonicalJson(data));
}

/** The same of data that is in its canonical form already. */
export function commitmentTo(salt: Uint8Array, canonical: string): string {
  return createHash('sha256').update(COMMITMENT_PREFIX).update(salt).update(canonical, 'utf8').digest('hex');
}
