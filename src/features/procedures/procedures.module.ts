import { Module } from '@nestjs/common';
import { ListProceduresController } from './list-procedures/list-procedures.controller.js';
import { ShowVersionController } from './show-version/show-version.controller.js';
import { ShownVersions } from './shown-versions.js';

@Module({ controllers: [ListProceduresController, ShowVersionController], providers: [ShownVersions] })
export class ProceduresModule {}
