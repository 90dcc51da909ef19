/** Remembers the last `size` computed values by key; what was not asked for longest goes first. */
export class LeastRecentlyUsed<T> {
  readonly #values = new Map<string, T>();

  constructor(private readonly size: number) {}

  get(key: string, compute: () => T): T {
    const value = this.#values.get(key) ?? compute();
    // A map keeps the order of insertion: put anew, the value is the youngest.
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.size) this.#forgetOldest();
    return value;
  }

  #forgetOldest(): void {
    const oldest = this.#values.keys().next();
    if (oldest.done !== true) this.#values.delete(oldest.value);
  }
}
