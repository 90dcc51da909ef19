/**
 * Goal: one dispatch whose body cannot be built holds up none of its companions, and what its agency does not take is tried
 * again or becomes an incident. Method: the real worker over stores in memory.
 */
import type { Answer } from '../../agency-contract/wire.js';
import { RegisteredDefinitions } from '../../src/definitions.js';
import { carryJob } from '../../src/engine/outbox/carry-job.js';
import {
  AgencyGateway,
  AgencyRejected,
  AgencyUnavailable,
  type AgencyReply,
  type OutgoingDispatch,
} from '../../src/engine/ports/agency-gateway.port.js';
import { Definitions, type Definition } from '../../src/engine/ports/definitions.port.js';
import type { PersonKeyRecord } from '../../src/engine/ports/records.js';
import { dispatchKeyOf } from '../../src/engine/processor/command.js';
import { assert } from '../../src/kernel/values/assert.js';
import { NOW, workerWithBirths } from './one-worker.js';
import { PlainPartCipher } from './ports/plain-part-cipher.js';

const CASES = ['case-1', 'case-2', 'case-3'];
const keyOf = (caseId: string) => dispatchKeyOf(caseId, 'birth-registration', 1);

/** Takes everything for later. */
class PatientGateway extends AgencyGateway {
  readonly delivered: string[] = [];

  async deliver(_agency: string, dispatches: readonly OutgoingDispatch[]): Promise<AgencyReply> {
    this.delivered.push(...dispatches.map(({ key }) => key));
    const answers = dispatches.map(({ key }): Answer => ({ dispatchKey: key, kind: 'accepted', at: NOW }));
    return { answers, raw: new Uint8Array(), keyId: 'civil-status' };
  }

  async ask(): Promise<undefined> {
    return undefined;
  }
}

/** Procedures that cannot say what the second delivery is about. */
class FailingDefinitions extends Definitions {
  private readonly registered = new RegisteredDefinitions();
  private built = 0;

  all(): readonly Definition[] {
    return this.registered.all();
  }

  of(procedure: string, number: number): Definition {
    const definition = this.registered.of(procedure, number);
    const payload: typeof definition.version.payload = (step, data) => {
      this.built += 1;
      if (this.built === 2) throw new TypeError('a payload that does not fit');
      return definition.version.payload(step, data);
    };
    return { ...definition, version: { ...definition.version, payload } };
  }
}

describe('a dispatch whose body cannot be built', () => {
  it('becomes an incident of its own, and its companions are delivered', async () => {
    const gateway = new PatientGateway();
    const { state, ports } = await workerWithBirths({ gateway, definitions: new FailingDefinitions() }, CASES);
    const claimed = (await ports.outbox.claimPending(64, 60_000)).filter(({ agency }) => agency === 'civil-status');

    await carryJob(ports, { agency: 'civil-status', dispatches: claimed });

    expect(gateway.delivered).toEqual(['case-1', 'case-3'].map(keyOf));
    expect(state.tables.incidents.where(() => true)).toMatchObject([
      { caseId: 'case-2', step: 'birth-registration', cause: 'body-cannot-be-built', status: 'open' },
    ]);
    expect(state.tables.dispatches.get(keyOf('case-2'))).toMatchObject({ state: 'incident', failure: 'TypeError' });
  });
});

/** One of its keys was altered: whoever asks for it is told so, with all that is asked for together. */
class BadKeyCipher extends PlainPartCipher {
  bad = new Set<string>();

  override async prepare(keys: readonly PersonKeyRecord[] = []): Promise<void> {
    assert(!keys.some(({ id }) => this.bad.has(id)), 'a key opens');
  }
}

describe('a dispatch whose key does not open', () => {
  it('becomes an incident of its own, and its companions are delivered', async () => {
    const gateway = new PatientGateway();
    const cipher = new BadKeyCipher();
    const worker = await workerWithBirths({ gateway, definitions: new RegisteredDefinitions() }, CASES);
    const ports = { ...worker.ports, cipher };
    const claimed = (await ports.outbox.claimPending(64, 60_000)).filter(({ agency }) => agency === 'civil-status');
    const keysOf = (own: (caseId: string) => boolean) =>
      new Set(worker.state.tables.parts.where(({ caseId }) => own(caseId)).map(({ keyId }) => keyId));
    const ofOthers = keysOf((caseId) => caseId !== 'case-2');
    cipher.bad = new Set([...keysOf((caseId) => caseId === 'case-2')].filter((key) => !ofOthers.has(key)));

    await carryJob(ports, { agency: 'civil-status', dispatches: claimed });

    expect(gateway.delivered).toEqual(['case-1', 'case-3'].map(keyOf));
    expect(worker.state.tables.incidents.where(() => true)).toMatchObject([
      { caseId: 'case-2', step: 'birth-registration', cause: 'body-cannot-be-built', status: 'open' },
    ]);
  });
});

