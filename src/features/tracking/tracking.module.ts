import { Module } from '@nestjs/common';
import { ProvenCases } from './track-case/proven-cases.js';
import { TrackCaseController } from './track-case/track-case.controller.js';
import { TrackCaseHandler } from './track-case/track-case.handler.js';

@Module({ controllers: [TrackCaseController], providers: [TrackCaseHandler, ProvenCases] })
export class TrackingModule {}
