import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { caseResponse } from '../../../engine/case-response.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { passStepBody } from './pass-step-body.js';
import type { PassStepBody } from './pass-step-body.js';
import { PassStepHandler } from './pass-step.handler.js';

@ApiTags('cases')
@Controller('cases')
export class PassStepController {
  constructor(private readonly passing: PassStepHandler) {}

  /** Passes a step on to the office of its agency that has the competence; the answer is the case as it is then. No deadline moves. */
  @Post(':code/commands/pass-step')
  @Allow('case.pass-step')
  @Answers(200, caseResponse)
  async passStep(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Param('code') code: string,
    @Body({ schema: passStepBody }) body: PassStepBody,
  ): Promise<z.infer<typeof caseResponse>> {
    return caseResponse.parse(await this.passing.pass(viewer, { code, body, request }));
  }
}
