/** Rows of one kind that a batch writes, in order; a row with a known identity replaces the earlier one. */
export class BatchTable<Row> {
  /** Most tables of a draft stay empty, and there is a draft for each command. */
  private rows: Map<string, Row> | undefined;

  /** @param identity - what rows are told apart by; absent where rows are only ever added */
  constructor(private readonly identity?: (row: Row) => string) {}

  put(row: Row): void {
    this.rows ??= new Map();
    this.rows.set(this.identity?.(row) ?? `#${this.rows.size}`, row);
  }

  putAll(other: BatchTable<Row>): void {
    for (const row of other.rows?.values() ?? []) this.put(row);
  }

  get(identity: string): Row | undefined {
    return this.rows?.get(identity);
  }

  find(is: (row: Row) => boolean): Row | undefined {
    for (const row of this.rows?.values() ?? []) if (is(row)) return row;
    return undefined;
  }

  list(): readonly Row[] {
    return [...(this.rows?.values() ?? [])];
  }
}
