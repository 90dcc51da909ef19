/**
 * Goal: one command that can never be stored, or never be decided, holds up nobody and is seen by somebody. Method: the
 * real processor over a store that refuses every batch in which an application of one family is written.
 */
import { hash } from 'node:crypto';
import { seededRandom } from '../../agency-systems/_shared/seeded-random.js';
import { RegisteredDefinitions } from '../../src/definitions.js';
import {
  BatchFailed,
  CaseStore,
  type BatchNeeds,
  type BatchResult,
  type BatchWrites,
  type LoadedBatch,
} from '../../src/engine/ports/case-store.port.js';
import { CommandProcessor } from '../../src/engine/processor/command-processor.js';
import { dispatchKeyOf, type EngineCommand, type TakeAnswer } from '../../src/engine/processor/command.js';
import { instant } from '../../src/kernel/values/time.js';
import { anApplication } from './people/applications.js';
import { InMemoryCaseStore } from './ports/in-memory-case-store.js';
import { InMemoryTables } from './ports/in-memory-tables.js';
import { PlainPartCipher } from './ports/plain-part-cipher.js';
import { SeededIdSource } from './ports/seeded-id-source.js';

const NOW = instant('2026-11-24T03:00:00.000Z');
const definitions = new RegisteredDefinitions();

describe('a command that the store will never take', () => {
  it('takes only itself along: everybody else in its batch is answered', async () => {
    const { processor, state } = anEngine(({ cases }) => cases.some(({ id }) => id === 'case-3'));

    const results = await processor.submitAll([1, 2, 3, 4, 5].map((number) => submission(`case-${number}`)));

    expect(results.map(({ kind }) => kind)).toEqual(['done', 'done', 'refused', 'done', 'done']);
    expect(results[2]).toEqual({ kind: 'refused', refusal: { code: 'command-broke' } });
    expect(state.tables.cases.where(() => true)).toHaveLength(4);
  });

  it('becomes an incident with an owner and a deadline, once for each case', async () => {
    const { processor, state } = anEngine(({ events }) => events.some(({ type }) => type === 'case-withdrawn'));
    await processor.submit(submission('case-1'));

    await processor.submit(withdrawal('case-1'));
    await processor.submit(withdrawal('case-1'));

    const incidents = state.tables.incidents.where(() => true);
    expect(incidents).toMatchObject([
      { caseId: 'case-1', cause: 'command-broke-an-invariant', status: 'open', owner: 'operator' },
    ]);
    expect(incidents[0]?.dueAt).toBe('2026-11-25T10:00:00.000Z');
  });

  it('is kept with its bytes if it is an answer, and the agency is told that it was no use', async () => {
    const { processor, state } = anEngine(({ events }) => events.some(({ type }) => type === 'step-completed'));
    await processor.submit(submission('case-1'));

    const result = await processor.submit(completion('case-1'));

    const dispatchKey = dispatchKeyOf('case-1', 'birth-registration', 1);
    expect(result).toEqual({ kind: 'done', response: { dispatchKey, verdict: 'invalid' } });
    expect(state.tables.inboxAnswers.get('civil-status/m-1/0')).toMatchObject({
      kind: 'completed',
      caseId: 'case-1',
      content: Uint8Array.from([123, 125]),
    });
    expect(state.tables.dispatches.get(dispatchKey)?.state).toBe('pending');
  });
});

