import { Module } from '@nestjs/common';
import { ListIncidentsController } from './list-incidents/list-incidents.controller.js';
import { SettleIncidentController } from './settle-incident/settle-incident.controller.js';

@Module({ controllers: [ListIncidentsController, SettleIncidentController] })
export class IncidentsModule {}
