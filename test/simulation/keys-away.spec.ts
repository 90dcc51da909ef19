import { hash } from 'node:crypto';
import { RegisteredDefinitions } from '../../src/definitions.js';
import { KeysUnavailable } from '../../src/engine/ports/key-store.port.js';
import { KeysNotReady, type ClearPart, type SealedPart } from '../../src/engine/ports/part-cipher.port.js';
import type { PersonKeyRecord } from '../../src/engine/ports/records.js';
import { CommandProcessor } from '../../src/engine/processor/command-processor.js';
import type { EngineCommand } from '../../src/engine/processor/command.js';
import { instant } from '../../src/kernel/values/time.js';
import { anApplication } from './people/applications.js';
import { InMemoryCaseStore } from './ports/in-memory-case-store.js';
import { InMemoryTables } from './ports/in-memory-tables.js';
import { PlainPartCipher } from './ports/plain-part-cipher.js';
import { SeededIdSource } from './ports/seeded-id-source.js';
import { seededRandom } from '../../agency-systems/_shared/seeded-random.js';

const NOW = instant('2026-03-02T02:00:00.000Z');
const definitions = new RegisteredDefinitions();
const BY_DESK = { actor: { kind: 'person', subject: 'desk' } } as const;
const REASON = { code: 'applicant-request', text: 'Gia đình rút hồ sơ.' };

/** Keys are opened, and new ones made, only after they were asked for; new ones one time each. */
class AskingCipher extends PlainPartCipher {
  isAway = false;
  calls = 0;
  readonly opened = new Set<string>();
  newKeys = 0;

  override async prepare(keys: readonly PersonKeyRecord[] = [], newKeys = 0): Promise<void> {
    this.calls += 1;
    if (this.isAway) throw new KeysUnavailable('the key service is not reached');
    for (const { id } of keys) this.opened.add(id);
    this.newKeys = Math.max(this.newKeys, newKeys);
  }

  override newKey(id: string, person: string, retentionClass: string): PersonKeyRecord {
    if (this.newKeys === 0) throw new KeysNotReady([], 1);
    this.newKeys -= 1;
    this.opened.add(id);
    return super.newKey(id, person, retentionClass);
  }

  override seal(key: PersonKeyRecord, part: ClearPart): SealedPart {
    if (!this.opened.has(key.id)) throw new KeysNotReady([key], 0);
    return super.seal(key, part);
  }
}

function anEngine() {
  const state = new InMemoryTables();
  state.assignments.push({ subject: 'desk', role: 'desk-officer', validFrom: instant('2026-01-01T00:00:00.000Z') });
  const cipher = new AskingCipher();
  const broken: unknown[] = [];
  const processor = new CommandProcessor({
    store: new InMemoryCaseStore(state, { realNow: () => NOW, legalNow: () => NOW }),
    definitions,
    cipher,
    ids: new SeededIdSource(seededRandom(1)),
    digest: (bytes) => hash('sha256', bytes),
    silenceMs: 1000,
    claimMs: 1_800_000,
    backOff: async () => undefined,
    onCommitted: () => undefined,
    onPoison: (_command, error) => broken.push(error),
  });
  return { processor, tables: state.tables, cipher, broken };
}

describe('a batch that lacks keys', () => {
  it('is decided again after one call for all of its new keys', async () => {
    const { processor, tables, cipher } = anEngine();

    await processor.submitAll([submission('case-1'), submission('case-2'), submission('case-3')]);

    expect(tables.cases.where(() => true)).toHaveLength(3);
    expect(cipher.calls).toBe(1);
  });

  it('is decided again after one call for all keys that it opens', async () => {
    const { processor, tables, cipher } = anEngine();
    await processor.submitAll([submission('case-1'), submission('case-2')]);
    cipher.opened.clear();
    cipher.calls = 0;

    await processor.submitAll([withdrawal('case-1'), withdrawal('case-2')]);

    expect(tables.cases.where(({ state }) => state.seq === 2)).toHaveLength(2);
    expect(cipher.calls).toBe(1);
  });
});

describe('while the key service is away', () => {
  it('what needs a key is given back, and nothing of it is written', async () => {
    const { processor, tables, cipher, broken } = anEngine();
    cipher.isAway = true;

    await expect(processor.submit(submission('case-1'))).rejects.toBeInstanceOf(KeysUnavailable);

    expect(tables.cases.where(() => true)).toEqual([]);
    expect(tables.incidents.where(() => true)).toEqual([]);
    expect(broken).toEqual([]);
  });

  it('what needs none goes on beside it', async () => {
    const { processor, tables, cipher } = anEngine();
    await processor.submitAll([submission('case-1'), submission('case-2')]);
    const [timer] = tables.timers.where(({ caseId, state }) => caseId === 'case-1' && state === 'armed');
    if (timer === undefined) throw new Error('a case without a deadline');
    cipher.opened.clear();
    cipher.isAway = true;

    const [fired, withdrawn] = await Promise.allSettled([
      processor.submit({ kind: 'fire-timer', ...timer }),
      processor.submit(withdrawal('case-2')),
    ]);

    expect(fired?.status).toBe('fulfilled');
    expect(withdrawn).toMatchObject({ status: 'rejected', reason: { name: 'KeysUnavailable' } });
  });

  it('is asked once for a whole batch, so that one that never answers holds up nothing for longer than that', async () => {
    const { processor, tables, cipher } = anEngine();
    const caseIds = ['case-1', 'case-2', 'case-3', 'case-4', 'case-5'];
    await processor.submitAll(caseIds.map(submission));
    const [timer] = tables.timers.where(({ caseId, state }) => caseId === 'case-1' && state === 'armed');
    if (timer === undefined) throw new Error('a case without a deadline');
    cipher.opened.clear();
    cipher.isAway = true;
    cipher.calls = 0;

    const [fired, ...withdrawn] = await Promise.allSettled([
      processor.submit({ kind: 'fire-timer', ...timer }),
      ...caseIds.slice(1).map((caseId) => processor.submit(withdrawal(caseId))),
    ]);

    expect(fired?.status).toBe('fulfilled');
    expect(withdrawn.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    expect(cipher.calls).toBe(1);
  });

  it('what was given back is done when it is given again', async () => {
    const { processor, tables, cipher } = anEngine();
    cipher.isAway = true;
    await processor.submit(submission('case-1')).catch(() => undefined);
    cipher.isAway = false;

    await processor.submit(submission('case-1'));

    expect(tables.cases.where(() => true)).toHaveLength(1);
  });
});

function submission(caseId: string): EngineCommand {
  const { version } = definitions.of('interlinked-birth', 1);
  return {
    kind: 'submit',
    ...BY_DESK,
    caseId,
    procedure: version.key,
    version: version.version,
    application: anApplication(seededRandom(Number(caseId.at(-1))), version),
    channel: 'counter',
    intakeOffice: 'one-stop.07210',
    intakeCommune: '07210',
    unit: 'H05.01',
  };
}

function withdrawal(caseId: string): EngineCommand {
  const facts = { reason: { code: REASON.code } };
  return { kind: 'command', ...BY_DESK, caseId, name: 'withdraw', facts, parts: { 'reason.case': REASON } };
}
