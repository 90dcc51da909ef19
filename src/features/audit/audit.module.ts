import { Module } from '@nestjs/common';
import { ReplayCaseController } from './replay-case/replay-case.controller.js';
import { VerifyCaseController } from './verify-case/verify-case.controller.js';

@Module({ controllers: [ReplayCaseController, VerifyCaseController] })
export class AuditModule {}
