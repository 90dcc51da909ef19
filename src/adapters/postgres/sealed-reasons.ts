import { KeysUnavailable } from '../../engine/ports/key-store.port.js';
import { KeysNotReady, type PartCipher } from '../../engine/ports/part-cipher.port.js';
import type { PersonKeyRecord } from '../../engine/ports/records.js';
import { InvariantBroken } from '../../kernel/values/assert.js';
import type { Instant } from '../../kernel/values/time.js';
import { reasonSchema } from '../../platform/http/reason.js';
import { reasonKeys } from './entities/key-tables.js';
import type { Query } from './pool.js';

const PART = 'reason';
/** In which class its key is bound; the key is of no person but of the entry itself. */
export const REASON_CLASS = 'administrative-reason';
const ATTEMPTS_MAX = 5;

/** Why somebody did something, as it was written. */
interface Reason {
  readonly code: string;
  readonly text: string;
  readonly legalBasis?: string | undefined;
}

/** An entry with its reason as it is kept: sealed; in clear where an earlier release wrote it and nobody has sealed it yet. */
export interface KeptReason {
  readonly id: string;
  readonly reason?: Reason | undefined;
  readonly sealedReason?: Uint8Array | undefined;
}

type ReasonKey = Pick<PersonKeyRecord, 'id' | 'wrapped' | 'kek'>;

/** Reasons of administrators and inspectors, and of whoever has a case shown in full: each is sealed under a key of its own, which goes when its time is over. */
export class SealedReasons {
  constructor(private readonly cipher: PartCipher) {}

  /**
   * Seals the reason of an entry under a new key, which is written in the transaction of the entry.
   *
   * @throws KeysNotReady: the transaction is to be undone, and done `withKeys`
   */
  async seal(
    query: Query,
    { id, at: madeAt }: { readonly id: string; readonly at: Instant },
    { code, text, legalBasis }: Reason,
  ): Promise<Uint8Array> {
    const { wrapped, kek } = this.cipher.newKey(id, id, REASON_CLASS);
    await query(reasonKeys.write, reasonKeys.parameters([{ id, wrapped, kek, madeAt }]));
    const data = { code, text, ...(legalBasis !== undefined && { legalBasis }) };
    return this.cipher.seal(keyOf({ id, wrapped, kek }), { part: PART, person: id, data }).ciphertext;
  }

  /**
   * Does what needs new keys; if one is not at hand it is undone, the key service is asked with no transaction open, and it is
   * done again.
   *
   * @param newKeysMax - how many it may need
   * @throws KeysUnavailable
   */
  async withKeys<T>(work: () => Promise<T>, newKeysMax = 1): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof KeysNotReady)) throw error;
        if (attempt === ATTEMPTS_MAX) throw new KeysUnavailable('others took the keys', { cause: error });
        await this.cipher.prepare(error.keys, newKeysMax);
      }
    }
  }

  /** The keys of those entries that are still kept, for `open`. */
  keysOf(query: Query, entries: readonly KeptReason[]): Promise<readonly ReasonKey[]> {
    const sealed = entries.filter(({ sealedReason }) => sealedReason !== undefined);
    if (sealed.length === 0) return Promise.resolve([]);
    return query('select id, wrapped, kek from reason_keys where id = any($1::uuid[])', [sealed.map(({ id }) => id)]);
  }

  /**
   * The reasons by entry; of one whose time is over there is none. With no transaction open.
   *
   * @throws KeysUnavailable
   */
  async open(entries: readonly KeptReason[], keys: readonly ReasonKey[]): Promise<ReadonlyMap<string, Reason>> {
    const asked = new Set(entries.map(({ id }) => id));
    const records = new Map(keys.filter(({ id }) => asked.has(id)).map((key) => [key.id, keyOf(key)]));
    await this.cipher.prepare([...records.values()]);
    return new Map(
      entries.flatMap((entry) => {
        const reason = entry.reason ?? this.opened(entry, records.get(entry.id));
        return reason === undefined ? [] : [[entry.id, reason] as const];
      }),
    );
  }

  /** The same without each that does not open: who may add an entry takes no list of others down. @throws KeysUnavailable */
  async openEach(entries: readonly KeptReason[], keys: readonly ReasonKey[]): Promise<ReadonlyMap<string, Reason>> {
    try {
      return await this.open(entries, keys);
    } catch (error) {
      if (!(error instanceof InvariantBroken)) throw error;
    }
    if (entries.length === 1) return new Map();
    const half = Math.ceil(entries.length / 2);
    const [first, second] = [entries.slice(0, half), entries.slice(half)];
    return new Map([...(await this.openEach(first, keys)), ...(await this.openEach(second, keys))]);
  }

  private opened({ id, sealedReason }: KeptReason, key: PersonKeyRecord | undefined): Reason | undefined {
    if (sealedReason === undefined || key === undefined) return undefined;
    const part = { caseId: id, seq: 0, part: PART, person: id, keyId: id, ciphertext: sealedReason };
    return reasonSchema.parse(this.cipher.open(key, part));
  }
}

function keyOf({ id, wrapped, kek }: ReasonKey): PersonKeyRecord {
  return { id, person: id, retentionClass: REASON_CLASS, wrapped, kek };
}
