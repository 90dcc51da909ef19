import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { MIGRATION } from '../../../engine/case-data.js';
import { caseResponse } from '../../../engine/case-response.js';
import { perform } from '../../../engine/problem-of.js';
import { CommandProcessor } from '../../../engine/processor/command-processor.js';
import { Allow, FreshSignIn } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { Migrations } from '../ports/migrations.port.js';
import { leftOutQuery, migrationBody } from './migration.body.js';
import type { MigrationBody } from './migration.body.js';
import { MigrationPlanner } from './migration-planner.js';
import { planResponse } from './migration.response.js';

const planQuery = z.strictObject({
  /** Absent: the version by which new applications are decided today. */
  to: z.coerce.number().int().min(1).max(999).optional(),
  leftOut: leftOutQuery,
});

@ApiTags('cases')
@Controller('cases')
export class MigrateCaseController {
  constructor(
    private readonly migrations: Migrations,
    private readonly planner: MigrationPlanner,
    private readonly processor: CommandProcessor,
  ) {}

  /** What would become of the case if it went on by another version: whether it can, why not, and the proof. Nothing changes. */
  @Get(':code/migration-plan')
  @Allow('case.plan-migration')
  @Answers(200, planResponse)
  async plan(@Param('code') code: string, @Query({ schema: planQuery }) { to, leftOut }: z.infer<typeof planQuery>) {
    return planResponse.parse({ code, ...(await this.planner.one(code, to, leftOut)) });
  }

  /** Lets one open case go on by another version of its procedure, where that is proved to end; the plan is made anew as it happens. */
  @Post(':code/commands/migrate')
  @Allow('case.migrate')
  @FreshSignIn()
  @Answers(200, caseResponse)
  async migrate(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Param('code') code: string,
    @Body({ schema: migrationBody }) { data: { to, leftOut }, reason, expectedSeq }: MigrationBody,
  ) {
    const found = await this.migrations.case(code);
    if (found === undefined) throw new Problem('not-found');
    await this.planner.requirePublished(found.record.state.procedure, to);
    const response = await perform(this.processor, {
      kind: 'command',
      caseId: found.record.id,
      name: 'migrate',
      facts: { to, leftOut, reason: { code: reason.code } },
      parts: { [`reason.${MIGRATION}`]: reason },
      expectedSeq,
      actor: { kind: viewer.kind, subject: viewer.subject },
      request,
    });
    return caseResponse.parse(response);
  }
}
