/** Sees the commits of this process, whichever pool they go through. */
import pg from 'pg';

/** Told of each transaction with the statements that it ran. */
export interface CommitWatch {
  /** Everything is written, COMMIT is not sent. */
  readonly before: (statements: readonly string[]) => void;
  /** PostgreSQL has answered, nobody has heard of it. */
  readonly after: (statements: readonly string[]) => void;
}

/** Has to be called before the first connection is made. */
export function watchCommits({ before, after }: CommitWatch): void {
  const { query } = pg.Client.prototype;
  const open = new WeakMap<object, string[]>();

  async function commit(client: pg.Client, parameters: unknown[]): Promise<unknown> {
    const statements = open.get(client) ?? [];
    before(statements);
    const result: unknown = await Reflect.apply(query, client, parameters);
    after(statements);
    return result;
  }

  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...parameters: unknown[]): unknown {
      const [text] = parameters;
      if (text === 'begin') open.set(this, []);
      if (text === 'commit') return commit(this, parameters);
      if (typeof text === 'string') open.get(this)?.push(text);
      return Reflect.apply(query, this, parameters);
    },
  });
}
