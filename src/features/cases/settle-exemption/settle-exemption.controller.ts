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
import { settleExemptionBody } from './settle-exemption-body.js';
import type { SettleExemptionBody } from './settle-exemption-body.js';
import { SettleExemptionHandler } from './settle-exemption.handler.js';

@ApiTags('cases')
@Controller('cases')
export class SettleExemptionController {
  constructor(private readonly exemptions: SettleExemptionHandler) {}

  /** Grants an exemption from fees, or takes one back; the answer is the case as it is then: with what is owed, or owed back. */
  @Post(':code/commands/settle-exemption')
  @Allow('case.settle-payment')
  @Answers(200, caseResponse)
  async settle(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Param('code') code: string,
    @Body({ schema: settleExemptionBody }) body: SettleExemptionBody,
  ): Promise<z.infer<typeof caseResponse>> {
    return caseResponse.parse(await this.exemptions.settle(viewer, { code, body, request }));
  }
}
