/** What open pages are told: the journal, followed for everybody at once. */
import type { Logger } from 'pino';
import { realNow } from './adapters/clock/system-clock.js';
import type { ReadModels } from './adapters/postgres/read-models/read-models.js';
import { LiveFeed } from './features/live/live-feed.js';
import type { WebSessions } from './features/identity/ports/web-sessions.port.js';
import { msOf } from './kernel/values/time.js';
import { BackgroundLoop } from './platform/background-loop.js';

/** How long what was numbered in the journal waits before listeners are told. */
const STREAM_PAUSE_MS = 250;

/** Follows the journal for all open streams. */
export function liveFeed(
  { journal, assignments, sessions }: Pick<ReadModels, 'journal' | 'assignments'> & { readonly sessions: WebSessions },
  log: Logger,
): LiveFeed {
  return new LiveFeed({
    journal,
    assignments,
    stillOpen: (asked) => sessions.stillOpen(asked),
    nowMs: () => msOf(realNow()),
    repeat: (once, onError) => {
      const loop = new BackgroundLoop({
        name: 'stream',
        pauseMsMax: STREAM_PAUSE_MS,
        once,
        onError: (_, error) => onError(error),
      });
      loop.start();
      return loop;
    },
    onFailure: (error) => log.error({ event: 'stream.failed', err: error }, 'the journal cannot be followed'),
  });
}
