import { Module } from '@nestjs/common';
import { PriorCases } from '../../engine/prior-cases.js';
import { AssignWorkItemController } from './assign-work-item/assign-work-item.controller.js';
import { CompleteInBulkController } from './complete-in-bulk/complete-in-bulk.controller.js';
import { CompleteWorkItemController } from './complete-work-item/complete-work-item.controller.js';
import { RegisteredBefore } from './complete-work-item/registered-before.js';
import { ConfirmResultController } from './confirm-result/confirm-result.controller.js';
import { HoldWorkItemController } from './hold-work-item/hold-work-item.controller.js';
import { ListColleaguesController } from './list-colleagues/list-colleagues.controller.js';
import { ListWorkItemsController } from './list-work-items/list-work-items.controller.js';
import { ShowOutsideResultController } from './show-outside-result/show-outside-result.controller.js';
import { ShowWorkItemController } from './show-work-item/show-work-item.controller.js';

@Module({
  controllers: [
    ListWorkItemsController,
    ShowWorkItemController,
    ListColleaguesController,
    HoldWorkItemController,
    AssignWorkItemController,
    CompleteWorkItemController,
    CompleteInBulkController,
    ConfirmResultController,
    ShowOutsideResultController,
  ],
  providers: [RegisteredBefore, PriorCases],
})
export class WorkItemsModule {}
