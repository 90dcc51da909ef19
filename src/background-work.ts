import {
  createHistoryPartitions,
  forgetOldRequests,
  forgetOldSearches,
  sealJournal,
} from './adapters/postgres/history-upkeep.js';
import { PgAccessWatch } from './adapters/postgres/pg-access-watch.js';
import { forgetOldAttempts } from './adapters/postgres/pg-tracking-attempts.js';
import { forgetOldDrafts } from './adapters/postgres/kept-drafts.js';
import { rewrapKeysOnce } from './adapters/postgres/rewrap-keys.js';
import { forgetEndedSessions } from './adapters/postgres/pg-web-sessions.js';
import { AGENCIES } from './agencies.js';
import { carryJob } from './engine/outbox/carry-job.js';
import { reconcileOnce } from './engine/outbox/reconcile.js';
import { DispatchSlots } from './engine/outbox/dispatch-slots.js';
import { DISPATCHES_PER_JOB_MAX, relayOnce } from './engine/outbox/relay.js';
import { amendCalendarsOnce } from './engine/timers/amend-calendars.js';
import { fireTimersOnce } from './engine/timers/fire-timers.js';
import { watchAccessesOnce } from './features/audit/access-findings/watch-accesses.js';
import { BackgroundLoop } from './platform/background-loop.js';
import type { Runtime } from './runtime.js';

/** How long a relay that nobody wakes may sleep: what another process committed waits at most this long. */
const RELAY_PAUSE_MS_MAX = 50;

const SEALED_ROWS_MAX = 5_000;
const UPKEEP_PAUSE_MS = 3_600_000;
/** Partitions of history are ready so many months ahead. */
const PARTITION_MONTHS = 4;
const REQUESTS_KEPT_DAYS = 30;
const SESSIONS_FORGOTTEN_MAX = 1_000;
/** How long a process may take a version of the key-encryption key for the newest that is not. */
const KEYS_PAUSE_MS_MAX = 10_000;
const REWRAPPED_MAX = 500;

/** Starts what the roles of this process do beside answering requests; returns how to stop it. */
export async function startBackgroundWork(runtime: Runtime): Promise<() => Promise<void>> {
  const { config, log, outbox, queue, processor } = runtime;
  const { LEASE_MS: leaseMs, SWEEP_INTERVAL_MS: sweepMs, SILENCE_MS: againMs, ROLE: roles } = config;
  const onError = (name: string, error: unknown) =>
    log.error({ event: 'background.failed', work: name, err: error }, 'background work failed');
  const onBadKey = (key: string) => log.error({ event: 'key.bad', key }, 'a key does not open');
  const loop = (name: string, pauseMsMax: number, once: () => Promise<number>) =>
    new BackgroundLoop({ name, pauseMsMax, once, onError });

  const sealer = loop('sealer', sweepMs, async () => {
    const sealed = await sealJournal(runtime.enginePool, SEALED_ROWS_MAX);
    return sealed === SEALED_ROWS_MAX ? sealed : 0;
  });
  const upkeep = loop('upkeep', UPKEEP_PAUSE_MS, () => keepUpOnce(runtime));
  const sessions = loop('sessions', UPKEEP_PAUSE_MS, async () => {
    const forgotten = await forgetEndedSessions(runtime.enginePool, SESSIONS_FORGOTTEN_MAX);
    return forgotten === SESSIONS_FORGOTTEN_MAX ? forgotten : 0;
  });
  const keysPauseMs = Math.min(KEYS_PAUSE_MS_MAX, 10 * sweepMs);
  const keys = loop('keys', keysPauseMs, async () => {
    await runtime.keys.renew();
    return 0;
  });
  const rewrap = loop('rewrap', keysPauseMs, async () => {
    const found = await rewrapKeysOnce(runtime.enginePool, runtime.keys, { limit: REWRAPPED_MAX, onBadKey });
    return found === REWRAPPED_MAX ? found : 0;
  });
  const watch = loop('access-watch', UPKEEP_PAUSE_MS, () =>
    watchAccessesOnce(new PgAccessWatch(runtime.enginePool, runtime.ids)),
  );
  const relay = loop('relay', Math.min(RELAY_PAUSE_MS_MAX, sweepMs), () =>
    relayOnce(outbox, queue, { leaseMs, jobMax: Math.min(DISPATCHES_PER_JOB_MAX, config.AGENCY_DISPATCHES_MAX) }),
  );
  const loops = [
    keys,
    ...(roles.includes('relay') ? [relay] : []),
    ...(roles.includes('timers')
      ? [
          loop('timers', sweepMs, () => fireTimersOnce(outbox, processor, { leaseMs })),
          loop('calendar', UPKEEP_PAUSE_MS, () => amendCalendarsOnce(outbox, processor)),
          loop('reconciler', sweepMs, () => reconcileOnce(runtime, { againMs })),
        ]
      : []),
    ...(roles.includes('sealer') ? [sealer, upkeep, sessions, rewrap, watch] : []),
  ];
  runtime.onCommit(({ dispatches }) => {
    if (dispatches > 0) relay.wake();
    sealer.wake();
  });
  for (const each of loops) each.start();
  const slots = new DispatchSlots(config.AGENCY_DISPATCHES_MAX);
  if (roles.includes('worker'))
    await queue.consume(AGENCIES, config.WORKER_CONCURRENCY, (job) => slots.handle(job, () => carryJob(runtime, job)));
  return async () => {
    await Promise.all(loops.map((each) => each.stop()));
  };
}

/** Makes room for what is to come, and forgets what nobody asks for any more. */
async function keepUpOnce({ enginePool }: Runtime): Promise<number> {
  await createHistoryPartitions(enginePool, PARTITION_MONTHS);
  await forgetOldRequests(enginePool, REQUESTS_KEPT_DAYS);
  await forgetOldSearches(enginePool);
  await forgetOldAttempts(enginePool);
  await forgetOldDrafts(enginePool);
  return 0;
}
