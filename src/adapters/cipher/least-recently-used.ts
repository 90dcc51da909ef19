/** Remembers the last `size` values by key; what was not asked for longest goes first. */
export class LeastRecentlyUsed<T> {
  readonly #values = new Map<string, T>();

  constructor(private readonly size: number) {}

  get(key: string): T | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.put(key, value);
    return value;
  }

  put(key: string, value: T): void {
    // A map keeps the order of insertion: put anew, the value is the youngest.
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.size) this.#forgetOldest();
  }

  #forgetOldest(): void {
    const oldest = this.#values.keys().next();
    if (oldest.done !== true) this.#values.delete(oldest.value);
  }
}
