import type { BoundKey } from '../../engine/ports/key-store.port.js';
import type { PersonKeyRecord } from '../../engine/ports/records.js';
import { boundTo } from './sealed-bytes.js';

/** What a person's key is bound to: given to another person or class, it opens nothing. */
export function bindingOf({ id, person, retentionClass }: Omit<PersonKeyRecord, 'wrapped' | 'kek'>): Uint8Array {
  return boundTo('person-key', id, person, retentionClass);
}

/** The key as a store of keys takes it. */
export function boundKey(key: PersonKeyRecord): BoundKey {
  return { wrapped: key.wrapped, kek: key.kek, bound: bindingOf(key) };
}