describe('bad answers to what only tells something', () => {
  it('are one incident of the case, however often they come', async () => {
    const { processor, state } = anEngine(() => false);
    await processor.submit(submission('case-1'));

    for (const messageId of ['m-1', 'm-2']) await processor.submit(toldAs('case-1', messageId));

    expect(state.tables.incidents.where(() => true)).toMatchObject([
      { caseId: 'case-1', cause: 'answer-breaks-the-contract', agency: 'notifications', status: 'open' },
    ]);
  });

  it('are no second incident where the notice could not be told at all', async () => {
    const { processor, state } = anEngine(() => false);
    await processor.submit(submission('case-1'));
    const [notice] = state.tables.dispatches.where(({ operation }) => operation === 'notify');
    if (notice === undefined) throw new Error('a submission is told to nobody');
    state.tables.dispatches.put({ ...notice, state: 'carried', fence: 1, leaseUntil: NOW });
    const failed = { dispatchKey: notice.key, fence: 1, cause: 'agency-rejected-the-dispatch', detail: 'status 422' };
    await processor.submit({ kind: 'fail-dispatch', ...failed });

    await processor.submit(toldAs('case-1', 'm-1', { dispatchKey: notice.key, kind: 'rejected', at: NOW }));

    expect(state.tables.incidents.where(() => true)).toMatchObject([
      { caseId: 'case-1', cause: 'agency-rejected-the-dispatch', dispatchKey: notice.key, status: 'open' },
    ]);
  });
});

function anEngine(isRefused: (writes: BatchWrites) => boolean) {
  const state = new InMemoryTables();
  state.assignments.push({ subject: 'desk', role: 'desk-officer', validFrom: instant('2026-01-01T00:00:00.000Z') });
  const store = new InMemoryCaseStore(state, { realNow: () => NOW, legalNow: () => NOW });
  const processor = new CommandProcessor({
    store: new RefusingStore(store, isRefused),
    definitions,
    cipher: new PlainPartCipher(),
    ids: new SeededIdSource(seededRandom(1)),
    digest: (bytes) => hash('sha256', bytes),
    silenceMs: 1000,
    claimMs: 1_800_000,
    backOff: async () => undefined,
    onCommitted: () => undefined,
    onPoison: () => undefined,
  });
  return { processor, state };
}

class RefusingStore extends CaseStore {
  constructor(
    private readonly store: CaseStore,
    private readonly isRefused: (writes: BatchWrites) => boolean,
  ) {
    super();
  }

  runBatch<T>(needs: BatchNeeds, work: (loaded: LoadedBatch) => BatchResult<T>): Promise<T> {
    return this.store.runBatch(needs, (loaded) => {
      const result = work(loaded);
      if (this.isRefused(result.writes)) throw new BatchFailed(false, { cause: new Error('a check is violated') });
      return result;
    });
  }
}

const BY_DESK = { actor: { kind: 'person', subject: 'desk' } } as const;

function submission(caseId: string): EngineCommand {
  const { version } = definitions.of('interlinked-birth', 1);
  return {
    kind: 'submit',
    ...BY_DESK,
    caseId,
    procedure: version.key,
    version: version.version,
    application: anApplication(seededRandom(1), version),
    channel: 'counter',
    intakeOffice: 'one-stop.07210',
    intakeCommune: '07210',
    unit: 'H05.01',
  };
}

function withdrawal(caseId: string): EngineCommand {
  const facts = { reason: { code: 'applicant-asks' } };
  return { kind: 'command', ...BY_DESK, caseId, name: 'withdraw', facts, parts: {} };
}

/** What notifications say of the first notice; without an answer: something that nobody can read. */
function toldAs(caseId: string, messageId: string, answer?: TakeAnswer['answer']): TakeAnswer {
  const [dispatchKey, content] = [dispatchKeyOf(caseId, 'notice', 1), Uint8Array.from([123, 125])];
  const message = { agency: 'notifications', messageId, position: 0, keyId: 'notifications-1', content };
  return { kind: 'answer', ...message, dispatchKey, answer };
}

function completion(caseId: string): TakeAnswer {
  const dispatchKey = dispatchKeyOf(caseId, 'birth-registration', 1);
  const result = {
    type: 'birth-certificate',
    number: '12/2026',
    issuer: 'UBND xã Ước Lễ',
    issuedOn: '2026-11-24',
    digest: 'cd'.repeat(32),
  };
  return {
    kind: 'answer',
    agency: 'civil-status',
    messageId: 'm-1',
    position: 0,
    keyId: 'civil-status-1',
    content: Uint8Array.from([123, 125]),
    dispatchKey,
    answer: { dispatchKey, kind: 'completed', at: NOW, result },
  };
}
