import { BatchFailed } from '../../../src/engine/ports/case-store.port.js';

/** What happens when a row with a known primary key is written; as in the tables of PostgreSQL. */
type WhenKnown = 'replace' | 'keep' | 'fail';

interface Rules<Row> {
  readonly name: string;
  readonly key: (row: Row) => string;
  readonly whenKnown: WhenKnown;
  /** Unique constraints beside the key; undefined is like NULL, unique to everybody. */
  readonly unique?: Readonly<Record<string, (row: Row) => string | undefined>>;
  /** What a row must fulfil. */
  readonly checks?: Readonly<Record<string, (row: Row) => boolean>>;
}

/** Steps that take a batch back, newest last. */
export type Undo = (() => void)[];

/** Constraints that two batches may meet at the same time in a database; when tried again, the later one finds what the other wrote. */
const RACES = [
  'idempotency_pkey',
  'inbox_answers_pkey',
  'receipts_pkey',
  'persons_token_key',
  'person_keys_person_class_key',
];

/** A table that keeps frozen rows and PostgreSQL's promises: keys, unique constraints, checks, all or nothing. */
export class InMemoryTable<Row extends object> {
  private readonly rows = new Map<string, Row>();
  private readonly uniques: readonly {
    name: string;
    of: (row: Row) => string | undefined;
    taken: Map<string, string>;
  }[];

  constructor(private readonly rules: Rules<Row>) {
    this.uniques = Object.entries(rules.unique ?? {}).map(([name, of]) => ({ name, of, taken: new Map() }));
  }

  get(key: string): Row | undefined {
    return this.rows.get(key);
  }

  where(matches: (row: Row) => boolean): Row[] {
    const found: Row[] = [];
    for (const row of this.rows.values()) if (matches(row)) found.push(row);
    return found;
  }

  /** Writes as one statement of a batch. */
  write(rows: readonly Row[], undo: Undo): void {
    const { name, key, whenKnown } = this.rules;
    const written = new Set<string>();
    for (const row of rows) {
      const id = key(row);
      const known = this.rows.get(id);
      if (known !== undefined && whenKnown === 'keep') continue;
      if (known !== undefined && (whenKnown === 'fail' || written.has(id))) throw violated(`${name}_pkey`);
      written.add(id);
      this.put(row, undo);
    }
  }

  /** Stores one row in the place of the one with its key. */
  put(row: Row, undo: Undo = []): void {
    for (const [name, holds] of Object.entries(this.rules.checks ?? {})) if (!holds(row)) throw violated(name);
    const id = this.rules.key(row);
    const before = this.rows.get(id);
    this.setUnique(id, before, row);
    this.rows.set(id, frozen(row));
    undo.push(() => {
      this.setUnique(id, row, before);
      if (before === undefined) this.rows.delete(id);
      else this.rows.set(id, before);
    });
  }

  private setUnique(id: string, before: Row | undefined, after: Row | undefined): void {
    for (const { name, of, taken } of this.uniques) {
      const [old, value] = [before && of(before), after && of(after)];
      const holder = value === undefined ? undefined : taken.get(value);
      if (holder !== undefined && holder !== id) throw violated(name);
      if (old !== undefined) taken.delete(old);
      if (value !== undefined) taken.set(value, id);
    }
  }
}

function violated(constraint: string): BatchFailed {
  return new BatchFailed(RACES.includes(constraint), { cause: new Error(`the constraint ${constraint} is violated`) });
}

/** Nobody may change what is stored. Bytes cannot be frozen. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
