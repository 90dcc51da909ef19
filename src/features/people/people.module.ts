import { Module } from '@nestjs/common';
import { ListPurposesController } from './list-purposes/list-purposes.controller.js';
import { LookUpNoticeController } from './look-up-notice/look-up-notice.controller.js';
import { LookUpNoticeHandler } from './look-up-notice/look-up-notice.handler.js';
import { LookUpPersonController } from './look-up-person/look-up-person.controller.js';
import { LookUpPersonHandler } from './look-up-person/look-up-person.handler.js';

@Module({
  controllers: [ListPurposesController, LookUpPersonController, LookUpNoticeController],
  providers: [LookUpPersonHandler, LookUpNoticeHandler],
})
export class PeopleModule {}
