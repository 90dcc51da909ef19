import { Module } from '@nestjs/common';
import { CompleteInBulkController } from './complete-in-bulk/complete-in-bulk.controller.js';
import { CompleteWorkItemController } from './complete-work-item/complete-work-item.controller.js';
import { HoldWorkItemController } from './hold-work-item/hold-work-item.controller.js';
import { ListWorkItemsController } from './list-work-items/list-work-items.controller.js';

@Module({
  controllers: [ListWorkItemsController, HoldWorkItemController, CompleteWorkItemController, CompleteInBulkController],
})
export class WorkItemsModule {}
