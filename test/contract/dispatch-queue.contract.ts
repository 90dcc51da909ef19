/**
 * What every carrier of dispatches must do, whatever vendor is behind it. Each test uses agencies of its own, so that all
 * run on one store.
 */
import type { DispatchJob, DispatchQueue } from '../../src/engine/ports/dispatch-queue.port.js';
import { aJob, Gate, Inbox, someJobs, sortedByKey } from './dispatch-jobs.js';

export type ErrorListener = (error: unknown, job?: DispatchJob) => void;

/** One process's end of the carrier. */
export interface QueueEnd {
  readonly queue: DispatchQueue;
  /** Ends as a killed process does: running jobs are neither finished nor given back. */
  crash(): Promise<void>;
}

/** A carrier whose jobs are noticed as lost within about a second. */
export interface Carrier {
  open(onError: ErrorListener): Promise<QueueEnd>;
  stop(): Promise<void>;
}

const LOOKS_MAX = 5_000;

/** Declares the suite. `start` is called once, before the first test. */
export function itCarriesDispatches(name: string, start: () => Promise<Carrier>): void {
  describe(`${name} as the carrier of dispatches`, () => {
    let carrier: Carrier;
    let ends: QueueEnd[] = [];
    let unexpected: unknown[] = [];
    let agencies = 0;

    beforeAll(async () => {
      carrier = await start();
    }, 60_000);
    afterAll(() => carrier.stop());
    afterEach(async () => {
      await Promise.all(ends.map(({ queue }) => queue.close()));
      expect(unexpected).toEqual([]);
      [ends, unexpected] = [[], []];
    });

    async function anEnd(onError: ErrorListener = (error) => unexpected.push(error)): Promise<QueueEnd> {
      const end = await carrier.open(onError);
      ends.push(end);
      return end;
    }
    const anAgency = (): string => `agency-${(agencies += 1)}`;

    it('carries every dispatch with its key and its fence', async () => {
      const { queue } = await anEnd();
      const agency = anAgency();
      const jobs = [aJob(agency, 1, 64), aJob(agency, 2, 1), aJob(agency, 3, 5)];
      const inbox = new Inbox(3);
      await queue.consume([agency], 2, inbox.take);

      await queue.add(jobs);

      expect(sortedByKey(await inbox.full)).toEqual(jobs);
    });

    it('carries many jobs of many agencies, each exactly to its own', async () => {
      const { queue } = await anEnd();
      const names = [anAgency(), anAgency(), anAgency()];
      const jobs = Array.from({ length: 120 }, (_, index) => aJob(names[index % 3] ?? '', index, 2));
      const inbox = new Inbox(120);
      await queue.consume(names, 4, inbox.take);

      await queue.add(jobs);

      expect(sortedByKey(await inbox.full)).toEqual(sortedByKey(jobs));
    });

    it('hands out the oldest job of an agency first', async () => {
      const { queue } = await anEnd();
      const agency = anAgency();
      for (const from of [0, 10, 20]) await queue.add(someJobs(agency, from, 10));
      const inbox = new Inbox(30);

      await queue.consume([agency], 1, inbox.take);

      expect(await inbox.full).toEqual(someJobs(agency, 0, 30));
    });

    it('lets nothing happen to a dispatch while nobody consumes', async () => {
      const agency = anAgency();
      const relay = await anEnd();
      const other = await anEnd();
      const elsewhere = new Inbox(1);
      await other.queue.consume([anAgency()], 1, elsewhere.take);

      await relay.queue.add([aJob(agency, 1, 3)]);
      await relay.queue.close();

      expect(elsewhere.taken).toEqual([]);
      expect(await backlogOf(other.queue, agency)).toBe(3);
    });

    it('keeps jobs over the end of the process that added them', async () => {
      const agency = anAgency();
      const relay = await anEnd();
      await relay.queue.add([aJob(agency, 1, 1)]);
      await relay.queue.close();
      const inbox = new Inbox(1);

      const worker = await anEnd();
      await worker.queue.consume([agency], 1, inbox.take);

      expect(await inbox.full).toEqual([aJob(agency, 1, 1)]);
    });

    it('brings a job again whose consumer died with it', async () => {
      const agency = anAgency();
      const dying = await anEnd();
      const taken = new Inbox(1);
      await dying.queue.consume([agency], 1, (job) => taken.take(job).then(never));
      await dying.queue.add([aJob(agency, 1, 4)]);
      await taken.full;
      await dying.crash();

      const inbox = new Inbox(1);
      const survivor = await anEnd();
      await survivor.queue.consume([agency], 1, inbox.take);

      expect(await inbox.full).toEqual([aJob(agency, 1, 4)]);
    }, 20_000);

    it('goes on after a handler that throws, and tells of the error with its job', async () => {
      const agency = anAgency();
      const errors: unknown[] = [];
      const { queue } = await anEnd((error, job) => errors.push({ error, job }));
      const inbox = new Inbox(3);
      const failure = new Error('the handler broke');
      await queue.consume([agency], 1, async (job) => {
        await inbox.take(job);
        if (inbox.taken.length === 2) throw failure;
      });

      await queue.add(someJobs(agency, 0, 3));

      expect(await inbox.full).toEqual(someJobs(agency, 0, 3));
      expect(errors).toEqual([{ error: failure, job: aJob(agency, 1, 1) }]);
      await untilBacklogIs(queue, agency, 0);
    });

    it('lets an agency whose handler hangs delay no other', async () => {
      const [slow, quick] = [anAgency(), anAgency()];
      const { queue } = await anEnd();
      const gate = new Gate();
      const inbox = new Inbox(5);
      await queue.consume([slow], 1, () => gate.opened);
      await queue.consume([quick], 1, inbox.take);

      await queue.add([...someJobs(slow, 0, 5), ...someJobs(quick, 0, 5)]);

      expect(await inbox.full).toEqual(someJobs(quick, 0, 5));
      gate.open();
    });

    it('handles as many jobs of an agency at the same time as it was told', async () => {
      const agency = anAgency();
      const { queue } = await anEnd();
      const gate = new Gate();
      const started = new Inbox(3);
      await queue.consume([agency], 3, (job) => started.take(job).then(() => gate.opened));

      await queue.add(someJobs(agency, 0, 5));

      expect(await started.full).toHaveLength(3);
      gate.open();
      await untilBacklogIs(queue, agency, 0);
      expect(started.taken).toHaveLength(5);
    });

    it('counts the dispatches, not the jobs, that wait or are being handled', async () => {
      const agency = anAgency();
      const { queue } = await anEnd();
      const gate = new Gate();
      const started = new Inbox(1);
      await queue.consume([agency], 1, (job) => started.take(job).then(() => gate.opened));

      await queue.add([aJob(agency, 1, 64), aJob(agency, 2, 10)]);
      await started.full;

      expect(await backlogOf(queue, agency)).toBe(74);
      gate.open();
      await untilBacklogIs(queue, agency, 0);
    });

    it('lets running jobs finish when it is closed, and takes no more', async () => {
      const agency = anAgency();
      const closing = await anEnd();
      const gate = new Gate();
      const started = new Inbox(1);
      let finished = 0;
      await closing.queue.consume([agency], 1, async (job) => {
        await started.take(job);
        await gate.opened;
        finished += 1;
      });
      await closing.queue.add([aJob(agency, 1, 1), aJob(agency, 2, 2)]);
      await started.full;

      const closed = closing.queue.close().then(() => finished);
      gate.open();

      expect(await closed).toBe(1);
      const other = await anEnd();
      expect(await backlogOf(other.queue, agency)).toBe(2);
      expect(started.taken).toHaveLength(1);
    });
  });
}

async function backlogOf(queue: DispatchQueue, agency: string): Promise<number> {
  return (await queue.backlog())[agency] ?? 0;
}

/** A job leaves the backlog a moment after its handler has ended: looks, a round trip each, until it has. */
async function untilBacklogIs(queue: DispatchQueue, agency: string, expected: number): Promise<void> {
  for (let look = 0; look < LOOKS_MAX; look += 1) {
    if ((await backlogOf(queue, agency)) === expected) return;
  }
  throw new Error(`the backlog of ${agency} never became ${expected}`);
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
