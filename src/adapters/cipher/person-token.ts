import { createHmac, type KeyObject } from 'node:crypto';

/** The token by which the same person is found again, 64 hex digits. */
export function personToken(indexKey: KeyObject, personalId: string): string {
  return createHmac('sha256', indexKey).update(personalId, 'utf8').digest('hex');
}
