/** What stands before the API processes in production: takes a connection to the next one that answers, with no stickiness. */
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

export class Front {
  private turn = 0;
  private readonly server: Server;

  private constructor(private readonly ports: readonly number[]) {
    this.server = createServer((caller) => this.pass(caller, this.ports.length));
  }

  static async before(ports: readonly number[]): Promise<Front> {
    const front = new Front(ports);
    front.server.listen(0, '127.0.0.1');
    await once(front.server, 'listening');
    return front;
  }

  get url(): string {
    return `http://127.0.0.1:${addressOf(this.server).port}`;
  }

  stop(): void {
    this.server.close();
  }

  /** A process that is away is passed over; if all are, the caller finds its connection closed. */
  private pass(caller: Socket, triesLeft: number): void {
    const port = this.ports[this.turn % this.ports.length] ?? 0;
    this.turn += 1;
    const api = connect(port, '127.0.0.1');
    caller.on('error', () => api.destroy());
    api.once('connect', () => {
      api.on('error', () => caller.destroy());
      caller.pipe(api).pipe(caller);
    });
    api.once('error', () => {
      if (!api.connecting && api.bytesRead > 0) return;
      if (triesLeft > 1 && !caller.destroyed) this.pass(caller, triesLeft - 1);
      else caller.destroy();
    });
  }
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the front has no port');
  return address;
}
