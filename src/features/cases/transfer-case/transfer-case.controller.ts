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
import { transferBody } from './transfer-body.js';
import type { TransferBody } from './transfer-body.js';
import { TransferCaseHandler } from './transfer-case.handler.js';

@ApiTags('cases')
@Controller('cases')
export class TransferCaseController {
  constructor(private readonly transfers: TransferCaseHandler) {}

  /** Passes a case on to another desk, which goes on with it; the answer is the case as it is then. No deadline moves. */
  @Post(':code/commands/transfer')
  @Allow('case.transfer')
  @Answers(200, caseResponse)
  async transfer(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Param('code') code: string,
    @Body({ schema: transferBody }) body: TransferBody,
  ): Promise<z.infer<typeof caseResponse>> {
    return caseResponse.parse(await this.transfers.transfer(viewer, { code, body, request }));
  }
}
