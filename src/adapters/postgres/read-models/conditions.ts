/** Conditions of a select, each with its values; together they number their parameters. */
export class Conditions {
  private readonly clauses: string[] = [];
  private readonly values: unknown[] = [];

  /** The next parameter's name, with its value. */
  parameter(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** `sql` gets the parameter's name. */
  add(sql: (parameter: string) => string, value: unknown): void {
    this.clauses.push(sql(this.parameter(value)));
  }

  /** A condition for each value that is asked for. */
  addIfGiven(sql: (parameter: string) => string, value: unknown): void {
    if (value !== undefined) this.add(sql, value);
  }

  addPlain(sql: string): void {
    this.clauses.push(sql);
  }

  /** `where …`, or nothing. */
  where(): string {
    return this.clauses.length === 0 ? '' : `where ${this.clauses.join(' and ')}`;
  }

  parameters(): readonly unknown[] {
    return this.values;
  }
}
