import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { caseResponse } from '../../../engine/case-response.js';
import { startCaseBody } from './start-case.body.js';
import type { StartCaseBody } from './start-case.body.js';
import { StartCaseHandler } from './start-case.handler.js';

@ApiTags('cases')
@Controller('cases')
export class StartCaseController {
  constructor(private readonly handler: StartCaseHandler) {}

  @Post()
  @Allow('case.start')
  @Answers(201, caseResponse)
  async start(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Body({ schema: startCaseBody }) body: StartCaseBody,
    @Res({ passthrough: true }) response: Response,
  ) {
    const started = caseResponse.parse(await this.handler.start(viewer, body, request));
    response.location(`/api/v1/cases/${started.code}`);
    return started;
  }
}
