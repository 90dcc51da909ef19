/** What the stream of changes says, and how the connection is. */
export type Change =
  | { readonly kind: 'case'; readonly code: string }
  /** More has changed than can be told: everything is to be fetched anew. */
  | { readonly kind: 'resync' }
  | { readonly kind: 'connected' }
  | { readonly kind: 'lost' };

const CHANNEL = 'lienthong.changes';

/**
 * Tells of changes until the returned function is called. One tab of a browser holds the connection and passes on what it hears: a
 * connection a tab would use up the six that HTTP/1.1 gives to a server. When that tab goes, another takes over.
 */
export function openChanges(listener: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  const others = channel.postMessage.bind(channel);
  const leaving = new AbortController();
  channel.addEventListener('message', ({ data }: MessageEvent<Change>) => listener(data));
  const tell = (change: Change) => {
    listener(change);
    others(change);
  };
  void navigator.locks
    .request(CHANNEL, { signal: leaving.signal }, () => listen(tell, leaving.signal))
    // Nobody waits for the connection any more.
    .catch(() => undefined);
  return () => {
    leaving.abort();
    channel.close();
  };
}

/** Resolves when the tab leaves. The browser itself connects again, and says where it stopped. */
function listen(tell: (change: Change) => void, leaving: AbortSignal): Promise<void> {
  const source = new EventSource('/api/v1/stream');
  source.addEventListener('ready', () => tell({ kind: 'connected' }));
  source.addEventListener('resync', () => tell({ kind: 'resync' }));
  source.addEventListener('case', ({ data }: MessageEvent<string>) => tell({ kind: 'case', code: codeIn(data) }));
  source.addEventListener('error', () => tell({ kind: 'lost' }));
  return new Promise((resolve) => {
    leaving.addEventListener('abort', () => {
      source.close();
      resolve();
    });
  });
}

function codeIn(data: string): string {
  const body: unknown = JSON.parse(data);
  return String(Object(body).code);
}