const AWAY = () => new AgencyUnavailable('no connection');
const REFUSED = () => new AgencyRejected('answered with status 422');
/** A signed reply that says nothing of the dispatch. */
const SILENT = () => undefined;

/** Answers each delivery as it is told to. */
class ScriptedGateway extends AgencyGateway {
  constructor(private readonly script: (() => Error | undefined)[]) {
    super();
  }

  readonly delivered: (readonly string[])[] = [];

  async deliver(agency: string, dispatches: readonly OutgoingDispatch[]): Promise<AgencyReply> {
    this.delivered.push(dispatches.map(({ key }) => key));
    const error = this.script.shift()?.();
    if (error !== undefined) throw error;
    return { answers: [], raw: new Uint8Array(), keyId: agency };
  }

  async ask(): Promise<undefined> {
    return undefined;
  }
}

/** What became of a dispatch after those deliveries. */
async function after(...script: (() => Error | undefined)[]) {
  const given = { gateway: new ScriptedGateway([...script]), definitions: new RegisteredDefinitions() };
  const { state, ports } = await workerWithBirths(given, ['case-1']);
  for (const _ of script) {
    const claimed = (await ports.outbox.claimPending(64, 60_000)).filter(({ agency }) => agency === 'civil-status');
    await carryJob(ports, { agency: 'civil-status', dispatches: claimed });
    await ports.outbox.endBackOff('civil-status');
  }
  const incidents = state.tables.incidents.where(() => true);
  return { dispatch: state.tables.dispatches.get(keyOf('case-1')), causes: incidents.map(({ cause }) => cause) };
}

describe('a dispatch that its agency does not take', () => {
  it('is tried without end while the agency is away', async () => {
    const { dispatch, causes } = await after(...Array.from({ length: 20 }, () => AWAY));

    expect(dispatch).toMatchObject({ state: 'pending', attempts: 20, rejections: 0 });
    expect(causes).toEqual([]);
  });

  it('is an incident at the third rejection; how often the agency was away does not count', async () => {
    const twice = await after(AWAY, AWAY, AWAY, REFUSED, AWAY, REFUSED);
    const thrice = await after(AWAY, AWAY, AWAY, REFUSED, AWAY, REFUSED, REFUSED);

    expect(twice).toMatchObject({ dispatch: { state: 'pending', rejections: 2 }, causes: [] });
    expect(thrice).toMatchObject({ dispatch: { state: 'incident' }, causes: ['agency-rejected-the-dispatch'] });
  });

  it('is an incident at the third reply that does not answer it', async () => {
    const twice = await after(SILENT, SILENT);
    const thrice = await after(SILENT, SILENT, SILENT);

    expect(twice).toMatchObject({ dispatch: { state: 'pending' }, causes: [] });
    expect(thrice).toMatchObject({ dispatch: { state: 'incident' }, causes: ['answer-breaks-the-contract'] });
  });
});

describe('dispatches that their agency refused together', () => {
  it('go alone until the agency is away; the rest waits, and none of it counts as rejected', async () => {
    const gateway = new ScriptedGateway([REFUSED, REFUSED, AWAY]);
    const { state, ports } = await workerWithBirths({ gateway, definitions: new RegisteredDefinitions() }, CASES);
    const claimed = (await ports.outbox.claimPending(64, 60_000)).filter(({ agency }) => agency === 'civil-status');

    await carryJob(ports, { agency: 'civil-status', dispatches: claimed });

    const [first, second, third] = CASES.map(keyOf);
    expect(gateway.delivered).toEqual([[first, second, third], [first], [second]]);
    expect(CASES.map((caseId) => state.tables.dispatches.get(keyOf(caseId)))).toMatchObject([
      { state: 'pending', attempts: 1, rejections: 1 },
      { state: 'pending', attempts: 1, rejections: 0 },
      { state: 'pending', attempts: 1, rejections: 0 },
    ]);
  });
});
