import type { StoredFinding } from '../../../features/audit/ports/access-findings.port.js';
import { table } from '../table.js';

/** Accesses that an inspector is to look at, and what came of it. */
export const accessFindings = table<StoredFinding>({
  name: 'access_findings',
  key: ['rule', 'actor', 'role', 'day'],
  // The first look at a day that has ended says it.
  whenKnown: 'keep',
  columns: {
    rule: 'text',
    actor: 'text',
    role: 'text',
    day: 'date',
    id: 'uuid',
    since: 'timestamptz',
    found: 'integer',
    normal: 'integer',
    entries: 'uuid[]',
    foundAt: 'timestamptz',
    closedAt: 'timestamptz?',
    closedBy: 'text?',
    reason: 'jsonb?',
  },
  indexes: {
    access_findings_id_key: { columns: ['id'], unique: true },
    access_findings_open: { columns: ['day'], where: 'closed_at is null' },
  },
});
