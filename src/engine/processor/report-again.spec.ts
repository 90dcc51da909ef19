import {
  aCase,
  aDispatch,
  aState,
  DUE_AT,
  needs,
  RECEIVED_AT,
  uuid,
  writes,
} from '../../../test/contract/stored-records.js';
import { InMemoryCaseStore } from '../../../test/simulation/ports/in-memory-case-store.js';
import { InMemoryTables } from '../../../test/simulation/ports/in-memory-tables.js';
import type { DispatchRecord } from '../ports/records.js';
import { BatchDraft } from './batch-draft.js';
import { sendAgain } from './report-again.js';

const AT_THE_REGISTER = { status: 'open', steps: { 'birth-registration': 'dispatching', residence: 'waiting' } };
const REPORT = { step: 'status', operation: 'report-status', agency: 'national-portal', state: 'incident' } as const;

/** What becomes of a dispatch when an operator sends it again, beside what was reported of the case since. */
async function sentAgain(change: Partial<DispatchRecord>, ...since: Partial<DispatchRecord>[]) {
  const now = () => RECEIVED_AT;
  const tables = new InMemoryTables();
  const store = new InMemoryCaseStore(tables, { realNow: now, legalNow: now });
  const state = aState({ status: 'open', steps: { 'birth-registration': 'at-agency', residence: 'waiting' } });
  const dispatch = aDispatch(1, { ...REPORT, params: AT_THE_REGISTER, attempts: 3, occurrence: 3, ...change });
  const later = since.map((more) => aDispatch(1, { ...REPORT, params: AT_THE_REGISTER, occurrence: 5, ...more }));
  const given = writes({ cases: [aCase(1, { state })], dispatches: [dispatch, ...later] });
  await store.runBatch(needs(), () => ({ writes: given, value: undefined }));
  return await store.runBatch(needs({ caseIds: [uuid(1)], reportsOf: [uuid(1)] }), (loaded) => {
    const draft = new BatchDraft(loaded);
    sendAgain(draft, dispatch);
    return { writes: draft.writes(), value: draft.dispatch(dispatch.key)?.state };
  });
}

describe('a report that stopped in an incident', () => {
  it('is sent again if the portal was told of nothing after it, also where the case is elsewhere by now', async () => {
    expect(await sentAgain({})).toBe('pending');
    expect(await sentAgain({ params: { status: 'awaiting-supplement', steps: {} } })).toBe('pending');
  });

  it.each([
    { state: 'answered', answer: 'completed' },
    { state: 'carried', leaseUntil: RECEIVED_AT },
  ] as const)('is not sent any more once a later one was told, though the case is back at it: %j', async (later) => {
    expect(await sentAgain({}, later)).toBe('recalled');
  });

  it.each([
    { state: 'pending' },
    { state: 'incident' },
    { state: 'answered', answer: 'rejected' },
    { state: 'answered', answer: 'completed', occurrence: 2 },
  ] as const)('is sent again before one that waits, and beside what the portal did not take: %j', async (other) => {
    expect(await sentAgain({}, other)).toBe('pending');
  });

  it('is overtaken by what a comparison told anew of the same event', async () => {
    const anew = { key: `${uuid(1)}:status:3:again`, occurrence: 3, createdAt: DUE_AT };

    expect(await sentAgain({}, { ...anew, state: 'answered', answer: 'completed' })).toBe('recalled');
  });
});

describe('any other dispatch that stopped in an incident', () => {
  it('is sent again wherever the case is', async () => {
    expect(await sentAgain({ operation: 'notify', step: 'notice', params: {} })).toBe('pending');
  });
});
