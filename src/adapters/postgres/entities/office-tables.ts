import type { DatedOffice, DatedPublication, HeldRoleRecord } from '../../../features/administration/ports/standing.js';
import type { ClosingItem } from '../../../features/administration/ports/closings.port.js';
import { table } from '../table.js';

export const officers = table<{ readonly subject: string; readonly name: string }>({
  name: 'officers',
  key: ['subject'],
  whenKnown: 'replace',
  columns: { subject: 'text', name: 'text' },
  // The HMAC of the officer's own personal id: written by itself, so that a name that is written again does not take it away.
  extra: { personToken: 'text?' },
});

/** Roles of officers and machine clients; in force from (included) until (excluded), by the legal clock. A substitution has an end. */
export const assignments = table<HeldRoleRecord>({
  name: 'assignments',
  key: ['id'],
  whenKnown: 'replace',
  columns: {
    id: 'uuid',
    subject: 'text',
    role: 'text',
    agency: 'text?',
    office: 'text?',
    onBehalfOf: 'text?',
    validFrom: 'timestamptz',
    validTo: 'timestamptz?',
  },
  indexes: { assignments_by_subject: { columns: ['subject'] } },
  checks: {
    assignments_substitution_check: `on_behalf_of is null or (on_behalf_of <> subject and valid_to is not null and office is not null)`,
  },
});

export const offices = table<DatedOffice>({
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
  // What operators do among themselves lies at no office (`OPERATORS_INBOX`).
  checks: { offices_code_check: `code <> 'operators'` },
});

/** The cases that stood at an office when it closed, and what became of each. */
export const closingItems = table<ClosingItem>({
  name: 'closing_items',
  key: ['office', 'caseId'],
  whenKnown: 'keep',
  columns: { office: 'text', caseId: 'uuid', successor: 'text', outcome: 'text?', at: 'timestamptz?', turn: 'integer' },
  defaults: { turn: 0 },
  indexes: { closing_items_waiting: { columns: ['office', 'caseId'], where: 'outcome is null' } },
  checks: { closing_items_outcome_check: `outcome in ('passed-on', 'nothing-left', 'failed')` },
});

/** Which versions may be started, by the time of receipt. */
export const publications = table<DatedPublication>({
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
