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

const CHANNEL = 'lienthong.changes';

/** After a refusal the browser does not come back by itself. */
const RETRY_MS = 5_000;

/**
 * Tells of changes until the returned function is called. One tab of a browser holds the connection and passes on what it hears: a
 * connection a tab would use up the six that HTTP/1.1 gives to a server. When that tab goes, another takes over.
 */
export function openChanges(topics: readonly Topic[], listener: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  const tellOthers = channel.postMessage.bind(channel);
  const leaving = new AbortController();
  channel.addEventListener('message', ({ data }: MessageEvent<Change>) => listener(data));
  const tell = (change: Change) => {
    listener(change);
    tellOthers(change);
  };
  void navigator.locks
    .request(CHANNEL, { signal: leaving.signal }, () => listen(topics, tell, leaving.signal))
    // Nobody waits for the connection any more.
    .catch(() => undefined);
  return () => {
    leaving.abort();
    channel.close();
  };
}

/** Resolves when the tab leaves. A connection that breaks is taken up again by the browser, which says where it stopped. */
function listen(topics: readonly Topic[], tell: (change: Change) => void, leaving: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let source = connect();
    let retry: ReturnType<typeof setTimeout> | undefined;
    leaving.addEventListener('abort', () => {
      clearTimeout(retry);
      source.close();
      resolve();
    });

    function connect(): EventSource {
      const opened = new EventSource(`/api/v1/stream?topics=${topics.join(',')}`);
      opened.addEventListener('ready', () => tell({ kind: 'connected' }));
      opened.addEventListener('resync', () => tell({ kind: 'resync' }));
      opened.addEventListener('incidents', () => tell({ kind: 'incidents' }));
      opened.addEventListener('case', ({ data }: MessageEvent<string>) =>
        tell({ kind: 'case', code: wordIn(data, 'code') }),
      );
      opened.addEventListener('work-item', ({ data }: MessageEvent<string>) =>
        tell({ kind: 'work-item', code: wordIn(data, 'case') }),
      );
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
