import { Module } from '@nestjs/common';
import { AccessFindingsController } from './access-findings/access-findings.controller.js';
import { AnswerPersonController } from './answer-person/answer-person.controller.js';
import { CompareMomentsController } from './compare-moments/compare-moments.controller.js';
import { ListAccessesController } from './list-accesses/list-accesses.controller.js';
import { ListAnswersController } from './list-answers/list-answers.controller.js';
import { ListRefusalsController } from './list-refusals/list-refusals.controller.js';
import { ReplayCaseController } from './replay-case/replay-case.controller.js';
import { ShowJournalController } from './show-journal/show-journal.controller.js';
import { VerifyCaseController } from './verify-case/verify-case.controller.js';

@Module({
  controllers: [
    ReplayCaseController,
    CompareMomentsController,
    ListRefusalsController,
    ListAccessesController,
    AccessFindingsController,
    AnswerPersonController,
    ListAnswersController,
    VerifyCaseController,
    ShowJournalController,
  ],
})
export class AuditModule {}
