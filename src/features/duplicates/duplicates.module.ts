import { Module } from '@nestjs/common';
import { PriorCases } from '../../engine/prior-cases.js';
import { Candidates } from './candidates.js';
import { DuplicatesController } from './duplicates.controller.js';
import { ShownCandidates } from './shown-candidates.js';

@Module({
  controllers: [DuplicatesController],
  providers: [Candidates, ShownCandidates, PriorCases],
})
export class DuplicatesModule {}
