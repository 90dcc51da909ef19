import { hash } from 'node:crypto';
import type { CommandResult, EngineCommand, RequestKey } from '../../../src/engine/processor/command.js';
import type { EngineNode } from '../engine-node.js';
import type { World } from '../world/world.js';

/** A command that was answered with "done": the client's own list, which no crash can take away. */
export interface Acknowledged {
  readonly command: EngineCommand;
  readonly request: RequestKey;
  readonly response: unknown;
}

const PATIENCE_MS = 4000;

/** People's browsers and desks: each repeats its request blindly, under one key, until somebody answers. */
export class Client {
  readonly acknowledged: Acknowledged[] = [];
  /** Applications whose last attempt broke: an attempt before it, which nobody heard of, may be carried out all the same. */
  unsure = 0;
  private requests = 0;
  private waiting = 0;

  constructor(
    private readonly world: World,
    private readonly nodes: () => readonly EngineNode[],
    private readonly onAcknowledged: (acknowledged: Acknowledged) => void,
  ) {}

  /** Whether every request was answered. */
  get isDone(): boolean {
    return this.waiting === 0;
  }

  /** @param build - the command of one attempt; ids that are minted for an attempt differ from one to the next */
  async request(who: string, build: (request: RequestKey) => EngineCommand): Promise<CommandResult> {
    const { world } = this;
    this.requests += 1;
    this.waiting += 1;
    const key = `request-${this.requests}`;
    const request = { scope: `${who} POST`, key, digest: hash('sha256', key) };
    for (;;) {
      const command = build(request);
      const call = world.random
        .pick(this.nodes())
        .submit(command)
        .catch(() => 'failed' as const);
      const result = await world.time.within(PATIENCE_MS, call);
      if (typeof result !== 'string' && !world.happens('client-answer-lost')) {
        this.waiting -= 1;
        this.keep(who, { command, request }, result);
        return result;
      }
      await world.time.wait(world.random.integer(50, 800));
    }
  }

  private keep(who: string, sent: Pick<Acknowledged, 'command' | 'request'>, result: CommandResult): void {
    const { command } = sent;
    const name = 'name' in command ? `${command.kind} ${command.name}` : command.kind;
    this.world.tell(`${who} ${name}: ${result.kind === 'done' ? 'done' : result.refusal.code}`);
    if (result.kind === 'refused') {
      const isMade = this.world.swarm.faults['store-refuses-statement'] > 0;
      if (result.refusal.code === 'command-broke' && command.kind === 'submit') this.unsure += 1;
      if (result.refusal.code === 'command-broke' && !isMade) this.world.broken('no command breaks', name);
      return;
    }
    const acknowledged = { ...sent, response: result.response };
    this.acknowledged.push(acknowledged);
    this.onAcknowledged(acknowledged);
  }
}
