import type { DecisionRecord, ProposalRecord } from '../../../features/administration/ports/change-record.js';
import { table } from '../table.js';

/** What administrators propose. Append-only. */
export const administrativeChanges = table<ProposalRecord>({
  name: 'administrative_changes',
  key: ['id'],
  whenKnown: 'fail',
  columns: {
    id: 'uuid',
    kind: 'text',
    office: 'text?',
    body: 'jsonb',
    effect: 'jsonb',
    reason: 'jsonb',
    proposedBy: 'text',
    proposedAt: 'timestamptz',
    rule: 'text',
  },
  indexes: { administrative_changes_by_time: { columns: ['proposedAt', 'id'] } },
});

/** What became of each proposal: one row, so that it is decided once. Append-only. */
export const administrativeDecisions = table<DecisionRecord>({
  name: 'administrative_decisions',
  key: ['changeId'],
  whenKnown: 'fail',
  columns: {
    changeId: 'uuid',
    id: 'uuid',
    decision: 'text',
    effect: 'jsonb?',
    reason: 'jsonb?',
    decidedBy: 'text',
    decidedAt: 'timestamptz',
    rule: 'text',
  },
  checks: {
    administrative_decisions_decision_check: `decision in ('approved', 'refused', 'withdrawn')`,
  },
});
