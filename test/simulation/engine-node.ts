import { codeLists } from '../../workflows/code-lists.js';
import { portalStatuses } from '../../workflows/portal-statuses.js';
import { theirCodesOn } from '../../src/kernel/procedure/code-lists.js';
import { hash } from 'node:crypto';
import { ContractAnswerReader } from '../../src/adapters/agency-gateway/contract-answer-reader.js';
import { AGENCIES } from '../../src/agencies.js';
import type { DispatchAttempt } from '../../src/engine/outbox/build-bodies.js';
import { carryJob, type CarryingPorts } from '../../src/engine/outbox/carry-job.js';
import { reconcileOnce } from '../../src/engine/outbox/reconcile.js';
import { relayOnce } from '../../src/engine/outbox/relay.js';
import { retryDelayMs } from '../../src/engine/outbox/back-off.js';
import { BatchFailed, BatchOutcomeUnknown, type CaseStore } from '../../src/engine/ports/case-store.port.js';
import type { Definitions } from '../../src/engine/ports/definitions.port.js';
import type { IdSource } from '../../src/engine/ports/id-source.port.js';
import type { OutboxStore } from '../../src/engine/ports/outbox-store.port.js';
import type { PartCipher } from '../../src/engine/ports/part-cipher.port.js';
import { contentsOf } from '../../src/engine/processor/answer-content.js';
import { CommandProcessor } from '../../src/engine/processor/command-processor.js';
import type { CommandResult, EngineCommand } from '../../src/engine/processor/command.js';
import { fireTimersOnce } from '../../src/engine/timers/fire-timers.js';
import type { CallbackMessage } from './agencies/callback-message.js';
import { FaultyCaseStore, FaultyOutboxStore } from './ports/faulty-stores.js';
import { SimGateway, type AgencyNetwork } from './ports/sim-gateway.js';
import { QueueAway, SimQueue, type SimBroker } from './ports/sim-queue.js';
import { SimProcess } from './world/sim-process.js';
import type { World } from './world/world.js';

const LEASE_MS = 1000;
const SILENCE_MS = 2500;
const CONCURRENCY = 2;
export const BREAKER = { failuresMax: 3, pauseMsFirst: 400, pauseMsMax: 60_000 };
const PAUSES_MS = { relay: 1000, timers: 1400, reconciler: 2200 };

/** What survives a crash: everything that is not a process. */
export interface Outside {
  readonly world: World;
  readonly store: CaseStore;
  readonly outbox: OutboxStore;
  readonly broker: SimBroker;
  readonly network: AgencyNetwork;
  readonly definitions: Definitions;
  readonly cipher: PartCipher;
  readonly ids: IdSource;
  /** How long each kind of background work pauses at most. */
  readonly pausesMs?: typeof PAUSES_MS;
  /** Told of each delivery that came to nothing. */
  readonly onFailure?: (attempt: DispatchAttempt) => void;
}

/** One process of the real engine: command processor, relay, workers, timers and reconciler over simulated ports. */
export class EngineNode {
  readonly process: SimProcess;
  private readonly ports: CarryingPorts;
  private wakeRelay: () => void = () => undefined;

  constructor(
    private readonly outside: Outside,
    name: string,
  ) {
    const { world, definitions, cipher, ids, store, outbox, network } = outside;
    this.process = new SimProcess(world, name);
    const processor = new CommandProcessor({
      store: new FaultyCaseStore(this.process, store),
      definitions,
      cipher,
      ids,
      digest: (bytes) => hash('sha256', bytes),
      silenceMs: SILENCE_MS,
      claimMs: 1_800_000,
      backOff: (attempt) => this.process.sleep(retryDelayMs(attempt, ids.fraction())),
      onCommitted: ({ dispatches }) => {
        if (dispatches > 0) this.wakeRelay();
      },
      onPoison: (command, error) => this.onPoison(command, error),
    });
    this.ports = {
      outbox: new FaultyOutboxStore(this.process, outbox),
      gateway: new SimGateway(this.process, network),
      reader: new ContractAnswerReader(),
      definitions,
      cipher,
      ids,
      processor,
      leaseMs: LEASE_MS,
      breaker: BREAKER,
      portalStatuses,
      codesOf: async (agency) => theirCodesOn(codeLists, agency, '2026-11-24'),
      onAttempt: (attempt) => {
        const { agency, outcome, detail } = attempt;
        if (outcome === 'answered') return;
        world.tell(`${name} to ${agency}: ${outcome} (${detail ?? ''})`);
        outside.onFailure?.(attempt);
      },
    };
  }

  start(): void {
    const { outbox, processor } = this.ports;
    const { pausesMs = PAUSES_MS } = this.outside;
    const queue = new SimQueue(this.process, this.outside.broker, (error) => this.onError('worker', error));
    const relayWoken = () =>
      new Promise<void>((resolve) => {
        this.wakeRelay = resolve;
        this.outside.world.time.after(pausesMs.relay, resolve);
      });
    const pause = (ms: number) => () => this.outside.world.time.wait(ms * (0.5 + this.ports.ids.fraction()));
    void this.loop('relay', relayWoken, () => relayOnce(outbox, queue, { leaseMs: LEASE_MS }));
    void this.loop('timers', pause(pausesMs.timers), () => fireTimersOnce(outbox, processor, { leaseMs: LEASE_MS }));
    void this.loop('reconciler', pause(pausesMs.reconciler), () => reconcileOnce(this.ports, { againMs: SILENCE_MS }));
    void queue.consume(AGENCIES, CONCURRENCY, (job) => carryJob(this.ports, job));
  }

  /** A person's command, from a client. */
  submit(command: EngineCommand): Promise<CommandResult> {
    return this.process.serve(() => this.ports.processor.submit(command));
  }

  /** A signed message of an agency. */
  takeCallback({ agency, messageId, answers }: CallbackMessage): Promise<readonly CommandResult[]> {
    const raw = new TextEncoder().encode(JSON.stringify({ messageId, answers }));
    const contents = contentsOf(raw, answers);
    const commands = answers.map((answer, position): EngineCommand => {
      const read = this.ports.reader.read(answer);
      return {
        kind: 'answer',
        agency,
        messageId,
        position,
        keyId: `${agency}-1`,
        content: contents[position],
        ...read,
      };
    });
    return this.process.serve(() => this.ports.processor.submitAll(commands));
  }

  private async loop(name: string, pause: () => Promise<void>, once: () => Promise<number>): Promise<void> {
    while (this.process.isAlive) {
      await pause();
      await this.process.awake();
      await once().catch((error: unknown) => this.onError(name, error));
    }
  }

  /** A background loop logs and goes on; only the faults that the simulation makes may be there to be logged. */
  private onError(name: string, error: unknown): void {
    const { world } = this.outside;
    const isMade = error instanceof BatchFailed || error instanceof BatchOutcomeUnknown || error instanceof QueueAway;
    if (isMade) return world.tell(`${this.process.name} ${name}: ${error.message}`);
    world.broken('no unexpected error', `${name}: ${String(error)}`);
  }

  private onPoison(command: EngineCommand, error: unknown): void {
    if (error instanceof BatchFailed && this.outside.world.swarm.faults['store-refuses-statement'] > 0) return;
    this.outside.world.broken(
      'no command breaks',
      `${command.kind}: ${String(error)} ${String(error instanceof BatchFailed ? error.cause : '')}`,
    );
  }
}
