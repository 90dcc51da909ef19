import { Global, Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';
import { AGENCIES, NAMED_AGENCIES } from './agencies.js';
import { ContractCallbackVerifier } from './adapters/agency-gateway/contract-callback-verifier.js';
import { refusalNotes } from './adapters/agency-gateway/refused-callbacks.js';
import { OfficialCodeNames } from './adapters/code-names/official-code-names.js';
import { SharedLegalClock } from './adapters/clock/shared-legal-clock.js';
import { monotonicMs } from './adapters/clock/system-clock.js';
import { PgAdministrationStore } from './adapters/postgres/pg-administration-store.js';
import { PgAttachmentStore } from './adapters/postgres/pg-attachment-store.js';
import { PgDraftStore } from './adapters/postgres/pg-draft-store.js';
import { OpenidIdentityProvider } from './adapters/openid/openid-identity-provider.js';
import { PgAccessFindings } from './adapters/postgres/pg-access-findings.js';
import { PdfPaperPrinter } from './adapters/documents/pdf-paper-printer.js';
import { PgClosings } from './adapters/postgres/pg-closings.js';
import { PgMigrations } from './adapters/postgres/pg-migrations.js';
import { PgErasures } from './adapters/postgres/pg-erasures.js';
import { PgHealth } from './adapters/postgres/pg-health.js';
import { PgPapers } from './adapters/postgres/pg-papers.js';
import { PgTrackingAttempts } from './adapters/postgres/pg-tracking-attempts.js';
import { PgWebSessions } from './adapters/postgres/pg-web-sessions.js';
import { ReaderConnection } from './adapters/postgres/reader.js';
import { SealedReasons } from './adapters/postgres/sealed-reasons.js';
import { readModels } from './adapters/postgres/read-models/read-models.js';
import { AgencyGateway, AnswerReader } from './engine/ports/agency-gateway.port.js';
import { AttachmentFiles } from './engine/ports/attachment-files.port.js';
import { Assignments } from './engine/ports/assignments.port.js';
import { Definitions } from './engine/ports/definitions.port.js';
import { DispatchQueue } from './engine/ports/dispatch-queue.port.js';
import { IdSource } from './engine/ports/id-source.port.js';
import { Offices } from './engine/ports/offices.port.js';
import { OutboxStore } from './engine/ports/outbox-store.port.js';
import { PartCipher } from './engine/ports/part-cipher.port.js';
import { Publications } from './engine/ports/publications.port.js';
import { CommandProcessor } from './engine/processor/command-processor.js';
import { AdministrationReader } from './features/administration/ports/administration-reader.port.js';
import { AdministrationStore } from './features/administration/ports/administration-store.port.js';
import { Erasures } from './features/administration/ports/erasures.port.js';
import { OpenLaw } from './features/administration/ports/open-law.port.js';
import { LegalClockSetting } from './features/administration/ports/legal-clock-setting.port.js';
import { AttachmentLimit } from './features/attachments/ports/attachment-limit.js';
import { AttachmentStore } from './features/attachments/ports/attachment-store.port.js';
import { CallbackVerifier } from './features/agency-callbacks/ports/callback-verifier.port.js';
import { AccessFindings } from './features/audit/ports/access-findings.port.js';
import { AccessLogReader } from './features/audit/ports/access-log-reader.port.js';
import { HistoryReader } from './features/audit/ports/history-reader.port.js';
import { JournalChecks } from './features/audit/ports/journal-checks.port.js';
import { AttachmentReader, AttachmentTally } from './features/cases/ports/attachment-reader.port.js';
import { CaseReader } from './features/cases/ports/case-reader.port.js';
import { ExceptionRights } from './features/cases/start-case/exception-rights.js';
import { PaperPrinter } from './features/documents/ports/paper-printer.port.js';
import { Papers } from './features/documents/ports/papers.port.js';
import { DraftReader } from './features/drafts/ports/draft-reader.port.js';
import { DraftStore } from './features/drafts/ports/draft-store.port.js';
import { IncidentReader } from './features/incidents/ports/incident-reader.port.js';
import { FreshSignIns } from './features/identity/fresh-sign-ins.js';
import { JwtVerifier } from './features/identity/jwt-verifier.js';
import { IdentityProvider } from './features/identity/ports/identity-provider.port.js';
import { JournalPosition } from './features/identity/ports/journal-position.port.js';
import { ServerClock } from './features/identity/ports/server-clock.port.js';
import { TokenVerifier } from './features/identity/ports/token-verifier.port.js';
import { Closings } from './features/administration/ports/closings.port.js';
import { Migrations } from './features/administration/ports/migrations.port.js';
import { LiveFeed } from './features/live/live-feed.js';
import { Comparisons } from './features/operations/ports/comparisons.port.js';
import { AgencyLinks } from './features/operations/ports/agency-links.port.js';
import { Lookups } from './features/people/ports/lookups.port.js';
import { Notices } from './features/people/ports/notices.port.js';
import { Registers } from './features/people/ports/registers.port.js';
import { CodeNames } from './engine/ports/code-names.port.js';
import { SampleOffer } from './features/procedures/sample-offer.js';
import { AlikeCases } from './engine/ports/alike-cases.port.js';
import { CandidateReader } from './features/duplicates/ports/candidate-reader.port.js';
import { CaseSearch } from './features/search/ports/case-search.port.js';
import { TrackedCases } from './features/tracking/ports/tracked-cases.port.js';
import { TrackingAttempts } from './features/tracking/ports/tracking-attempts.port.js';
import { TrackingTally } from './features/tracking/ports/tracking-tally.port.js';
import { WebSessions } from './features/identity/ports/web-sessions.port.js';
import { PublicAddress } from './features/identity/public-address.js';
import { WorkItemReader } from './features/work-items/ports/work-item-reader.port.js';
import { Health } from './platform/health/health.port.js';
import { NamesReader } from './platform/http/names.port.js';
import { RememberedHealth } from './platform/health/remembered-health.js';
import { openLawOf } from './open-law.js';
import { liveFeed } from './live-feed.js';
import type { Runtime } from './runtime.js';

/** Gives every feature the ports that it asks for by type. */
@Global()
@Module({})
export class PortsModule {
  static over(runtime: Runtime): DynamicModule {
    const providers = [
      ...enginePorts(runtime),
      ...readPorts(runtime),
      ...identityPorts(runtime),
      ...operationPorts(runtime),
    ];
    return { module: PortsModule, providers, exports: providers };
  }
}

function enginePorts(runtime: Runtime): Provider[] {
  return [
    { provide: CommandProcessor, useValue: runtime.processor },
    { provide: Definitions, useValue: runtime.definitions },
    { provide: OpenLaw, useValue: openLawOf(runtime) },
    { provide: IdSource, useValue: runtime.ids },
    { provide: OutboxStore, useValue: runtime.outbox },
    {
      provide: AdministrationStore,
      useValue: new PgAdministrationStore(runtime.enginePool, new SealedReasons(runtime.cipher)),
    },
    { provide: AttachmentFiles, useValue: runtime.files },
    { provide: AttachmentStore, useValue: new PgAttachmentStore(runtime.enginePool) },
    { provide: AttachmentLimit, useValue: new AttachmentLimit(runtime.config.ATTACHMENT_BYTES_MAX) },
    { provide: DraftStore, useValue: new PgDraftStore(runtime.enginePool) },
    {
      provide: Erasures,
      useValue: new PgErasures(runtime.enginePool, new ReaderConnection(runtime.readerPool), runtime.ids),
    },
    {
      provide: Papers,
      useValue: new PgPapers(runtime.enginePool, new ReaderConnection(runtime.readerPool), runtime.ids),
    },
    {
      provide: PaperPrinter,
      inject: [PublicAddress],
      useFactory: (address: PublicAddress) => new PdfPaperPrinter(address.origin),
    },
    { provide: Closings, useValue: new PgClosings(runtime.enginePool) },
    { provide: Migrations, useValue: new PgMigrations(runtime.enginePool) },
    { provide: PartCipher, useValue: runtime.cipher },
    { provide: AnswerReader, useValue: runtime.reader },
    { provide: AgencyGateway, useValue: runtime.gateway },
    { provide: TrackingAttempts, useValue: new PgTrackingAttempts(runtime.enginePool) },
    { provide: Notices, useValue: runtime.notices },
    { provide: Registers, useValue: runtime.registers },
    { provide: DispatchQueue, useValue: runtime.queue },
    { provide: CodeNames, useValue: new OfficialCodeNames() },
    { provide: CallbackVerifier, useValue: new ContractCallbackVerifier(runtime.agencyKeys, refusalNotes(runtime)) },
  ];
}

function readPorts({ enginePool, readerPool, cipher, ids, log, config }: Runtime): Provider[] {
  const reasons = new SealedReasons(cipher);
  const models = readModels(readerPool, ids, NAMED_AGENCIES, reasons);
  const sessions = new PgWebSessions({ engine: enginePool, reader: readerPool }, config.SESSION_IDLE_MS);
  return [
    { provide: AttachmentReader, useValue: models.attachments },
    { provide: CaseReader, useValue: models.cases },
    { provide: TrackedCases, useValue: models.tracked },
    { provide: DraftReader, useValue: models.drafts },
    { provide: AlikeCases, useValue: models.alikeCases },
    { provide: CandidateReader, useValue: models.candidates },
    { provide: CaseSearch, useValue: models.caseSearch },
    { provide: Lookups, useValue: models.lookups },
    { provide: HistoryReader, useValue: models.histories },
    { provide: AdministrationReader, useValue: models.administration },
    { provide: AccessLogReader, useValue: models.accessLog },
    { provide: AccessFindings, useValue: new PgAccessFindings({ engine: enginePool, reader: readerPool }, reasons) },
    { provide: JournalChecks, useValue: models.journalChecks },
    { provide: WorkItemReader, useValue: models.workItems },
    { provide: AgencyLinks, useValue: models.agencyLinks },
    { provide: Comparisons, useValue: models.comparisons },
    { provide: IncidentReader, useValue: models.incidents },
    { provide: NamesReader, useValue: models.names },
    { provide: Publications, useValue: models.publications },
    { provide: Offices, useValue: models.offices },
    { provide: Assignments, useValue: models.assignments },
    { provide: JournalPosition, useValue: models.journal },
    { provide: ServerClock, useValue: models.clock },
    { provide: WebSessions, useValue: sessions },
    { provide: LiveFeed, useValue: liveFeed({ ...models, sessions }, log) },
  ];
}

function identityPorts({ config, agencyOrigin }: Runtime): Provider[] {
  const own = `http://localhost:${config.PORT}`;
  const issuer = config.OIDC_ISSUER ?? `${own}/vneid`;
  const published = config.OIDC_ISSUER === undefined ? `${agencyOrigin}/vneid/jwks` : `${issuer}/jwks`;
  const jwks = new URL(config.OIDC_JWKS_URL ?? published);
  const exception =
    config.NODE_ENV === 'production' ? 'case.start-by-exception' : 'case.start-by-exception-in-development';
  const provider = new OpenidIdentityProvider({
    issuer: new URL(issuer),
    discoveryUrl: new URL(config.OIDC_DISCOVERY_URL ?? `${issuer}/.well-known/openid-configuration`),
    clientId: config.OIDC_CLIENT_ID,
    clientSecret: config.OIDC_CLIENT_SECRET,
    recentS: config.SESSION_IDLE_MS / 1_000,
  });
  return [
    { provide: TokenVerifier, useValue: new JwtVerifier(issuer, jwks) },
    { provide: PublicAddress, useValue: new PublicAddress(config.PUBLIC_URL ?? own) },
    { provide: IdentityProvider, useValue: provider },
    {
      provide: FreshSignIns,
      inject: [ServerClock],
      useFactory: (clock: ServerClock) => new FreshSignIns(clock, config.FRESH_SIGN_IN_MS),
    },
    { provide: ExceptionRights, useValue: new ExceptionRights(exception) },
  ];
}

function operationPorts(runtime: Runtime): Provider[] {
  const { config, enginePool, agencyOrigin, metrics, log } = runtime;
  const isAllowed = config.NODE_ENV !== 'production';
  const attachmentTally: AttachmentTally = {
    lost: (id, cause) => {
      metrics.attachmentsLost.inc();
      log.error({ event: 'attachment.lost', attachment: id, err: cause }, 'the file of an attachment is lost');
    },
  };
  const tally: TrackingTally = { count: (outcome) => metrics.trackings.inc({ outcome }) };
  return [
    healthPort(runtime),
    { provide: AttachmentTally, useValue: attachmentTally },
    { provide: TrackingTally, useValue: tally },
    { provide: SampleOffer, useValue: new SampleOffer(isAllowed) },
    { provide: LegalClockSetting, useValue: new SharedLegalClock({ pool: enginePool, agencyOrigin, isAllowed }) },
  ];
}

/** What probes ask, of a process of any role. */
export function healthPort({ enginePool, readerPool, queue, keys, metrics }: Runtime): Provider {
  const sources = { engine: enginePool, reader: readerPool, queue, keys, metrics, agencies: AGENCIES };
  return { provide: Health, useValue: new RememberedHealth(new PgHealth(sources), monotonicMs) };
}
