import type pg from 'pg';
import type { IdSource } from '../../../engine/ports/id-source.port.js';
import { ReaderConnection } from '../reader.js';
import type { SealedReasons } from '../sealed-reasons.js';
import { PgAccessLogReader } from './pg-access-log-reader.js';
import { PgAdministrationReader } from './pg-administration-reader.js';
import { PgComparisons } from './pg-comparisons.js';
import { PgAgencyLinks, type NamedAgency } from './pg-agency-links.js';
import { PgAlikeCases } from './pg-alike-cases.js';
import { PgAttachmentReader } from './pg-attachment-reader.js';
import { PgCandidateReader } from './pg-candidate-reader.js';
import { PgCaseReader } from './pg-case-reader.js';
import { PgCaseSearch } from './pg-case-search.js';
import { PgDraftReader } from './pg-draft-reader.js';
import { PgHistoryReader } from './pg-history-reader.js';
import { PgIncidentReader } from './pg-incident-reader.js';
import { PgJournalChecks } from './pg-journal-checks.js';
import { PgJournalReader } from './pg-journal-reader.js';
import { PgAssignments, PgOffices, PgPublications } from './pg-offices.js';
import { PgLookups } from './pg-lookups.js';
import { PgNames } from './pg-names.js';
import { PgServerClock } from './pg-server-clock.js';
import { PgTrackedCases } from './pg-tracked-cases.js';
import { PgWorkItemReader } from './pg-work-item-reader.js';

/**
 * Every read model, over one pool of the role `reader`.
 *
 * @param agencies - all that are dispatched to
 */
export function readModels(pool: pg.Pool, ids: IdSource, agencies: readonly NamedAgency[], reasons: SealedReasons) {
  const connection = new ReaderConnection(pool);
  return {
    administration: new PgAdministrationReader(connection, reasons),
    accessLog: new PgAccessLogReader(connection, ids, reasons),
    agencyLinks: new PgAgencyLinks(connection, agencies),
    comparisons: new PgComparisons(connection, agencies),
    attachments: new PgAttachmentReader(connection, ids, reasons),
    cases: new PgCaseReader(connection, ids, reasons),
    alikeCases: new PgAlikeCases(connection),
    candidates: new PgCandidateReader(connection, ids),
    caseSearch: new PgCaseSearch(connection, ids),
    lookups: new PgLookups(connection, ids),
    tracked: new PgTrackedCases(connection, ids),
    drafts: new PgDraftReader(connection, ids),
    histories: new PgHistoryReader(connection, ids),
    workItems: new PgWorkItemReader(connection, ids),
    names: new PgNames(connection),
    incidents: new PgIncidentReader(connection),
    clock: new PgServerClock(pool),
    journal: new PgJournalReader(connection),
    journalChecks: new PgJournalChecks(connection),
    publications: new PgPublications(pool),
    offices: new PgOffices(pool),
    assignments: new PgAssignments(pool),
  };
}

export type ReadModels = ReturnType<typeof readModels>;
