import { aCase, aDispatch, aState, needs, RECEIVED_AT, uuid, writes } from '../../../test/contract/stored-records.js';
import { InMemoryCaseStore } from '../../../test/simulation/ports/in-memory-case-store.js';
import { InMemoryTables } from '../../../test/simulation/ports/in-memory-tables.js';
import type { DispatchRecord } from '../ports/records.js';
import { BatchDraft } from './batch-draft.js';
import { sendAgain } from './report-again.js';

const AT_THE_REGISTER = { status: 'open', steps: { 'birth-registration': 'dispatching', residence: 'waiting' } };
const REPORT = { step: 'status', operation: 'report-status', agency: 'national-portal', state: 'incident' } as const;

/** What becomes of a dispatch of a case that is at the register when an operator sends it again. */
async function sentAgain(change: Partial<DispatchRecord>): Promise<string | undefined> {
  const now = () => RECEIVED_AT;
  const tables = new InMemoryTables();
  const store = new InMemoryCaseStore(tables, { realNow: now, legalNow: now });
  const state = aState({ status: 'open', steps: { 'birth-registration': 'at-agency', residence: 'waiting' } });
  const dispatch = aDispatch(1, { ...REPORT, params: AT_THE_REGISTER, attempts: 3, ...change });
  const given = writes({ cases: [aCase(1, { state })], dispatches: [dispatch] });
  await store.runBatch(needs(), () => ({ writes: given, value: undefined }));
  return await store.runBatch(needs({ caseIds: [uuid(1)] }), (loaded) => {
    const draft = new BatchDraft(loaded);
    sendAgain(draft, dispatch);
    return { writes: draft.writes(), value: draft.dispatch(dispatch.key)?.state };
  });
}

describe('a report that stopped in an incident', () => {
  it('is sent again while the case is where it says', async () => {
    expect(await sentAgain({})).toBe('pending');
  });

  it.each([
    { status: 'awaiting-supplement', steps: AT_THE_REGISTER.steps },
    { status: 'open', steps: { ...AT_THE_REGISTER.steps, 'birth-registration': 'waiting' } },
  ])('is not sent any more once the portal was told of what came after it: %j', async (params) => {
    expect(await sentAgain({ params })).toBe('recalled');
  });
});

describe('any other dispatch that stopped in an incident', () => {
  it('is sent again wherever the case is', async () => {
    expect(await sentAgain({ operation: 'notify', step: 'notice', params: {} })).toBe('pending');
  });
});
