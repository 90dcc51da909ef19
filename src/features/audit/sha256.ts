import { createHash } from 'node:crypto';

/** The digest by which histories are checked. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
