import { AGENCIES } from './agencies.js';
import { carryJob } from './engine/outbox/carry-job.js';
import { reconcileOnce } from './engine/outbox/reconcile.js';
import { relayOnce } from './engine/outbox/relay.js';
import { fireTimersOnce } from './engine/timers/fire-timers.js';
import { BackgroundLoop } from './platform/background-loop.js';
import type { Runtime } from './runtime.js';

/** How long a relay that nobody wakes may sleep: what another process committed waits at most this long. */
const RELAY_PAUSE_MS_MAX = 50;

/** Starts what the roles of this process do beside answering requests; returns how to stop it. */
export async function startBackgroundWork(runtime: Runtime): Promise<() => Promise<void>> {
  const { config, log, outbox, queue, processor } = runtime;
  const { LEASE_MS: leaseMs, SWEEP_INTERVAL_MS: sweepMs, SILENCE_MS: againMs, ROLE: roles } = config;
  const onError = (name: string, error: unknown) =>
    log.error({ event: 'background.failed', work: name, err: error }, 'background work failed');
  const loop = (name: string, pauseMsMax: number, once: () => Promise<number>) =>
    new BackgroundLoop({ name, pauseMsMax, once, onError });

  const relay = loop('relay', Math.min(RELAY_PAUSE_MS_MAX, sweepMs), () => relayOnce(outbox, queue, { leaseMs }));
  const loops = [
    ...(roles.includes('relay') ? [relay] : []),
    ...(roles.includes('timers')
      ? [
          loop('timers', sweepMs, () => fireTimersOnce(outbox, processor, { leaseMs })),
          loop('reconciler', sweepMs, () => reconcileOnce(runtime, { againMs })),
        ]
      : []),
  ];
  runtime.onCommit(({ dispatches }) => {
    if (dispatches > 0) relay.wake();
  });
  for (const each of loops) each.start();
  if (roles.includes('worker'))
    await queue.consume(AGENCIES, config.WORKER_CONCURRENCY, (job) => carryJob(runtime, job));
  return async () => {
    await Promise.all(loops.map((each) => each.stop()));
  };
}
