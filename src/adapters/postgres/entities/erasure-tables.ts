import type { Erasure } from '../../../features/administration/ports/erasures.port.js';
import { table } from '../table.js';

/** Nothing of it is ever deleted, and what is decided stays as it is. */
export const erasures = table<Erasure>({
  name: 'erasures',
  key: ['id'],
  whenKnown: 'fail',
  columns: {
    id: 'uuid',
    code: 'text',
    role: 'text',
    former: 'integer?',
    person: 'uuid',
    retentionClass: 'text',
    ground: 'text',
    document: 'text?',
    status: 'text',
    proposedBy: 'text',
    proposedAt: 'timestamptz',
    proposedRule: 'text',
    approvedBy: 'text?',
    refusedBy: 'text?',
    refusal: 'text?',
    decidedAt: 'timestamptz?',
    decidedRule: 'text?',
    decisionId: 'uuid?',
  },
  indexes: {
    erasures_proposed_key: { columns: ['person', 'retentionClass'], unique: true, where: `status = 'proposed'` },
    erasures_by_time: { columns: ['proposedAt', 'id'] },
  },
  checks: {
    erasures_two_people_check: `(status = 'approved') = (approved_by is not null and approved_by <> proposed_by)`,
    erasures_refused_check: `(status = 'refused') = (num_nulls(refused_by, refusal) = 0)`,
    erasures_decided_check: `num_nulls(decided_at, decided_rule, decision_id) = case status when 'proposed' then 3 else 0 end`,
  },
});
