import { Module } from '@nestjs/common';
import { TrackCaseController } from './track-case/track-case.controller.js';
import { TrackCaseHandler } from './track-case/track-case.handler.js';

@Module({ controllers: [TrackCaseController], providers: [TrackCaseHandler] })
export class TrackingModule {}
