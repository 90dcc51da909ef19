import type { EventRecord, PartRecord, PersonRecord } from '../../../engine/ports/records.js';
import type { JournalBreak } from '../../../features/audit/ports/journal-checks.port.js';
import { table } from '../table.js';

/** Partitioned by range of the case's id, which begins with its time. Append-only. */
export const caseEvents = table<EventRecord>({
  name: 'case_events',
  key: ['caseId', 'seq'],
  whenKnown: 'fail',
  columns: {
    caseId: 'uuid',
    seq: 'integer',
    id: 'uuid',
    type: 'text',
    at: 'timestamptz',
    header: 'bytea',
    hash: 'text',
  },
  checks: { case_events_hash_check: `"hash" ~ '^[0-9a-f]{64}$'` },
});

/** Partitioned as events are. Append-only. */
export const caseEventParts = table<PartRecord>({
  name: 'case_event_parts',
  key: ['caseId', 'seq', 'part', 'person'],
  whenKnown: 'fail',
  columns: { caseId: 'uuid', seq: 'integer', part: 'text', person: 'uuid', keyId: 'uuid', ciphertext: 'bytea' },
});

export const persons = table<PersonRecord>({
  name: 'persons',
  key: ['ref'],
  whenKnown: 'replace',
  columns: { ref: 'uuid', token: 'text?' },
  indexes: { persons_token_key: { columns: ['token'], unique: true } },
});

export interface JournalEntry {
  /** `administration`: a proposal of an administrator, or what became of it. */
  readonly kind: 'event' | 'access' | 'holder' | 'administration' | 'erasure' | 'finding';
  readonly entryId: string;
  readonly caseId?: string | undefined;
  readonly seq?: number | undefined;
}

/** What is committed but has no place in the journal yet. */
export const journalUnsealed = table<JournalEntry & { readonly added?: number }>({
  name: 'journal_unsealed',
  key: ['added'],
  whenKnown: 'fail',
  columns: { added: 'bigint', kind: 'text', entryId: 'uuid', caseId: 'uuid?', seq: 'integer?' },
  counted: ['added'],
});

/** Everything that happened, in the order of commits, without a hole. Append-only. */
export const journal = table<JournalEntry & { readonly position: number }>({
  name: 'journal',
  key: ['position'],
  whenKnown: 'fail',
  columns: { position: 'bigint', kind: 'text', entryId: 'uuid', caseId: 'uuid?', seq: 'integer?' },
  indexes: { journal_entry_key: { columns: ['entryId'], unique: true } },
});

/** One row: up to which position the journal was numbered, and in this round, begun at `roundAt` (unshifted time), checked. */
export const journalProgress = table<{
  readonly id: number;
  readonly numbered: number;
  readonly checked: number;
  readonly roundAt?: string | undefined;
}>({
  name: 'journal_progress',
  key: ['id'],
  whenKnown: 'fail',
  columns: { id: 'integer', numbered: 'bigint', checked: 'bigint', roundAt: 'timestamptz?' },
  checks: { journal_progress_single_check: 'id = 1' },
});

/** Positions at which something is missing, until it is there again. */
export const journalBreaks = table<Pick<JournalBreak, 'position' | 'missing' | 'foundAt' | 'mendedAt'>>({
  name: 'journal_breaks',
  key: ['position'],
  whenKnown: 'fail',
  columns: { position: 'bigint', missing: 'text', foundAt: 'timestamptz', mendedAt: 'timestamptz?' },
  indexes: { journal_breaks_open: { columns: ['position'], where: 'mended_at is null' } },
  checks: { journal_breaks_missing_check: `missing in ('entry', 'record')` },
});

interface AccessEntry {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly purpose: string;
  readonly caseId?: string | undefined;
  readonly persons: readonly string[];
  readonly fields: readonly string[];
  readonly rule: string;
  /** HMACs of personal ids, where somebody is shown whom no case knows. */
  readonly personTokens?: readonly string[] | undefined;
  /** Why masked values were shown in full, sealed; of no other access. */
  readonly reason?: Uint8Array | undefined;
}

/** Who read what of whom, why. Append-only. */
export const accessEntries = table<AccessEntry>({
  name: 'access_entries',
  key: ['id'],
  whenKnown: 'fail',
  columns: {
    id: 'uuid',
    at: 'timestamptz',
    actor: 'text',
    purpose: 'text',
    caseId: 'uuid?',
    persons: 'uuid[]',
    fields: 'text[]',
    rule: 'text',
    personTokens: 'text[]?',
    reason: 'bytea?',
  },
  indexes: {
    access_entries_by_case: { columns: ['caseId', 'at'] },
    access_entries_by_actor: { columns: ['actor', 'at'] },
    access_entries_by_time: { columns: ['at', 'id'] },
    access_entries_of_persons: { columns: ['persons'], isByMigration: true },
    access_entries_of_tokens: { columns: ['personTokens'], isByMigration: true },
  },
});
