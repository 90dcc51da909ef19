/** People at the desks who keep posting applications, whatever dies meanwhile, until each is acknowledged. */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Answer, Caller } from '../../demo/product.js';
import type { ApplicationBody } from '../support/valid-applications.js';

const RETRY_MS = 100;
const DESKS = 6;
const UNREACHABLE: Answer = { status: 503, body: undefined };
const acknowledgement = z.object({ code: z.string() });

export class Load {
  /** The acknowledged case of each application, by its position. */
  readonly codes: string[] = [];
  private next = 0;
  private closed = false;
  private readonly desks: readonly Promise<void>[];

  constructor(
    private readonly desk: Caller,
    private readonly applications: readonly ApplicationBody[],
    private readonly intervalMs: number,
  ) {
    this.desks = Array.from({ length: DESKS }, () => this.work());
  }

  /** Closes the desks: what was posted is still repeated until it is acknowledged. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.desks);
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
      await pause(this.intervalMs);
    }
  }

  /** The same key again and again: a repeat of what was written gets the first answer. */
  private async postUntilAcknowledged(position: number): Promise<string> {
    const body = this.applications[position];
    for (;;) {
      const answer = await this.desk.post('/cases', body, `application-${position}`).catch((): Answer => UNREACHABLE);
      if (answer.status === 201) return acknowledgement.parse(answer.body).code;
      if (answer.status < 500) throw new Error(`refused: ${JSON.stringify(answer)}`);
      await pause(RETRY_MS);
    }
  }
}
