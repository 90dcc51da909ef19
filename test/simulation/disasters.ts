import { AGENCIES } from '../../src/agencies.js';
import { required } from '../../src/kernel/values/assert.js';
import type { EngineNode } from './engine-node.js';
import type { AgencyNetwork } from './ports/sim-gateway.js';
import type { SimBroker } from './ports/sim-queue.js';
import type { World } from './world/world.js';

const HOUR_MS = 3_600_000;
const LEAPS_MS = [HOUR_MS, 5 * HOUR_MS, 20 * HOUR_MS, 72 * HOUR_MS] as const;

/** The processes, and what befalls them, the carrier, the agencies and the calendar, about once a second. */
export class Disasters {
  readonly nodes: EngineNode[] = [];
  private started = 0;

  constructor(
    private readonly world: World,
    private readonly broker: SimBroker,
    private readonly network: AgencyNetwork,
    private readonly makeNode: (name: string) => EngineNode,
  ) {}

  begin(forMs: number): void {
    const { world } = this;
    for (let count = 0; count < world.swarm.processes; count += 1) this.nodes.push(this.startNode());
    for (let atMs = 500; atMs < forMs; atMs += 1000)
      world.time.after(atMs + world.random.integer(0, 900), () => this.strike());
  }

  /** Everything that was broken is mended. */
  end(): void {
    for (const [index, node] of this.nodes.entries()) {
      node.process.wakeUp();
      if (!node.process.isAlive) this.nodes[index] = this.startNode();
    }
    if (!this.broker.isOpen) this.broker.startWorkers();
  }

  private strike(): void {
    const { world, network, broker } = this;
    const { random } = world;
    if (world.happens('process-crashes')) this.crash(random.integer(0, this.nodes.length - 1));
    if (world.happens('process-pauses')) random.pick(this.nodes).process.pause(random.integer(200, 4000));
    if (world.happens('agency-away')) network.takeAway(random.pick(AGENCIES), random.integer(500, 6000));
    if (world.happens('queue-wiped')) broker.wipe();
    if (world.happens('workers-stop') && broker.isOpen) this.stopWorkers();
    if (!world.quiet && random.chance(world.swarm.conduct.leaps * 0.4)) {
      const ms = random.pick(LEAPS_MS);
      world.time.jumpLegal(ms);
      world.tell(`${ms / HOUR_MS} hours go by: it is ${world.time.legalNow()}`);
    }
  }

  private crash(index: number): void {
    const node = required(this.nodes[index], 'node');
    if (!node.process.isAlive) return;
    node.process.crash();
    this.world.time.after(this.world.random.integer(50, 3000), () => {
      if (this.nodes[index] === node) this.nodes[index] = this.startNode();
    });
  }

  private stopWorkers(): void {
    this.broker.stopWorkers();
    this.world.time.after(this.world.random.integer(500, 4000), () => {
      if (!this.broker.isOpen) this.broker.startWorkers();
    });
  }

  private startNode(): EngineNode {
    this.started += 1;
    const node = this.makeNode(`node-${this.started}`);
    node.start();
    return node;
  }
}
