import type { ServerResponse } from 'node:http';
import type { Outlet } from '../outlet.js';

/** What one reader may leave unread; who is further behind is cut off, comes back and catches up. */
const UNSENT_BYTES_MAX = 1_048_576;

/** Nothing on the way may keep or hold back what is sent; a stream that ends does not leave a connection that a server which stops waits for. */
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
  connection: 'close',
};

/** A stream as the body of an HTTP response. */
export class ResponseOutlet implements Outlet {
  constructor(private readonly response: ServerResponse) {}

  /** Does it when the reader is gone: at once, if that was before anybody asked, because then nothing is told any more. */
  whenClosed(act: () => void): void {
    if (this.response.destroyed) act();
    else this.response.on('close', act);
  }

  /** Answers the request. */
  start(): void {
    this.response.writeHead(200, HEADERS);
    this.response.flushHeaders();
  }

  write(text: string): void {
    this.response.write(text);
    if (this.response.writableLength > UNSENT_BYTES_MAX) this.response.destroy();
  }

  async flushed(): Promise<void> {
    if (!this.response.writableNeedDrain || this.response.destroyed) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        this.response.off('drain', done).off('close', done);
        resolve();
      };
      this.response.on('drain', done).on('close', done);
    });
  }

  end(): void {
    this.response.end();
  }
}
