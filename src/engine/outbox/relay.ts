import { JobsNotTaken, type DispatchJob, type DispatchQueue } from '../ports/dispatch-queue.port.js';
import type { CarriedDispatch, OutboxStore } from '../ports/outbox-store.port.js';

/** The most dispatches of one agency in one job; the wire contract takes no more in one request. */
export const DISPATCHES_PER_JOB_MAX = 64;

/** Of one agency in one turn, so that the backlog of one holds up no other. */
const CLAIM_MAX = 256;

/**
 * Puts what waits in the outbox on the queues: what waits together travels together, a lone dispatch at once. What a queue
 * did not take is given back, and only that.
 *
 * @returns how many dispatches it carried; the caller goes on at once while it is not zero
 */
export async function relayOnce(
  outbox: OutboxStore,
  queue: DispatchQueue,
  { leaseMs, jobMax = DISPATCHES_PER_JOB_MAX }: { readonly leaseMs: number; readonly jobMax?: number },
): Promise<number> {
  const claimed = await outbox.claimPending(CLAIM_MAX, leaseMs);
  if (claimed.length === 0) return 0;
  const jobs = jobsOf(claimed, jobMax);
  try {
    await queue.add(jobs);
  } catch (error) {
    const notTaken = error instanceof JobsNotTaken ? error.jobs : jobs;
    await outbox.unclaim(notTaken.flatMap(({ dispatches }) => dispatches));
    throw error;
  }
  return claimed.length;
}

/** Jobs of at most so many dispatches of one agency each, in the order in which they were claimed. */
function jobsOf(
  claimed: readonly (CarriedDispatch & { readonly agency: string })[],
  jobMax: number,
): readonly DispatchJob[] {
  const jobs: { agency: string; dispatches: CarriedDispatch[] }[] = [];
  const filling = new Map<string, CarriedDispatch[]>();
  for (const { agency, key, fence } of claimed) {
    const job = filling.get(agency);
    if (job !== undefined && job.length < jobMax) {
      job.push({ key, fence });
      continue;
    }
    const dispatches = [{ key, fence }];
    filling.set(agency, dispatches);
    jobs.push({ agency, dispatches });
  }
  return jobs;
}
