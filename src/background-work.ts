import { checkJournal } from './adapters/postgres/check-journal.js';
import {
  createHistoryPartitions,
  forgetOldRequests,
  forgetOldSearches,
  sealJournal,
} from './adapters/postgres/history-upkeep.js';
import { PgClosings } from './adapters/postgres/pg-closings.js';
import { PgMigrations } from './adapters/postgres/pg-migrations.js';
import { PgAccessWatch } from './adapters/postgres/pg-access-watch.js';
import { forgetOldAttempts } from './adapters/postgres/pg-tracking-attempts.js';
import { forgetOldDrafts } from './adapters/postgres/kept-drafts.js';
import { forgetOldReasons, sealReasonsInClear } from './adapters/postgres/kept-reasons.js';
import { queryOn } from './adapters/postgres/pool.js';
import { legalNow } from './adapters/postgres/reader.js';
import { rewrapKeysOnce } from './adapters/postgres/rewrap-keys.js';
import { SealedReasons } from './adapters/postgres/sealed-reasons.js';
import { sweepAttachments } from './adapters/postgres/swept-attachments.js';
import { forgetEndedSessions } from './adapters/postgres/pg-web-sessions.js';
import { AGENCIES } from './agencies.js';
import { comparePortalOnce } from './engine/outbox/compare-portal.js';
import { carryJob } from './engine/outbox/carry-job.js';
import { reconcileOnce } from './engine/outbox/reconcile.js';
import { DispatchSlots } from './engine/outbox/dispatch-slots.js';
import { DISPATCHES_PER_JOB_MAX, relayOnce } from './engine/outbox/relay.js';
import { amendCalendarsOnce } from './engine/timers/amend-calendars.js';
import { fireTimersOnce } from './engine/timers/fire-timers.js';
import { runClosingsOnce } from './features/administration/close-offices/run-closings.js';
import { runMigrationsOnce } from './features/administration/migrate-cases/run-migrations.js';
import { ROUND_PAUSE_MS } from './features/administration/round.js';
import { watchAccessesOnce } from './features/audit/access-findings/watch-accesses.js';
import { BackgroundLoop } from './platform/background-loop.js';
import type { Runtime } from './runtime.js';

/** How long a relay that nobody wakes may sleep: what another process committed waits at most this long. */
const RELAY_PAUSE_MS_MAX = 50;

const SEALED_ROWS_MAX = 5_000;
/** Offices close at midnight, and a scan of what stands at them is not for each second. */
const GATHER_PAUSE_MS = 60_000;
const UPKEEP_PAUSE_MS = 3_600_000;
/** Partitions of history are ready so many months ahead. */
const PARTITION_MONTHS = 4;
const REQUESTS_KEPT_DAYS = 30;
const SESSIONS_FORGOTTEN_MAX = 1_000;
/** How long a process may take a version of the key-encryption key for the newest that is not. */
const OFTEN_MS_MAX = 10_000;
const REASONS_SEALED_MAX = 500;
const CHECKED_ROWS_MAX = 5_000;
const DAY_MS = 86_400_000;
const JOURNAL_ROUND_MS = 86_400_000;
/** All of them are told by the audit of the journal. */
const BREAKS_TOLD_MAX = 20;
const REWRAPPED_MAX = 500;
/** Each sweep looks at every file once. */
const FILE_SWEEP_PAUSE_MS = 86_400_000;

type MakeLoop = (name: string, pauseMsMax: number, once: () => Promise<number>) => BackgroundLoop;

/** Starts what the roles of this process do beside answering requests; returns how to stop it. */
export async function startBackgroundWork(runtime: Runtime): Promise<() => Promise<void>> {
  const { config, log, outbox, queue, processor } = runtime;
  const { LEASE_MS: leaseMs, SWEEP_INTERVAL_MS: sweepMs, SILENCE_MS: againMs, ROLE: roles } = config;
  const onError = (name: string, error: unknown) =>
    log.error({ event: 'background.failed', work: name, err: error }, 'background work failed');
  const loop: MakeLoop = (name, pauseMsMax, once) => new BackgroundLoop({ name, pauseMsMax, once, onError });

  const sealer = loop('sealer', sweepMs, async () => {
    const sealed = await sealJournal(runtime.sealerPool, SEALED_ROWS_MAX);
    return sealed === SEALED_ROWS_MAX ? sealed : 0;
  });
  const keys = loop('keys', oftenMs(sweepMs), async () => {
    await runtime.keys.renew();
    return 0;
  });
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
          loop('migrations', ROUND_PAUSE_MS, async () => {
            await runMigrationsOnce(new PgMigrations(runtime.enginePool), processor, () =>
              legalNow(queryOn(runtime.enginePool)),
            );
            // So many a second and no more: what runs beside it comes first.
            return 0;
          }),
          ...closingLoops(runtime, loop),
          loop('reconciler', sweepMs, () => reconcileOnce(runtime, { againMs })),
          loop('portal', oftenMs(sweepMs), () => comparePortal(runtime)),
        ]
      : []),
    ...(roles.includes('sealer') ? [sealer, ...upkeepLoops(runtime, loop)] : []),
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

