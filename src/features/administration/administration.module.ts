import { Module } from '@nestjs/common';
import { AdministrativeActs } from './changes/administrative-acts.js';
import { ClosingsController } from './close-offices/closings.controller.js';
import { DecideChangeController } from './decide-change/decide-change.controller.js';
import { ListChangesController } from './list-changes/list-changes.controller.js';
import { ProposeChangeController } from './propose-change/propose-change.controller.js';
import { EraseDataController } from './erase-data/erase-data.controller.js';
import { EraseDataHandler } from './erase-data/erase-data.handler.js';
import { MigrateCaseController } from './migrate-cases/migrate-case.controller.js';
import { MigrationPlanner } from './migrate-cases/migration-planner.js';
import { MigrationsController } from './migrate-cases/migrations.controller.js';
import { SetClockController } from './set-clock/set-clock.controller.js';
import { ShowCalendarsController } from './show-standing/show-calendars.controller.js';
import { ShowOpenLawController } from './show-standing/show-open-law.controller.js';
import { ShowStandingController } from './show-standing/show-standing.controller.js';

@Module({
  controllers: [
    ClosingsController,
    MigrateCaseController,
    MigrationsController,
    DecideChangeController,
    EraseDataController,
    ListChangesController,
    ProposeChangeController,
    SetClockController,
    ShowCalendarsController,
    ShowOpenLawController,
    ShowStandingController,
  ],
  providers: [AdministrativeActs, EraseDataHandler, MigrationPlanner],
})
export class AdministrationModule {}
