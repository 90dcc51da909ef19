import { connect, createServer, type Server, type Socket } from 'node:net';

/** The message by which a client of PostgreSQL says COMMIT: a simple query. */
const COMMIT = Buffer.concat([Buffer.from('Q'), Buffer.from([0, 0, 0, 11]), Buffer.from('commit\0')]);

/** Where the next COMMIT is lost: on its way to the server, or its answer on the way back. */
export type Cut = 'before-commit' | 'after-commit';

/** A network cable between a client and PostgreSQL that can be cut at the one moment that matters. */
export class CuttingProxy {
  private readonly sockets = new Set<Socket>();
  private next: Cut | undefined;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {}

  /** @param url - of the database, over TCP */
  static async open(url: string): Promise<CuttingProxy> {
    const server = createServer();
    const proxy = new CuttingProxy(server, new URL(url));
    server.on('connection', (client) => proxy.join(client));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The URL of the same database through the proxy. */
  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy does not listen');
    const url = new URL(this.target);
    url.host = `127.0.0.1:${address.port}`;
    return url.href;
  }

  /** Cuts the connection that says COMMIT next. */
  cutNext(cut: Cut): void {
    this.next = cut;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket): void {
    const server = connect(Number(this.target.port), this.target.hostname);
    const hangUp = () => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.sockets.add(socket);
      socket.on('error', hangUp);
      socket.on('close', hangUp);
    }
    let answerIsLost = false;
    client.on('data', (data) => {
      const cut = data.includes(COMMIT) ? this.next : undefined;
      if (cut !== undefined) this.next = undefined;
      if (cut === 'before-commit') return hangUp();
      answerIsLost = cut === 'after-commit';
      server.write(data);
    });
    server.on('data', (data) => {
      if (answerIsLost) return hangUp();
      client.write(data);
    });
  }
}
