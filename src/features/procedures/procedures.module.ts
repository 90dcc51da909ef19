import { Module } from '@nestjs/common';
import { ListProceduresController } from './list-procedures/list-procedures.controller.js';
import { ShowVersionController } from './show-version/show-version.controller.js';

@Module({ controllers: [ListProceduresController, ShowVersionController] })
export class ProceduresModule {}
