/** People at the desks who keep posting applications, whatever dies meanwhile, until each is acknowledged. */
import { z } from 'zod';
import { until, type Answer, type Caller } from '../../demo/product.js';
import type { ApplicationBody } from '../support/valid-applications.js';

/** A desk opens when fewer cases than these are on their way, and so gives the others time. */
const IN_FLIGHT_MAX = 40;
const RETRY_MS_MAX = 60_000;
/** Longer than a whole round: blow upon blow there may be no room for long, and a desk that gave up would end the load. */
const ROOM_MS_MAX = 900_000;
const DESKS = 6;
const UNREACHABLE: Answer = { status: 503, body: undefined };
const acknowledgement = z.object({ code: z.string() });

export class Load {
  /** The acknowledged case of each application, by its position. */
  readonly codes: string[] = [];
  private next = 0;
  private extra = 0;
  private closed = false;
  private readonly desks: readonly Promise<void>[];

  constructor(
    private readonly desk: Caller,
    private readonly applications: readonly ApplicationBody[],
    private readonly inFlight: () => Promise<number>,
  ) {
    this.desks = Array.from({ length: DESKS }, () => this.work());
  }

  /** Closes the desks: what was posted is still repeated until it is acknowledged. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.desks);
  }

  /** One desk takes an application although there is no room: somebody waits for one. */
  admitOneMore(): void {
    this.extra += 1;
  }

  /** What was posted, acknowledged or not. */
  get posted(): readonly ApplicationBody[] {
    return this.applications.slice(0, this.next);
  }

  private async work(): Promise<void> {
    while (!this.closed && this.next < this.applications.length) {
      const position = this.next;
      this.next += 1;
      this.codes[position] = await this.postUntilAcknowledged(position);
      await until('room for another case', async () => this.hasRoom(), ROOM_MS_MAX);
    }
  }

  private async hasRoom(): Promise<true | undefined> {
    if (this.extra > 0) {
      this.extra -= 1;
      return true;
    }
    const open = await this.inFlight().catch(() => IN_FLIGHT_MAX);
    return this.closed || open < IN_FLIGHT_MAX ? true : undefined;
  }

  /** The same key again and again: a repeat of what was written gets the first answer. */
  private postUntilAcknowledged(position: number): Promise<string> {
    const post = async (): Promise<string | undefined> => {
      const body = this.applications[position];
      const answer = await this.desk.post('/cases', body, `application-${position}`).catch((): Answer => UNREACHABLE);
      if (answer.status === 201) return acknowledgement.parse(answer.body).code;
      if (answer.status < 500) throw new Error(`refused: ${JSON.stringify(answer)}`);
      return undefined;
    };
    return until('the application is acknowledged', post, RETRY_MS_MAX);
  }
}
