import { Module } from '@nestjs/common';
import type { DynamicModule, Type } from '@nestjs/common';
import { DiscardDraftController } from './discard-draft/discard-draft.controller.js';
import { CaseStarter } from './ports/case-starter.port.js';
import { DraftWriter } from './save-draft/draft-writer.js';
import { SaveDraftController } from './save-draft/save-draft.controller.js';
import { ShowDraftsController } from './show-drafts/show-drafts.controller.js';
import { SubmitDraftController } from './submit-draft/submit-draft.controller.js';
import { SubmitDraftHandler } from './submit-draft/submit-draft.handler.js';
import { UnfinishedSections } from './unfinished-sections.js';

@Module({
  controllers: [SaveDraftController, ShowDraftsController, DiscardDraftController, SubmitDraftController],
  providers: [DraftWriter, SubmitDraftHandler, UnfinishedSections],
})
export class DraftsModule {
  /**
   * @param starter - what makes a case of a draft, and the module that exports it
   */
  static startingCasesBy(starter: Type<CaseStarter>, exportedBy: Type): DynamicModule {
    return {
      module: DraftsModule,
      imports: [exportedBy],
      providers: [{ provide: CaseStarter, useExisting: starter }],
    };
  }
}
