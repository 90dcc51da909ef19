import type { DataSource } from 'typeorm';
import { CreateCases1764000000000 } from '../../../migrations/1764000000000-create-cases.js';
import { CreateHistory1764000001000 } from '../../../migrations/1764000001000-create-history.js';
import { CreateWork1764000002000 } from '../../../migrations/1764000002000-create-work.js';
import { CreateOffices1764000003000 } from '../../../migrations/1764000003000-create-offices.js';
import { GuardHistory1764000004000 } from '../../../migrations/1764000004000-guard-history.js';
import { GrantRights1764000005000 } from '../../../migrations/1764000005000-grant-rights.js';
import { RecallDispatches1764000006000 } from '../../../migrations/1764000006000-recall-dispatches.js';
import { ShowMigrations1764000007000 } from '../../../migrations/1764000007000-show-migrations.js';
import { ControlDispatches1764000008000 } from '../../../migrations/1764000008000-control-dispatches.js';
import { EaseUpdates1764000009000 } from '../../../migrations/1764000009000-ease-updates.js';
import { TrackAndLookUp1764000010000 } from '../../../migrations/1764000010000-track-and-look-up.js';
import { HoldWorkItems1764000011000 } from '../../../migrations/1764000011000-hold-work-items.js';
import { AwaitHandOver1764000012000 } from '../../../migrations/1764000012000-await-hand-over.js';
import { CreateDrafts1764000013000 } from '../../../migrations/1764000013000-create-drafts.js';
import { CreateWebSessions1764000014000 } from '../../../migrations/1764000014000-create-web-sessions.js';
import { FindAnswers1764000015000 } from '../../../migrations/1764000015000-find-answers.js';
import { FindStrayAnswers1764000017000 } from '../../../migrations/1764000017000-find-stray-answers.js';
import { LeaseAttempts1764000018000 } from '../../../migrations/1764000018000-lease-attempts.js';
import { KnowSubmittedDrafts1764000018100 } from '../../../migrations/1764000018100-know-submitted-drafts.js';
import { RaiseSecondWall1764000020000 } from '../../../migrations/1764000020000-raise-second-wall.js';
import { FindAccesses1764000021000 } from '../../../migrations/1764000021000-find-accesses.js';
import { KeepListsQuick1764000021500 } from '../../../migrations/1764000021500-keep-lists-quick.js';
import { KnowOfficers1764000022000 } from '../../../migrations/1764000022000-know-officers.js';
import { RotateKeys1764000023000 } from '../../../migrations/1764000023000-rotate-keys.js';
import { EraseByTwo1764000024000 } from '../../../migrations/1764000024000-erase-by-two.js';
import { EndIdleSessions1764000025000 } from '../../../migrations/1764000025000-end-idle-sessions.js';
import { KnowWhenSomebodyAuthenticated1764000026000 } from '../../../migrations/1764000026000-know-when-somebody-authenticated.js';
import { AdministerByTwo1764000027000 } from '../../../migrations/1764000027000-administer-by-two.js';
import { SearchCases1764000028000 } from '../../../migrations/1764000028000-search-cases.js';
import { FindOddAccesses1764000029000 } from '../../../migrations/1764000029000-find-odd-accesses.js';
import { FindByPerson1764000031000 } from '../../../migrations/1764000031000-find-by-person.js';
import { RevealWithReason1764000032000 } from '../../../migrations/1764000032000-reveal-with-reason.js';
import { EraseWholly1764000033000 } from '../../../migrations/1764000033000-erase-wholly.js';
import { SealReasons1764000034000 } from '../../../migrations/1764000034000-seal-reasons.js';
import { SeparateSealer1764000035000 } from '../../../migrations/1764000035000-separate-sealer.js';
import { CheckJournal1764000035500 } from '../../../migrations/1764000035500-check-journal.js';
import { ConfirmOutsideResults1764000036000 } from '../../../migrations/1764000036000-confirm-outside-results.js';
import { SealReasonsOfReveals1764000037000 } from '../../../migrations/1764000037000-seal-reasons-of-reveals.js';
import { ValidateChecks1764000038000 } from '../../../migrations/1764000038000-validate-checks.js';
import { KeepAttachments1764000039000 } from '../../../migrations/1764000039000-keep-attachments.js';
import { KeepPapers1764000040000 } from '../../../migrations/1764000040000-keep-papers.js';
import { MigrateCases1764000043000 } from '../../../migrations/1764000043000-migrate-cases.js';
import { FindAlikeCases1764000049000 } from '../../../migrations/1764000049000-find-alike-cases.js';
import { ReachEarlierPapers1764000046000 } from '../../../migrations/1764000046000-reach-earlier-papers.js';
import { TellFailedMigrations1764000047000 } from '../../../migrations/1764000047000-tell-failed-migrations.js';
import { ComparePortal1764000053000 } from '../../../migrations/1764000053000-compare-portal.js';
import { KnowExternalCodes1764000054000 } from '../../../migrations/1764000054000-know-external-codes.js';
import { CloseOffices1764000056000 } from '../../../migrations/1764000056000-close-offices.js';
import { FindWorkThatComesLater1764000056500 } from '../../../migrations/1764000056500-find-work-that-comes-later.js';
import { FindMoneyThatIsOpen1764000062000 } from '../../../migrations/1764000062000-find-money-that-is-open.js';
import { caseMigrationItems, caseMigrations } from './entities/migration-tables.js';
import { administrativeChanges, administrativeDecisions } from './entities/administration-tables.js';
import { attachments } from './entities/attachment-tables.js';
import { caseScopes, caseSteps, cases, documents, idempotency, refusals } from './entities/case-tables.js';
import { externalCodes, receipts } from './entities/code-tables.js';
import { drafts, submittedDrafts } from './entities/draft-tables.js';
import { erasures } from './entities/erasure-tables.js';
import {
  accessEntries,
  caseEventParts,
  caseEvents,
  journal,
  journalBreaks,
  journalProgress,
  journalUnsealed,
  persons,
} from './entities/history-tables.js';
import { lowestKeyVersion, messageKeys, personKeys, reasonKeys } from './entities/key-tables.js';
import {
  assignments,
  caseCodeCounters,
  closingItems,
  legalClock,
  officers,
  offices,
  publications,
} from './entities/office-tables.js';
import { accessFindings, accessWatch } from './entities/finding-tables.js';
import { papers } from './entities/paper-tables.js';
import { portalComparisons } from './entities/portal-tables.js';
import { nameTokens, searches } from './entities/search-tables.js';
import { trackingAttempts } from './entities/tracking-tables.js';
import { webSessions } from './entities/session-tables.js';
import {
  agencyLinks,
  dispatches,
  holderChanges,
  inboxAnswers,
  inboxMessages,
  incidents,
  timers,
  workItems,
} from './entities/work-tables.js';

