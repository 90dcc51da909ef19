import { Module } from '@nestjs/common';
import { SetClockController } from './set-clock/set-clock.controller.js';

@Module({ controllers: [SetClockController] })
export class AdministrationModule {}
