import { Module } from '@nestjs/common';
import { ListIncidentsController } from './list-incidents/list-incidents.controller.js';
import { SettleIncidentController } from './settle-incident/settle-incident.controller.js';
import { ShowIncidentController } from './show-incident/show-incident.controller.js';

@Module({ controllers: [ListIncidentsController, ShowIncidentController, SettleIncidentController] })
export class IncidentsModule {}
