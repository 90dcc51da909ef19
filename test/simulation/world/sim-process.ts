import type { World } from './world.js';

/** The other side cannot be reached. */
class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

/** A process that may crash, so that nothing it waits for ever comes, or stand still for a while and wake with what it knew. */
export class SimProcess {
  private resumesAtMs = 0;
  private running = true;

  constructor(
    readonly world: World,
    readonly name: string,
  ) {}

  get isAlive(): boolean {
    return this.running;
  }

  crash(): void {
    this.running = false;
    this.world.tell(`${this.name} crashes`);
  }

  pause(ms: number): void {
    this.resumesAtMs = this.world.time.realMs + ms;
    this.world.tell(`${this.name} stands still for ${ms} ms`);
  }

  wakeUp(): void {
    this.resumesAtMs = 0;
  }

  /** Resolves when the process can go on: at once, when it wakes, or never. */
  async awake(): Promise<void> {
    const { time } = this.world;
    while (this.running && time.realMs < this.resumesAtMs)
      await time.wait(Math.min(200, this.resumesAtMs - time.realMs));
    if (!this.running) await new Promise<never>(() => undefined);
  }

  async sleep(ms: number): Promise<void> {
    await this.world.time.wait(ms);
    await this.awake();
  }

  /** Asks something outside: it happens even if the process crashes meanwhile; what comes of it reaches only a process that runs. */
  async ask<T>(work: () => Promise<T>, extraMs = 0): Promise<T> {
    await this.world.time.wait(this.world.latencyMs() + extraMs);
    return this.receive(work);
  }

  /** As `ask`, but the process itself takes part: if it crashed on the way, nothing happens. */
  async takePart<T>(work: () => Promise<T>, extraMs = 0): Promise<T> {
    await this.world.time.wait(this.world.latencyMs() + extraMs);
    await this.awake();
    return this.receive(work);
  }

  /** Is asked from outside; the caller sees a lost connection, or waits in vain. */
  async serve<T>(work: () => Promise<T>): Promise<T> {
    const { time } = this.world;
    await time.wait(this.world.latencyMs());
    if (!this.running) throw new ConnectionLost(`${this.name} is down`);
    await this.awake();
    const result = await work();
    await time.wait(this.world.latencyMs());
    return result;
  }

  private async receive<T>(work: () => Promise<T>): Promise<T> {
    const outcome = await work().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    await this.world.time.wait(this.world.latencyMs());
    await this.awake();
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }
}
