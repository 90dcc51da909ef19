/** What the stream of changes says, and how the connection is. */
export type Change =
  | { readonly kind: 'case'; readonly code: string }
  | { readonly kind: 'work-item'; readonly code: string }
  | { readonly kind: 'incidents' }
  /** More has changed than can be told: everything is to be fetched anew. */
  | { readonly kind: 'resync' }
  | { readonly kind: 'connected' }
  | { readonly kind: 'lost' };

export type Topic = 'cases' | 'work-items' | 'incidents';

interface Listening {
  /** Tabs that were opened by different people do not tell each other. */
  readonly reader: string;
  readonly topics: readonly Topic[];
  readonly after: number;
}

/** What one tab heard and passes on, with the position of the journal that it has reached. */
interface Heard {
  readonly change: Change;
  readonly position: string;
}

/** After a refusal the browser does not come back by itself. */
const RETRY_MS = 5_000;

/**
 * Tells of changes until the returned function is called. One tab of a browser holds the connection and passes on what it hears: a
 * connection a tab would use up the six that HTTP/1.1 gives to a server. When that tab goes, another takes over where it stopped.
 *
 * @param after - the position of the journal behind which changes are told
 */
export function openChanges({ reader, topics, after }: Listening, listener: (change: Change) => void): () => void {
  const name = `lienthong.changes ${reader} ${topics.join(',')}`;
  const channel = new BroadcastChannel(name);
  const tellOthers = channel.postMessage.bind(channel);
  const leaving = new AbortController();
  let reached = String(after);
  const hear = ({ change, position }: Heard) => {
    reached = position;
    listener(change);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Heard>) => hear(data));
  const tell = (change: Change, position = '') => {
    const heard = { change, position: position === '' ? reached : position };
    hear(heard);
    tellOthers(heard);
  };
  const address = () => `/api/v1/stream?topics=${topics.join(',')}&after=${reached}`;
  void navigator.locks
    .request(name, { signal: leaving.signal }, () => listen(address, tell, leaving.signal))
    // Nobody waits for the connection any more.
    .catch(() => undefined);
  return () => {
    leaving.abort();
    channel.close();
  };
}

/**
 * Resolves when the tab leaves. A connection that breaks is taken up again by the browser, which says where it stopped.
 *
 * @param tell - also told the position, where the server gave one
 */
function listen(
  address: () => string,
  tell: (change: Change, position?: string) => void,
  leaving: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    let source = connect();
    let retry: ReturnType<typeof setTimeout> | undefined;
    leaving.addEventListener('abort', () => {
      clearTimeout(retry);
      source.close();
      resolve();
    });

    function connect(): EventSource {
      const opened = new EventSource(address());
      const on = (event: string, changeIn: (data: string) => Change) =>
        opened.addEventListener(event, ({ data, lastEventId }: MessageEvent<string>) =>
          tell(changeIn(data), lastEventId),
        );
      on('ready', () => ({ kind: 'connected' }));
      on('resync', () => ({ kind: 'resync' }));
      on('incidents', () => ({ kind: 'incidents' }));
      on('case', (data) => ({ kind: 'case', code: wordIn(data, 'code') }));
      on('work-item', (data) => ({ kind: 'work-item', code: wordIn(data, 'case') }));
      opened.addEventListener('error', () => {
        tell({ kind: 'lost' });
        if (opened.readyState === EventSource.CLOSED) retry = setTimeout(reconnect, RETRY_MS);
      });
      return opened;
    }

    function reconnect(): void {
      source = connect();
    }
  });
}

function wordIn(data: string, name: string): string {
  const body: unknown = JSON.parse(data);
  return String(Object(body)[name]);
}
