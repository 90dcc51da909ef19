import { Module } from '@nestjs/common';
import { ListComparisonsController } from './list-comparisons/list-comparisons.controller.js';
import { ListAgenciesController } from './list-agencies/list-agencies.controller.js';

@Module({ controllers: [ListAgenciesController, ListComparisonsController] })
export class OperationsModule {}
