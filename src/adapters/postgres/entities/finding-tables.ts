import type { StoredFinding } from '../../../features/audit/ports/access-findings.port.js';
import type { KeptReason } from '../sealed-reasons.js';
import { table } from '../table.js';

/** A finding with its reason as it is kept. */
export type KeptFinding = StoredFinding & KeptReason;

/** Accesses that an inspector is to look at, and what came of it. */
export const accessFindings = table<KeptFinding>({
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
    sealedReason: 'bytea?',
  },
  indexes: {
    access_findings_id_key: { columns: ['id'], unique: true },
    access_findings_open: { columns: ['day'], where: 'closed_at is null' },
  },
  checks: { access_findings_reason_check: 'num_nulls(reason, sealed_reason) >= 1' },
});

/** One row: up to which position of the journal accesses were looked through. */
export const accessWatch = table<{ readonly id: number; readonly position: number }>({
  name: 'access_watch',
  key: ['id'],
  whenKnown: 'replace',
  columns: { id: 'integer', position: 'bigint' },
  checks: { access_watch_single_check: 'id = 1' },
});
