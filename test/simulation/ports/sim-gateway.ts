import { DISPATCHES_PER_REQUEST_MAX, dispatchSchema, type Answer } from '../../../agency-contract/wire.js';
import { AgencyGateway, AgencyRejected, AgencyUnavailable } from '../../../src/engine/ports/agency-gateway.port.js';
import type { AgencyReply, OutgoingDispatch } from '../../../src/engine/ports/agency-gateway.port.js';
import type { SimAgency } from '../agencies/sim-agency.js';
import type { SimProcess } from '../world/sim-process.js';
import type { World } from '../world/world.js';
import type { SimBroker } from './sim-queue.js';

/** The network between the engine and the agencies, and what goes wrong on it. */
export class AgencyNetwork {
  /** When which agency could not be reached, in milliseconds of real time. */
  readonly outages: { readonly agency: string; readonly fromMs: number; readonly untilMs: number }[] = [];
  private readonly rejected = new Map<string, boolean>();

  constructor(
    readonly world: World,
    readonly agencies: ReadonlyMap<string, SimAgency>,
    private readonly broker: SimBroker,
  ) {}

  takeAway(agency: string, ms: number): void {
    this.world.tell(`${agency} cannot be reached for ${ms} ms`);
    const fromMs = this.world.time.realMs;
    this.outages.push({ agency, fromMs, untilMs: fromMs + ms });
  }

  reach(agency: string): SimAgency {
    const found = this.agencies.get(agency);
    if (found === undefined || this.isAway(agency)) throw new AgencyUnavailable(`${agency} cannot be reached`);
    return found;
  }

  private isAway(agency: string): boolean {
    const { realMs } = this.world.time;
    return this.outages.some(
      (outage) => outage.agency === agency && realMs >= outage.fromMs && realMs < outage.untilMs,
    );
  }

  /** Only what a worker took from the carrier may reach an agency: with all workers stopped, nothing does. */
  isCarried(dispatches: readonly OutgoingDispatch[]): boolean {
    return dispatches.every(({ key }) => this.broker.wasHandedOut(key));
  }

  /** Throws if the agency will not read the request; which dispatches it minds is drawn once. */
  check(dispatches: readonly OutgoingDispatch[]): void {
    const { world } = this;
    if (dispatches.length > DISPATCHES_PER_REQUEST_MAX)
      world.broken('wire contract', `${dispatches.length} dispatches in one request`);
    for (const dispatch of dispatches) {
      const { key } = dispatch;
      if (!this.rejected.has(key)) {
        const read = dispatchSchema.safeParse(dispatch);
        if (!read.success) world.broken('wire contract', `${key}: ${read.error.message}`);
        this.rejected.set(key, world.happens('agency-rejects'));
      }
      if (this.rejected.get(key) === true && !world.quiet) throw new AgencyRejected('the request is not understood');
    }
  }
}

/** One process's way to the agencies. */
export class SimGateway extends AgencyGateway {
  constructor(
    private readonly process: SimProcess,
    private readonly network: AgencyNetwork,
  ) {
    super();
  }

  deliver(agency: string, dispatches: readonly OutgoingDispatch[]): Promise<AgencyReply> {
    const { world } = this.network;
    if (!this.network.isCarried(dispatches))
      world.broken('I2', `${agency} is sent a dispatch that no worker was given`);
    return this.process.ask(async () => {
      const reached = this.network.reach(agency);
      this.network.check(dispatches);
      const answers = dispatches.map((dispatch) => reached.take(dispatch));
      world.tell(
        `${this.process.name} delivers ${dispatches.map(({ key }) => key.slice(-30)).join(' ')}: ${answers.map(({ kind }) => kind).join(' ')}`,
      );
      if (world.happens('answer-lost')) throw new AgencyUnavailable('no answer in time');
      return reply(agency, world.happens('answer-left-out') ? answers.slice(1) : answers);
    }, this.slowness());
  }

  ask(agency: string, dispatchKey: string): Promise<AgencyReply | undefined> {
    return this.process.ask(async () => {
      const answer = this.network.reach(agency).ask(dispatchKey);
      return answer === undefined ? undefined : reply(agency, [answer]);
    }, this.slowness());
  }

  private slowness(): number {
    const { world } = this.network;
    return world.happens('agency-slow') ? world.random.integer(200, 2500) : 0;
  }
}

function reply(agency: string, answers: readonly Answer[]): AgencyReply {
  return { answers, raw: new TextEncoder().encode(JSON.stringify({ answers })), keyId: `${agency}-1` };
}
