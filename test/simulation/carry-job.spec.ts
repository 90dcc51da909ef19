/**
 * Goal: one dispatch whose body cannot be built holds up none of its companions. Method: the real worker over stores in
 * memory, with a procedure whose payload fails for one case.
 */
import { hash } from 'node:crypto';
import type { Answer } from '../../agency-contract/wire.js';
import { seededRandom } from '../../agency-systems/_shared/seeded-random.js';
import { ContractAnswerReader } from '../../src/adapters/agency-gateway/contract-answer-reader.js';
import { RegisteredDefinitions } from '../../src/definitions.js';
import { carryJob } from '../../src/engine/outbox/carry-job.js';
import { AgencyGateway, type AgencyReply, type OutgoingDispatch } from '../../src/engine/ports/agency-gateway.port.js';
import { Definitions, type Definition } from '../../src/engine/ports/definitions.port.js';
import { CommandProcessor } from '../../src/engine/processor/command-processor.js';
import { dispatchKeyOf } from '../../src/engine/processor/command.js';
import { instant } from '../../src/kernel/values/time.js';
import { anApplication } from './people/applications.js';
import { InMemoryCaseStore } from './ports/in-memory-case-store.js';
import { InMemoryOutboxStore } from './ports/in-memory-outbox-store.js';
import { InMemoryTables } from './ports/in-memory-tables.js';
import { PlainPartCipher } from './ports/plain-part-cipher.js';
import { SeededIdSource } from './ports/seeded-id-source.js';

const NOW = instant('2026-11-24T03:00:00.000Z');
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
    const { state, ports, gateway } = await threeBirths();
    const claimed = (await ports.outbox.claimPending(64, 60_000)).filter(({ agency }) => agency === 'civil-status');

    await carryJob(ports, { agency: 'civil-status', dispatches: claimed });

    expect(gateway.delivered).toEqual(['case-1', 'case-3'].map(keyOf));
    expect(state.tables.incidents.where(() => true)).toMatchObject([
      { caseId: 'case-2', step: 'birth-registration', cause: 'body-cannot-be-built', status: 'open' },
    ]);
    expect(state.tables.dispatches.get(keyOf('case-2'))).toMatchObject({ state: 'incident', failure: 'TypeError' });
  });
});

async function threeBirths() {
  const clock = { realNow: () => NOW, legalNow: () => NOW };
  const state = new InMemoryTables();
  state.assignments.push({ subject: 'desk', role: 'desk-officer', validFrom: NOW });
  const gateway = new PatientGateway();
  const definitions = new FailingDefinitions();
  const shared = { definitions, cipher: new PlainPartCipher(), ids: new SeededIdSource(seededRandom(1)) };
  const processor = new CommandProcessor({
    ...shared,
    store: new InMemoryCaseStore(state, clock),
    digest: (bytes) => hash('sha256', bytes),
    silenceMs: 60_000,
    backOff: async () => undefined,
    onCommitted: () => undefined,
    onPoison: (_command, error) => {
      throw error;
    },
  });
  const outbox = new InMemoryOutboxStore(state, clock);
  const ports = {
    ...shared,
    outbox,
    gateway,
    processor,
    reader: new ContractAnswerReader(),
    leaseMs: 60_000,
    onAttempt: () => undefined,
  };
  const { version } = definitions.of('interlinked-birth', 1);
  for (const [index, caseId] of CASES.entries()) {
    await processor.submit({
      kind: 'submit',
      actor: { kind: 'person', subject: 'desk' },
      requirement: { roles: ['desk-officer'] },
      caseId,
      procedure: version.key,
      version: version.version,
      application: anApplication(seededRandom(index), version),
      channel: 'counter',
      intakeOffice: 'one-stop.07210',
      intakeCommune: '07210',
      unit: 'H05.01',
    });
  }
  return { state, ports, gateway };
}
