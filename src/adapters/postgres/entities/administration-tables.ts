import type { DecisionRecord, ProposalRecord } from '../../../features/administration/ports/change-record.js';
import type { KeptReason } from '../sealed-reasons.js';
import { table } from '../table.js';

/** Proposals and decisions with their reasons as they are kept. */
export type KeptProposal = Omit<ProposalRecord, 'reason'> & KeptReason;
export type KeptDecision = DecisionRecord & KeptReason;

/** What administrators propose. Append-only. */
export const administrativeChanges = table<KeptProposal>({
  name: 'administrative_changes',
  key: ['id'],
  whenKnown: 'fail',
  columns: {
    id: 'uuid',
    kind: 'text',
    office: 'text?',
    body: 'jsonb',
    effect: 'jsonb',
    reason: 'jsonb?',
    sealedReason: 'bytea?',
    proposedBy: 'text',
    proposedAt: 'timestamptz',
    rule: 'text',
  },
  indexes: { administrative_changes_by_time: { columns: ['proposedAt', 'id'] } },
  checks: { administrative_changes_reason_check: 'num_nulls(reason, sealed_reason) = 1' },
});

/** What became of each proposal: one row, so that it is decided once. Append-only. */
export const administrativeDecisions = table<KeptDecision>({
  name: 'administrative_decisions',
  key: ['changeId'],
  whenKnown: 'fail',
  columns: {
    changeId: 'uuid',
    id: 'uuid',
    decision: 'text',
    effect: 'jsonb?',
    reason: 'jsonb?',
    sealedReason: 'bytea?',
    decidedBy: 'text',
    decidedAt: 'timestamptz',
    rule: 'text',
  },
  checks: {
    administrative_decisions_reason_check: 'num_nulls(reason, sealed_reason) >= 1',
    administrative_decisions_decision_check: `decision in ('approved', 'refused', 'withdrawn')`,
  },
});