const TABLES = [
  cases,
  caseSteps,
  caseScopes,
  documents,
  refusals,
  idempotency,
  caseEvents,
  caseEventParts,
  persons,
  personKeys,
  messageKeys,
  reasonKeys,
  lowestKeyVersion,
  erasures,
  journal,
  journalBreaks,
  journalProgress,
  journalUnsealed,
  accessEntries,
  dispatches,
  agencyLinks,
  timers,
  workItems,
  holderChanges,
  incidents,
  inboxMessages,
  inboxAnswers,
  officers,
  assignments,
  offices,
  publications,
  legalClock,
  caseCodeCounters,
  trackingAttempts,
  attachments,
  drafts,
  submittedDrafts,
  webSessions,
  administrativeChanges,
  administrativeDecisions,
  caseMigrations,
  caseMigrationItems,
  closingItems,
  nameTokens,
  searches,
  accessFindings,
  accessWatch,
  papers,
  portalComparisons,
  externalCodes,
  receipts,
];

const MIGRATIONS = [
  CreateCases1764000000000,
  CreateHistory1764000001000,
  CreateWork1764000002000,
  CreateOffices1764000003000,
  GuardHistory1764000004000,
  GrantRights1764000005000,
  RecallDispatches1764000006000,
  ShowMigrations1764000007000,
  ControlDispatches1764000008000,
  EaseUpdates1764000009000,
  TrackAndLookUp1764000010000,
  HoldWorkItems1764000011000,
  AwaitHandOver1764000012000,
  CreateDrafts1764000013000,
  CreateWebSessions1764000014000,
  FindAnswers1764000015000,
  FindStrayAnswers1764000017000,
  LeaseAttempts1764000018000,
  KnowSubmittedDrafts1764000018100,
  RaiseSecondWall1764000020000,
  FindAccesses1764000021000,
  KeepListsQuick1764000021500,
  KnowOfficers1764000022000,
  RotateKeys1764000023000,
  EraseByTwo1764000024000,
  EndIdleSessions1764000025000,
  KnowWhenSomebodyAuthenticated1764000026000,
  AdministerByTwo1764000027000,
  SearchCases1764000028000,
  FindOddAccesses1764000029000,
  FindByPerson1764000031000,
  RevealWithReason1764000032000,
  EraseWholly1764000033000,
  SealReasons1764000034000,
  SeparateSealer1764000035000,
  CheckJournal1764000035500,
  ConfirmOutsideResults1764000036000,
  SealReasonsOfReveals1764000037000,
  ValidateChecks1764000038000,
  KeepAttachments1764000039000,
  KeepPapers1764000040000,
  MigrateCases1764000043000,
  ReachEarlierPapers1764000046000,
  TellFailedMigrations1764000047000,
  FindAlikeCases1764000049000,
  ComparePortal1764000053000,
  KnowExternalCodes1764000054000,
  CloseOffices1764000056000,
  FindWorkThatComesLater1764000056500,
  FindMoneyThatIsOpen1764000062000,
];

/** As `schema_migrations` names them. */
export const MIGRATION_NAMES: readonly string[] = MIGRATIONS.map(({ name }) => name);

/** Connected with the tables as TypeORM sees them, and the migrations that make them; never synchronised. */
export async function openDataSource({
  url,
  role,
}: {
  readonly url: string;
  readonly role: 'migrator' | 'engine' | 'reader';
}): Promise<DataSource> {
  // Only then: it is a large library, and whoever does not migrate starts without it.
  const { DataSource: Source, EntitySchema } = await import('typeorm');
  const source = new Source({
    type: 'postgres',
    url,
    applicationName: `lienthong-${role}`,
    entities: TABLES.map(({ entity }) => new EntitySchema(entity)),
    migrations: MIGRATIONS,
    migrationsTableName: 'schema_migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    extra: { max: 2 },
  });
  return source.initialize();
}

/** Brings the schema up to date as its owner; several processes may do so at once. */
export async function migrate(url: string): Promise<void> {
  const source = await openDataSource({ url, role: 'migrator' });
  try {
    // One connection holds the lock while another migrates.
    const guard = source.createQueryRunner();
    await guard.query(`select pg_advisory_lock(hashtext('migrate'))`);
    try {
      await source.runMigrations();
    } finally {
      await guard.query(`select pg_advisory_unlock(hashtext('migrate'))`);
      await guard.release();
    }
  } finally {
    await source.destroy();
  }
}
