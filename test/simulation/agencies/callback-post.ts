import type { Answer } from '../../../agency-contract/wire.js';
import type { IdSource } from '../../../src/engine/ports/id-source.port.js';
import type { EngineNode } from '../engine-node.js';
import type { World } from '../world/world.js';
import type { CallbackMessage } from './callback-message.js';

const PATIENCE_MS = 3000;

/** Sends the agencies' messages until the engine takes them: late, twice, in another order, or nonsense. */
export class CallbackPost {
  readonly sent: CallbackMessage[] = [];

  constructor(
    private readonly world: World,
    private readonly ids: IdSource,
    private readonly nodes: () => readonly EngineNode[],
  ) {}

  get isDone(): boolean {
    return this.sent.every(({ taken }) => taken);
  }

  readonly say = (agency: string, answers: readonly Answer[], afterMs: number): void => {
    const { world } = this;
    const delayMs = afterMs + (world.happens('callback-reordered') ? world.random.integer(0, 4000) : world.latencyMs());
    this.post(agency, answers, delayMs);
    if (world.happens('callback-said-again')) this.post(agency, answers, delayMs + world.random.integer(0, 6000));
    const [first] = answers;
    if (first !== undefined && world.happens('callback-stray')) this.stray(agency, first);
  };

  /** Answers that must change nothing: of a dispatch that never was, of another agency's dispatch, against the contract. */
  private stray(agency: string, answer: Answer): void {
    const { random } = this.world;
    const delayMs = random.integer(0, 3000);
    const [other] = ['civil-status', 'residence', 'notifications'].filter((key) => key !== agency);
    switch (random.integer(0, 3)) {
      case 0:
        return this.post(agency, [{ ...answer, dispatchKey: `${answer.dispatchKey.slice(0, 36)}:nothing:1` }], delayMs);
      case 1:
        return this.post(other ?? agency, [answer], delayMs);
      case 2:
        return this.post(agency, [{ dispatchKey: answer.dispatchKey, kind: 'perhaps' }, answer], delayMs);
      default:
        return this.post(agency, [{ ...answer, kind: 'result-amended', result: undefined }], delayMs);
    }
  }

  private post(agency: string, answers: readonly unknown[], delayMs: number): void {
    const message = { agency, messageId: this.ids.uuid(this.world.time.legalNow()), answers, taken: false };
    this.sent.push(message);
    const copies = this.world.happens('callback-duplicated') ? 3 : 1;
    for (let copy = 0; copy < copies; copy += 1) this.world.time.after(delayMs, () => void this.deliver(message));
  }

  private async deliver(message: CallbackMessage): Promise<void> {
    const { world } = this;
    for (;;) {
      const node = world.random.pick(this.nodes());
      const call = node.takeCallback(message).then(
        () => 'taken' as const,
        () => 'failed' as const,
      );
      const outcome = await world.time.within(PATIENCE_MS, call);
      if (outcome === 'taken' && !world.happens('client-answer-lost')) break;
      await world.time.wait(world.random.integer(100, 1500));
    }
    message.taken = true;
  }
}
