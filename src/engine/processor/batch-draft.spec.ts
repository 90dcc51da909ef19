/** Goal: what the desk is asked at a step never stands before what the step's own agency is asked. */
import { instant } from '../../kernel/values/time.js';
import type { LoadedBatch } from '../ports/case-store.port.js';
import type { WorkItemRecord } from '../ports/records.js';
import { BatchDraft } from './batch-draft.js';

const NOW = instant('2026-11-03T02:00:00.000Z');
const NOTHING: LoadedBatch = {
  legalNow: NOW,
  realNow: NOW,
  cases: new Map(),
  readCases: new Map(),
  dispatches: new Map(),
  papers: [],
  results: [],
  workItems: new Map(),
  incidents: new Map(),
  attachments: new Map(),
  receipts: [],
  idempotency: [],
  inboxAnswers: [],
  assignments: [],
  officerTokens: new Map(),
  persons: [],
  personKeys: [],
  closedOffices: new Set(),
  erasedKeys: [],
  codes: {},
};

function item(kind: WorkItemRecord['kind'], more: Partial<WorkItemRecord> = {}): WorkItemRecord {
  return {
    id: kind,
    caseId: 'case',
    item: `permanent-residence/${kind}`,
    step: 'permanent-residence',
    kind,
    agency: 'residence',
    office: 'residence.office',
    status: 'open',
    openedAt: NOW,
    ...more,
  };
}

function openItemOf(...items: readonly WorkItemRecord[]): string | undefined {
  const draft = new BatchDraft({ ...NOTHING, workItems: new Map(items.map((row) => [row.id, row])) });
  return draft.openWorkItemAt('case', 'permanent-residence')?.kind;
}

describe('the open item of a step', () => {
  it.each(['sign', 'examine'] as const)(
    'is the one to %s, also where older work of the desk waits beside it',
    (kind) => {
      expect(openItemOf(item('correction'), item(kind))).toBe(kind);
    },
  );

  it('is none where only the desk is asked, and none that is done', () => {
    expect(openItemOf(item('correction'), item('supplement'), item('sign', { status: 'done' }))).toBeUndefined();
  });
});
