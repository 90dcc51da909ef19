import type { AssignmentRecord } from '../../../engine/ports/records.js';
import { table } from '../table.js';

interface Validity {
  readonly validFrom: string;
  readonly validTo?: string | undefined;
}

export const officers = table<{ readonly subject: string; readonly name: string }>({
  name: 'officers',
  key: ['subject'],
  whenKnown: 'replace',
  columns: { subject: 'text', name: 'text' },
});

/** Roles of officers and machine clients; in force from (included) until (excluded), by the legal clock. */
export const assignments = table<AssignmentRecord & Validity & { readonly id: string }>({
  name: 'assignments',
  key: ['id'],
  whenKnown: 'replace',
  columns: {
    id: 'uuid',
    subject: 'text',
    role: 'text',
    agency: 'text?',
    office: 'text?',
    validFrom: 'timestamptz',
    validTo: 'timestamptz?',
  },
  indexes: { assignments_by_subject: { columns: ['subject'] } },
});

interface Office extends Validity {
  /** `civil-status.07210`, `one-stop.07210`. */
  readonly code: string;
  readonly agency: string;
  readonly commune: string;
  /** What its case codes begin with, `H05.01`. */
  readonly unitCode: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly successor?: string | undefined;
}

export const offices = table<Office>({
  name: 'offices',
  key: ['code'],
  whenKnown: 'replace',
  columns: {
    code: 'text',
    agency: 'text',
    commune: 'text',
    unitCode: 'text',
    nameVi: 'text',
    nameEn: 'text',
    validFrom: 'timestamptz',
    validTo: 'timestamptz?',
    successor: 'text?',
  },
  indexes: { offices_by_commune: { columns: ['commune'] } },
});

interface Publication extends Validity {
  readonly procedure: string;
  readonly version: number;
  /** Two subjects, or `seed` of a fresh installation. */
  readonly approvedBy: readonly string[];
}

/** Which versions may be started, by the time of receipt. */
export const publications = table<Publication>({
  name: 'publications',
  key: ['procedure', 'version', 'validFrom'],
  whenKnown: 'replace',
  columns: {
    procedure: 'text',
    version: 'integer',
    validFrom: 'timestamptz',
    validTo: 'timestamptz?',
    approvedBy: 'text[]',
  },
});

/** One row: what development and tests add to the time of the database. */
export const legalClock = table<{ readonly id: number; readonly offsetMs: number }>({
  name: 'legal_clock',
  key: ['id'],
  whenKnown: 'replace',
  columns: { id: 'integer', offsetMs: 'bigint' },
  checks: { legal_clock_single_check: 'id = 1' },
});

/** The last number of a unit's case codes on a legal day. */
export const caseCodeCounters = table<{ readonly unit: string; readonly day: string; readonly last: number }>({
  name: 'case_code_counters',
  key: ['unit', 'day'],
  whenKnown: 'replace',
  columns: { unit: 'text', day: 'date', last: 'integer' },
});