/** Offices close at midnight: what stands there then is found soon enough, and goes over a few cases a second. */
function closingLoops({ enginePool, processor }: Runtime, loop: MakeLoop): readonly BackgroundLoop[] {
  const closings = new PgClosings(enginePool);
  return [
    loop('closed-offices', GATHER_PAUSE_MS, async () => {
      await closings.gather();
      return 0;
    }),
    loop('closings', ROUND_PAUSE_MS, async () => {
      await runClosingsOnce(closings, processor, () => legalNow(queryOn(enginePool)));
      return 0;
    }),
  ];
}

/** Looks whether a round is due; what was told again is not looked at before the next one. */
async function comparePortal(runtime: Runtime): Promise<number> {
  const { PORTAL_COMPARISON_MS: everyMs, PORTAL_COMPARISON_DAYS: days } = runtime.config;
  const again = await comparePortalOnce(runtime, { everyMs, windowMs: days * DAY_MS });
  if (again > 0)
    runtime.log.warn({ event: 'portal.differed', again }, 'the portal was told again what it did not show');
  return 0;
}

/** What the role `sealer` does beside numbering the journal. */
function upkeepLoops(runtime: Runtime, loop: MakeLoop): readonly BackgroundLoop[] {
  const { log, enginePool, config } = runtime;
  const pauseMs = oftenMs(config.SWEEP_INTERVAL_MS);
  const onBadKey = (key: string) => log.error({ event: 'key.bad', key }, 'a key does not open');
  return [
    loop('journal-check', pauseMs, () => checkJournalOnce(runtime)),
    loop('upkeep', UPKEEP_PAUSE_MS, () => keepUpOnce(runtime)),
    loop('reasons', UPKEEP_PAUSE_MS, () =>
      sealReasonsInClear(enginePool, new SealedReasons(runtime.cipher), REASONS_SEALED_MAX),
    ),
    loop('sessions', UPKEEP_PAUSE_MS, async () => {
      const forgotten = await forgetEndedSessions(enginePool, SESSIONS_FORGOTTEN_MAX);
      return forgotten === SESSIONS_FORGOTTEN_MAX ? forgotten : 0;
    }),
    loop('rewrap', pauseMs, async () => {
      const found = await rewrapKeysOnce(enginePool, runtime.keys, { limit: REWRAPPED_MAX, onBadKey });
      return found === REWRAPPED_MAX ? found : 0;
    }),
    loop('attachments', FILE_SWEEP_PAUSE_MS, async () => {
      const removed = await sweepAttachments(enginePool, runtime.files);
      if (removed > 0) log.info({ event: 'attachments.swept', removed }, 'files that no case has were removed');
      return 0;
    }),
    loop('access-watch', UPKEEP_PAUSE_MS, () => watchAccessesOnce(new PgAccessWatch(enginePool, runtime.ids))),
  ];
}

/** Less often than what people wait for, more often than each hour. */
function oftenMs(sweepMs: number): number {
  return Math.min(OFTEN_MS_MAX, 10 * sweepMs);
}

/** One slice at a time, with a pause: the whole journal is looked at each day, and nobody waits for it. */
async function checkJournalOnce({ sealerPool, log }: Runtime): Promise<number> {
  const { broken, found } = await checkJournal(sealerPool, { rowsMax: CHECKED_ROWS_MAX, roundMs: JOURNAL_ROUND_MS });
  if (broken > 0) {
    const breaks = found.slice(0, BREAKS_TOLD_MAX);
    log.error(
      { event: 'journal.broken', broken, found: found.length, breaks },
      'something is missing from the journal',
    );
  }
  return 0;
}

/** Makes room for what is to come, and forgets what nobody asks for any more. */
async function keepUpOnce({ enginePool }: Runtime): Promise<number> {
  await createHistoryPartitions(enginePool, PARTITION_MONTHS);
  await forgetOldRequests(enginePool, REQUESTS_KEPT_DAYS);
  await forgetOldSearches(enginePool);
  await forgetOldAttempts(enginePool);
  await forgetOldDrafts(enginePool);
  await forgetOldReasons(enginePool);
  return 0;
}
