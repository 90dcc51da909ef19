/**
 * Goal: a question that an agency refuses shows that it can be reached. Method: the real reconciler over stores in memory,
 * with a birth whose agency accepted it and then was away until its breaker opened.
 */
import { RegisteredDefinitions } from '../../src/definitions.js';
import { reconcileOnce } from '../../src/engine/outbox/reconcile.js';
import { AgencyGateway, AgencyRejected, AgencyUnavailable } from '../../src/engine/ports/agency-gateway.port.js';
import { dispatchKeyOf } from '../../src/engine/processor/command.js';
import { NOW, workerWithBirths } from './one-worker.js';

const AGENCY = 'civil-status';
const OPENS_SOON = { failuresMax: 2, pauseMsFirst: 0, pauseMsMax: 0 };
const AGAIN = { againMs: 60_000 };

describe('a question that looks whether an agency is back', () => {
  it('closes the breaker when it is answered by a rejection', async () => {
    const { ports, breaker } = await silentAgency(new AgencyRejected('answered with status 422'));

    expect(await reconcileOnce(ports, AGAIN)).toBe(1);

    expect(breaker()).toEqual({ agency: AGENCY, failures: 0 });
  });

  it('leaves the breaker open when nobody answers', async () => {
    const { ports, breaker } = await silentAgency(new AgencyUnavailable('no connection'));

    expect(await reconcileOnce(ports, AGAIN)).toBe(1);

    expect(breaker()).toMatchObject({ failures: 3, retryAt: NOW });
  });
});

async function silentAgency(answer: Error) {
  const given = { gateway: new FailingGateway(answer), definitions: new RegisteredDefinitions() };
  const { state, ports } = await workerWithBirths(given, ['case-1']);
  const dispatch = state.tables.dispatches.get(dispatchKeyOf('case-1', 'birth-registration', 1));
  if (dispatch === undefined) throw new Error('a birth is registered by nobody');
  state.tables.dispatches.put({ ...dispatch, state: 'carried', acceptedAt: NOW, leaseUntil: NOW });
  const asking = { ...ports, breaker: OPENS_SOON };
  for (let failures = 0; failures < 2; failures += 1) await ports.outbox.agencyFailed(AGENCY, OPENS_SOON);
  return { ports: asking, breaker: () => state.links.get(AGENCY) };
}

class FailingGateway extends AgencyGateway {
  constructor(private readonly answer: Error) {
    super();
  }

  deliver(): Promise<never> {
    return Promise.reject(this.answer);
  }

  ask(): Promise<never> {
    return Promise.reject(this.answer);
  }
}
