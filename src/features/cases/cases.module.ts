import { Module } from '@nestjs/common';
import { PriorCases } from '../../engine/prior-cases.js';
import { CaseHistoryController } from './case-history/case-history.controller.js';
import { CommandCaseController } from './command-case/command-case.controller.js';
import { CorrectDataHandler } from './correct-data/correct-data.handler.js';
import { CorrectIssuedHandler } from './correct-issued/correct-issued.handler.js';
import { CorrectIssuedController } from './correct-issued/correct-issued.controller.js';
import { ExplainCaseController } from './explain-case/explain-case.controller.js';
import { ExternalCodesController } from './external-codes/external-codes.controller.js';
import { ListAttachmentsController } from './list-attachments/list-attachments.controller.js';
import { ListCasesController } from './list-cases/list-cases.controller.js';
import { ListHoldersController } from './list-holders/list-holders.controller.js';
import { ListMessagesController } from './list-messages/list-messages.controller.js';
import { PassStepController } from './pass-step/pass-step.controller.js';
import { PassStepHandler } from './pass-step/pass-step.handler.js';
import { RevealCaseController } from './reveal-case/reveal-case.controller.js';
import { RevealCaseHandler } from './reveal-case/reveal-case.handler.js';
import { OpenedAttachment } from './show-attachment/opened-attachment.js';
import { ShowAttachmentController } from './show-attachment/show-attachment.controller.js';
import { SettleExemptionController } from './settle-exemption/settle-exemption.controller.js';
import { SettleExemptionHandler } from './settle-exemption/settle-exemption.handler.js';
import { ShowCaseController } from './show-case/show-case.controller.js';
import { StartCaseController } from './start-case/start-case.controller.js';
import { StartCaseHandler } from './start-case/start-case.handler.js';
import { TransferCaseController } from './transfer-case/transfer-case.controller.js';
import { TransferCaseHandler } from './transfer-case/transfer-case.handler.js';
import { StartableVersions } from './start-case/startable-versions.js';
import { StartCaseSources } from './start-case/start-case-sources.js';

@Module({
  controllers: [
    StartCaseController,
    ListCasesController,
    CaseHistoryController,
    ExplainCaseController,
    ListHoldersController,
    ListMessagesController,
    CorrectIssuedController,
    TransferCaseController,
    PassStepController,
    SettleExemptionController,
    ExternalCodesController,
    CommandCaseController,
    ShowCaseController,
    RevealCaseController,
    ListAttachmentsController,
    ShowAttachmentController,
  ],
  providers: [
    StartCaseHandler,
    CorrectDataHandler,
    CorrectIssuedHandler,
    TransferCaseHandler,
    PassStepHandler,
    SettleExemptionHandler,
    RevealCaseHandler,
    StartCaseSources,
    StartableVersions,
    PriorCases,
    OpenedAttachment,
  ],
  exports: [StartCaseHandler],
})
export class CasesModule {}
