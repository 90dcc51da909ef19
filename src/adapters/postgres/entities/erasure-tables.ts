import type { Erasure } from '../../../features/administration/ports/erasures.port.js';
import { table } from '../table.js';

/** Nothing of it is ever deleted. */
export const erasures = table<Erasure>({
  name: 'erasures',
  key: ['id'],
  whenKnown: 'replace',
  columns: {
    id: 'uuid',
    code: 'text',
    role: 'text',
    person: 'uuid',
    retentionClass: 'text',
    ground: 'text',
    document: 'text?',
    status: 'text',
    proposedBy: 'text',
    proposedAt: 'timestamptz',
    approvedBy: 'text?',
    refusedBy: 'text?',
    decidedAt: 'timestamptz?',
  },
  indexes: {
    erasures_proposed_key: { columns: ['person', 'retentionClass'], unique: true, where: `status = 'proposed'` },
    erasures_by_time: { columns: ['proposedAt', 'id'] },
  },
  checks: {
    erasures_two_people_check: 'approved_by <> proposed_by',
    erasures_decided_check: `(status = 'proposed') = (decided_at is null)`,
  },
});
