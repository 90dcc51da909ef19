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

/** The server lets its heart beat every 15 seconds: three are missing. */
const SILENCE_MS_MAX = 45_000;
/** After a restart not everybody comes back at the same moment. */
const RETRY_MS_MIN = 2_000;
const RETRY_MS_SPREAD = 4_000;

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
 * Resolves when the tab leaves. A connection that breaks, or on which nothing comes any more, is opened anew where it stopped.
 *
 * @param tell - also told the position, where the server gave one
 */
function listen(
  address: () => string,
  tell: (change: Change, position?: string) => void,
  leaving: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let source = connect();
    leaving.addEventListener('abort', () => {
      clearTimeout(timer);
      source.close();
      resolve();
    });

    function connect(): EventSource {
      const opened = new EventSource(address());
      next(lose, SILENCE_MS_MAX);
      const on = (event: string, changeIn: (data: string) => Change) =>
        opened.addEventListener(event, ({ data, lastEventId }: MessageEvent<string>) => {
          next(lose, SILENCE_MS_MAX);
          tell(changeIn(data), lastEventId);
        });
      on('ready', () => ({ kind: 'connected' }));
      on('beat', () => ({ kind: 'connected' }));
      on('resync', () => ({ kind: 'resync' }));
      on('incidents', () => ({ kind: 'incidents' }));
      on('case', (data) => ({ kind: 'case', code: wordIn(data, 'code') }));
      on('work-item', (data) => ({ kind: 'work-item', code: wordIn(data, 'case') }));
      opened.addEventListener('error', lose);
      return opened;
    }

    function lose(): void {
      source.close();
      tell({ kind: 'lost' });
      next(() => (source = connect()), RETRY_MS_MIN + Math.random() * RETRY_MS_SPREAD);
    }

    function next(act: () => void, ms: number): void {
      clearTimeout(timer);
      timer = setTimeout(act, ms);
    }
  });
}

function wordIn(data: string, name: string): string {
  const body: unknown = JSON.parse(data);
  return String(Object(body)[name]);
}
