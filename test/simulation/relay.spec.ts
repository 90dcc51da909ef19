/**
 * Goal: an agency whose queue takes nothing holds up no other (I11). Method: the real relay over stores in memory, with births
 * whose dispatches go to several agencies, and a carrier that refuses as it is told to.
 */
import { RegisteredDefinitions } from '../../src/definitions.js';
import { relayOnce } from '../../src/engine/outbox/relay.js';
import { AgencyGateway } from '../../src/engine/ports/agency-gateway.port.js';
import { DispatchQueue, JobsNotTaken, type DispatchJob } from '../../src/engine/ports/dispatch-queue.port.js';
import { workerWithBirths } from './one-worker.js';

const LEASE = { leaseMs: 60_000 };

describe('the relay, of what the queues do not take,', () => {
  it('gives back that alone, and keeps the claims on the rest', async () => {
    const { state, ports } = await waitingBirths();
    const queue = new RefusingQueue((jobs) => {
      throw new JobsNotTaken(
        jobs.filter(({ agency }) => agency === 'civil-status'),
        [new Error('the node is away')],
      );
    });

    await expect(relayOnce(ports.outbox, queue, LEASE)).rejects.toThrow('not taken for civil-status: the node is away');

    const stateOf = (at: string) =>
      state.tables.dispatches.where(({ agency }) => agency === at).map((dispatch) => dispatch.state);
    expect(stateOf('civil-status')).toEqual(['pending', 'pending']);
    expect(stateOf('notifications')).toEqual(['carried', 'carried']);
  });

  it('gives back all where nothing is known of any', async () => {
    const { state, ports } = await waitingBirths();
    const queue = new RefusingQueue(() => {
      throw new Error('the carrier is away');
    });

    await expect(relayOnce(ports.outbox, queue, LEASE)).rejects.toThrow('the carrier is away');

    expect(state.tables.dispatches.where(({ state: now }) => now !== 'pending')).toEqual([]);
  });
});

function waitingBirths() {
  return workerWithBirths({ gateway: new UnusedGateway(), definitions: new RegisteredDefinitions() }, [
    'case-1',
    'case-2',
  ]);
}

class RefusingQueue extends DispatchQueue {
  constructor(private readonly refuse: (jobs: readonly DispatchJob[]) => never) {
    super();
  }

  async add(jobs: readonly DispatchJob[]): Promise<void> {
    this.refuse(jobs);
  }

  async consume(): Promise<void> {}

  async backlog(): Promise<Readonly<Record<string, number>>> {
    return {};
  }

  async close(): Promise<void> {}
}

class UnusedGateway extends AgencyGateway {
  deliver(): Promise<never> {
    return Promise.reject(new Error('a relay delivers nothing'));
  }

  ask(): Promise<never> {
    return Promise.reject(new Error('a relay asks nobody'));
  }
}
