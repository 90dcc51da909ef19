/** Server-sent events as a browser reads them. */
import type { Caller } from './product.js';

const WAIT_MS_MAX = 20_000;

export interface SentEvent {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One open stream of a caller. */
export class EventStream {
  /** What the browser would come back with. */
  lastEventId = '';
  private text = '';

  private constructor(
    readonly headers: Headers,
    private readonly reader: ReadableStreamDefaultReader<string>,
    private readonly abort: AbortController,
  ) {}

  /** Opens it; it fails by itself if nothing comes for long. */
  static async open(caller: Caller, topics: string, headers: Readonly<Record<string, string>> = {}) {
    const abort = new AbortController();
    const signal = AbortSignal.any([abort.signal, AbortSignal.timeout(WAIT_MS_MAX)]);
    const answer = await caller.open(`/stream?topics=${topics}`, headers, signal);
    if (answer.status !== 200 || answer.body === null) throw new Error(`no stream: ${await answer.text()}`);
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    return new EventStream(answer.headers, reader, abort);
  }

  /** Reads on until there is such an event, and returns everything read, that one last. */
  async until(is: (sent: SentEvent) => boolean): Promise<readonly SentEvent[]> {
    const seen: SentEvent[] = [];
    for (;;) {
      const sent = await this.next();
      if (sent === undefined) throw new Error(`the stream ended after ${JSON.stringify(seen)}`);
      seen.push(sent);
      if (is(sent)) return seen;
    }
  }

  /** Everything that still comes until the server ends the stream. */
  async rest(): Promise<readonly SentEvent[]> {
    const seen: SentEvent[] = [];
    for (let sent = await this.next(); sent !== undefined; sent = await this.next()) seen.push(sent);
    return seen;
  }

  close(): void {
    this.abort.abort();
  }

  /** Undefined at the end. */
  private async next(): Promise<SentEvent | undefined> {
    for (;;) {
      const end = this.text.indexOf('\n\n');
      if (end < 0) {
        const { done, value } = await this.reader.read();
        if (done) return undefined;
        this.text += value;
        continue;
      }
      const sent = this.parse(this.text.slice(0, end));
      this.text = this.text.slice(end + 2);
      if (sent !== undefined) return sent;
    }
  }

  private parse(block: string): SentEvent | undefined {
    const fields = new Map(
      block.split('\n').map((line) => [line.split(': ', 1)[0], line.slice(line.indexOf(': ') + 2)]),
    );
    this.lastEventId = fields.get('id') ?? this.lastEventId;
    const [event, data] = [fields.get('event'), fields.get('data')];
    return event === undefined || data === undefined ? undefined : { event, data: JSON.parse(data) };
  }
}
