import { hash } from 'node:crypto';
import { AGENCIES } from '../../src/agencies.js';
import { RegisteredDefinitions } from '../../src/definitions.js';
import type { BatchWrites } from '../../src/engine/ports/case-store.port.js';
import { CallbackPost } from './agencies/callback-post.js';
import { SimAgency } from './agencies/sim-agency.js';
import { checkInbox, checkRegisters } from './checks/agencies.js';
import { checkAcknowledged, checkAnswers, replayAll } from './checks/histories.js';
import { checkHolders } from './checks/holders.js';
import { checkPreparedResults } from './checks/prepared-results.js';
import { checkRecalled, checkRecalls } from './checks/recalls.js';
import { checkDecisions, checkRows, checkTimers } from './checks/rows.js';
import { Disasters } from './disasters.js';
import { EngineNode, type Outside } from './engine-node.js';
import { brokenStore, outboxOn, type Mutant } from './mutants.js';
import { Client } from './people/client.js';
import { People } from './people/people.js';
import { InMemoryCaseStore } from './ports/in-memory-case-store.js';
import { InMemoryTables } from './ports/in-memory-tables.js';
import { PlainPartCipher } from './ports/plain-part-cipher.js';
import { SeededIdSource } from './ports/seeded-id-source.js';
import { AgencyNetwork } from './ports/sim-gateway.js';
import { SimBroker } from './ports/sim-queue.js';
import { WatchedCaseStore } from './ports/watched-case-store.js';
import type { Fault } from './world/swarm.js';
import { World, type Violation } from './world/world.js';

export interface SimulationOptions {
  /** Only these faults, at their full strength, instead of the drawn ones. */
  readonly only?: readonly Fault[];
  /** A promise broken on purpose: the checkers must see it. */
  readonly mutant?: Mutant;
}

export interface SimulationResult {
  readonly seed: number;
  readonly violations: readonly Violation[];
  /** What happened, line by line, each with its milliseconds of real time. */
  readonly story: readonly string[];
  /** Digest of the story and of every sealed event: equal for equal seeds. */
  readonly digest: string;
  readonly events: number;
  readonly fleet: Fleet;
}

const CHAOS_MS = 9_000;
const QUIET_MS_MAX = 120_000;
const definitions = new RegisteredDefinitions();

/** Runs the real engine through one seed: chaos, then a quiet phase in which everything has to come to its end. */
export async function simulate(seed: number, options: SimulationOptions = {}): Promise<SimulationResult> {
  const fleet = new Fleet(seed, options);
  const { world, state, broker } = fleet;
  await fleet.runFor(CHAOS_MS, () => world.violations.length > 0);
  fleet.calmDown();
  await fleet.runFor(QUIET_MS_MAX, () => world.violations.length > 0 || fleet.isAtRest());
  if (world.violations.length === 0) fleet.checkLiveness();
  fleet.people.finishing = true;
  await fleet.runFor(QUIET_MS_MAX, () => world.violations.length > 0 || fleet.isFinished());
  if (world.violations.length === 0) fleet.checkFinished();
  fleet.checkEverything();
  const events = state.tables.events.where(() => true);
  const sealed = events.map((event) => event.hash);
  const digest = hash('sha256', [...world.story, ...sealed, String(broker.isOpen)].join('\n'));
  return { seed, violations: world.violations, story: world.story, digest, events: events.length, fleet };
}

/** Everything of one simulated world: processes, stores, carrier, agencies, people. */
export class Fleet {
  readonly world: World;
  readonly state = new InMemoryTables();
  readonly broker: SimBroker;
  readonly post: CallbackPost;
  readonly agencies: readonly SimAgency[];
  readonly client: Client;
  readonly people: People;
  readonly network: AgencyNetwork;
  private readonly disasters: Disasters;

  constructor(seed: number, { only, mutant }: SimulationOptions) {
    const world = new World(seed, only);
    const { state } = this;
    this.world = world;
    this.broker = new SimBroker(world);
    const ids = new SeededIdSource(world.random);
    const nodes = () => this.disasters.nodes;
    this.post = new CallbackPost(world, ids, nodes);
    const forgets = mutant === 'an agency system forgets which dispatches it has done';
    this.agencies = AGENCIES.map((key) => new SimAgency(world, key, this.post.say, forgets));
    this.network = new AgencyNetwork(world, new Map(this.agencies.map((agency) => [agency.key, agency])), this.broker);
    const watched = new WatchedCaseStore(new InMemoryCaseStore(state, world.time), (writes) =>
      this.onCommitted(writes),
    );
    const outside: Outside = {
      world,
      store: brokenStore(watched, mutant, world),
      outbox: outboxOn(state, world.time, mutant),
      broker: this.broker,
      network: this.network,
      definitions,
      cipher: new PlainPartCipher(),
      ids,
    };
    this.client = new Client(world, nodes, (acknowledged) => checkAcknowledged(world, state, acknowledged));
    this.people = new People({ world, client: this.client, state, definitions, ids });
    this.disasters = new Disasters(world, this.broker, this.network, (name) => new EngineNode(outside, name));
    this.begin();
  }

