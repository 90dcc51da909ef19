import { DispatchQueue, type DispatchJob } from '../../../src/engine/ports/dispatch-queue.port.js';
import { required } from '../../../src/kernel/values/assert.js';
import type { SimProcess } from '../world/sim-process.js';
import type { World } from '../world/world.js';

interface Consumer {
  readonly process: SimProcess;
  readonly agencies: readonly string[];
  readonly concurrency: number;
  readonly handle: (job: DispatchJob) => Promise<void>;
  /** Jobs being handled, by agency. */
  readonly running: Map<string, number>;
}

/** The carrier that all processes share. It keeps nothing for sure: jobs are lost, doubled, shuffled and wiped. */
export class SimBroker {
  private readonly jobs = new Map<string, DispatchJob[]>();
  private readonly consumers: Consumer[] = [];
  /** Whether workers take jobs; while they do not, no dispatch may reach an agency. */
  private open = true;
  private readonly handedOut = new Set<string>();

  constructor(private readonly world: World) {}

  get isOpen(): boolean {
    return this.open;
  }

  /** Whether a worker was ever given a job with that dispatch. */
  wasHandedOut(dispatchKey: string): boolean {
    return this.handedOut.has(dispatchKey);
  }

  add(job: DispatchJob): void {
    const { world } = this;
    if (world.happens('queue-loses')) return world.tell(`queue loses a job for ${job.agency}`);
    const waiting = this.waiting(job.agency);
    const at = world.happens('queue-reorders') ? world.random.integer(0, waiting.length) : waiting.length;
    waiting.splice(at, 0, job);
    if (world.happens('queue-duplicates')) waiting.push(job);
    this.pump(job.agency);
  }

  consume(consumer: Omit<Consumer, 'running'>): void {
    this.consumers.push({ ...consumer, running: new Map() });
    for (const agency of consumer.agencies) this.pump(agency);
  }

  wipe(): void {
    this.world.tell('queue is wiped');
    this.jobs.clear();
  }

  stopWorkers(): void {
    this.world.tell('all workers stop');
    this.open = false;
  }

  startWorkers(): void {
    this.world.tell('workers take jobs again');
    this.open = true;
    for (const agency of this.jobs.keys()) this.pump(agency);
  }

  backlog(): Readonly<Record<string, number>> {
    return Object.fromEntries(
      [...this.jobs].map(([agency, jobs]) => [agency, jobs.flatMap(({ dispatches }) => dispatches).length]),
    );
  }

  private pump(agency: string): void {
    if (!this.open) return;
    const free = this.consumers.filter(
      ({ process, agencies, concurrency, running }) =>
        process.isAlive && agencies.includes(agency) && (running.get(agency) ?? 0) < concurrency,
    );
    const waiting = this.waiting(agency);
    if (free.length === 0 || waiting.length === 0) return;
    const consumer = this.world.random.pick(free);
    const job = required(waiting.shift(), 'waiting job');
    for (const { key } of job.dispatches) this.handedOut.add(key);
    void this.run(consumer, job);
    this.pump(agency);
  }

  private async run({ process, handle, running }: Consumer, job: DispatchJob): Promise<void> {
    running.set(job.agency, (running.get(job.agency) ?? 0) + 1);
    await process.sleep(this.world.latencyMs());
    await handle(job);
    running.set(job.agency, (running.get(job.agency) ?? 1) - 1);
    this.pump(job.agency);
  }

  private waiting(agency: string): DispatchJob[] {
    const known = this.jobs.get(agency) ?? [];
    this.jobs.set(agency, known);
    return known;
  }
}

/** One process's connection to the carrier. */
export class SimQueue extends DispatchQueue {
  constructor(
    private readonly process: SimProcess,
    private readonly broker: SimBroker,
    private readonly onError: (error: unknown) => void,
  ) {
    super();
  }

  add(jobs: readonly DispatchJob[]): Promise<void> {
    return this.process.ask(async () => {
      if (this.process.world.happens('queue-refuses')) throw new QueueAway('the queue is full');
      for (const job of jobs) this.broker.add(job);
      if (this.process.world.happens('queue-refuses')) throw new QueueAway('the answer of the queue was lost');
    });
  }

  async consume(
    agencies: readonly string[],
    concurrency: number,
    handle: (job: DispatchJob) => Promise<void>,
  ): Promise<void> {
    this.broker.consume({
      process: this.process,
      agencies,
      concurrency,
      handle: (job) => handle(job).catch((error: unknown) => this.onError(error)),
    });
  }

  async backlog(): Promise<Readonly<Record<string, number>>> {
    return this.broker.backlog();
  }

  async close(): Promise<void> {
    this.process.crash();
  }
}

/** The carrier cannot be reached. */
export class QueueAway extends Error {
  override readonly name = 'QueueAway';
}
