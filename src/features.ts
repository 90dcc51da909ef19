/** Every feature of the HTTP side; a new one adds its line here. */
import { AdministrationModule } from './features/administration/administration.module.js';
import { AttachmentsModule } from './features/attachments/attachments.module.js';
import { AuditModule } from './features/audit/audit.module.js';
import { CasesModule } from './features/cases/cases.module.js';
import { StartCaseHandler } from './features/cases/start-case/start-case.handler.js';
import { DocumentsModule } from './features/documents/documents.module.js';
import { DraftsModule } from './features/drafts/drafts.module.js';
import { IdentityModule } from './features/identity/identity.module.js';
import { IncidentsModule } from './features/incidents/incidents.module.js';
import { LiveModule } from './features/live/live.module.js';
import { OperationsModule } from './features/operations/operations.module.js';
import { PeopleModule } from './features/people/people.module.js';
import { ProceduresModule } from './features/procedures/procedures.module.js';
import { DuplicatesModule } from './features/duplicates/duplicates.module.js';
import { SearchModule } from './features/search/search.module.js';
import { TrackingModule } from './features/tracking/tracking.module.js';
import { WorkItemsModule } from './features/work-items/work-items.module.js';

export const FEATURES = [
  AdministrationModule,
  AttachmentsModule,
  AuditModule,
  CasesModule,
  DocumentsModule,
  DraftsModule.startingCasesBy(StartCaseHandler, CasesModule),
  IdentityModule,
  IncidentsModule,
  LiveModule,
  OperationsModule,
  PeopleModule,
  ProceduresModule,
  DuplicatesModule,
  SearchModule,
  TrackingModule,
  WorkItemsModule,
] as const;