  /** Lets time go on for so long, or until there is nothing more to wait for; asked about once a simulated second. */
  async runFor(ms: number, isOver: () => boolean): Promise<void> {
    const { time } = this.world;
    const endsAtMs = time.realMs + ms;
    let asksAtMs = time.realMs;
    while (time.realMs < endsAtMs && (await time.next())) {
      if (time.realMs < asksAtMs) continue;
      if (isOver()) return;
      asksAtMs = time.realMs + 500;
    }
  }

  calmDown(): void {
    this.world.quiet = true;
    this.world.tell('all faults end');
    this.disasters.end();
  }

  /** Nothing is under way: what is still open waits for a person. */
  isAtRest(): boolean {
    const { dispatches, timers } = this.state.tables;
    const legal = this.world.time.legalNow();
    return (
      this.client.isDone &&
      this.post.isDone &&
      dispatches.where(({ state }) => state === 'pending' || state === 'carried').length === 0 &&
      timers.where(({ state, dueAt }) => state === 'armed' && dueAt <= legal).length === 0
    );
  }

  isFinished(): boolean {
    const { cases, incidents } = this.state.tables;
    const isOpen = cases.where(({ state }) => !state.chart.context.ended).length > 0;
    return !isOpen && this.isAtRest() && incidents.where(({ status }) => status === 'open').length === 0;
  }

  /** T7 and I2: without faults everything comes to rest, and each open case waits for somebody who can see it. */
  checkLiveness(): void {
    const { world } = this;
    if (!this.isAtRest()) this.tellWhatHangs('T7');
    const { cases, workItems, incidents } = this.state.tables;
    for (const { id } of cases.where(({ state }) => !state.chart.context.ended)) {
      const isSeen =
        workItems.where(({ caseId, status }) => caseId === id && status !== 'done').length > 0 ||
        incidents.where(({ caseId, status }) => caseId === id && status === 'open').length > 0;
      if (!isSeen) world.broken('T7', `${id} is open and nobody is asked to do anything`);
    }
  }

  /** T7: when people do their work, every case ends. */
  checkFinished(): void {
    if (!this.isFinished()) this.tellWhatHangs('T7 at the end');
  }

  checkEverything(): void {
    const { world, state, client, post, agencies } = this;
    const histories = replayAll(world, state, definitions);
    for (const acknowledged of client.acknowledged) checkAcknowledged(world, state, acknowledged);
    checkAnswers(world, histories, { acknowledged: client.acknowledged, unsure: client.unsure, definitions });
    for (const replayed of histories) {
      checkRows(world, state, replayed);
      checkTimers(world, state, replayed);
      checkDecisions(world, replayed);
      checkPreparedResults(world, state, replayed);
    }
    checkRegisters(world, { agencies, tables: state.tables }, histories);
    checkRecalled(world, state, agencies);
    checkInbox(world, state, { sent: post.sent, histories });
  }

  private begin(): void {
    const { world, people } = this;
    for (let count = 0; count < world.swarm.cases; count += 1) {
      world.time.after(world.random.integer(0, CHAOS_MS / 2), () => people.submit());
    }
    const act = () => {
      if (!world.quiet || people.finishing) people.act();
      world.time.after(world.random.integer(50, 500), act);
    };
    act();
    this.disasters.begin(CHAOS_MS);
  }

  private onCommitted(writes: BatchWrites): void {
    for (const record of writes.cases) {
      const happened = writes.events.filter(({ caseId }) => caseId === record.id).map(({ type }) => type);
      const steps = Object.values(record.state.steps).join(' ');
      this.world.tell(`${record.id.slice(-6)} seq ${record.state.seq} ${happened.join(', ')} -> ${steps}`);
    }
    for (const { agency, messageId, dispatchKey, kind, verdict } of writes.inboxAnswers) {
      this.world.tell(`${agency} said ${kind} of ${dispatchKey.slice(30)} in ${messageId.slice(-4)}: ${verdict}`);
    }
    const touched = [
      ...writes.cases.map(({ id }) => id),
      ...[...writes.dispatches, ...writes.workItems].map(({ caseId }) => caseId),
    ];
    for (const id of new Set(touched)) {
      const record = this.state.tables.cases.get(id);
      if (record === undefined) continue;
      checkHolders(this.world, this.state, record);
      checkRecalls(this.world, this.state, record);
    }
  }

  private tellWhatHangs(invariant: string): void {
    const { tables } = this.state;
    const hanging = [
      ...tables.dispatches
        .where(({ state }) => state === 'pending' || state === 'carried')
        .map((row) => `${row.key} ${row.operation} ${row.state} ${row.answer ?? ''} ${row.failure ?? ''}`),
      ...tables.cases
        .where(({ state }) => !state.chart.context.ended)
        .map(({ id, state }) => `${id} ${JSON.stringify(state.steps)}`),
      ...tables.incidents.where(({ status }) => status === 'open').map(({ key, cause }) => `incident ${key} ${cause}`),
      ...(this.client.isDone ? [] : ['a request was never answered']),
      ...(this.post.isDone ? [] : ['a callback was never taken']),
    ];
    this.world.broken(invariant, `still open: ${hanging.join('; ')}`);
  }
}
