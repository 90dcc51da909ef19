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
import { commandBody } from '../command-case/read-command.js';
import type { CommandBody } from '../command-case/read-command.js';
import { CorrectIssuedHandler } from './correct-issued.handler.js';

/** What a correction would come to; no personal data. */
const previewResponse = z.object({
  /** What would be other than it is, as labels name it. */
  fields: z.array(z.string()),
  /** Every step whose agency is told otherwise, the one that corrects among them. */
  affected: z.array(
    z.object({
      step: z.string(),
      agency: z.string(),
      /** Whether it has the data as they were, so that a message of its own goes there. */
      isTold: z.boolean(),
      fields: z.array(z.string()),
      /** The number of the paper that is issued anew. */
      reissues: z.string().optional(),
    }),
  ),
  /** The limits that run; none of them moves. */
  deadlines: z.array(z.object({ clock: z.string(), dueAt: z.string() })),
  /** The last event of the case that it was looked at after. */
  seq: z.int(),
});

@ApiTags('cases')
@Controller('cases')
export class CorrectIssuedController {
  constructor(private readonly corrections: CorrectIssuedHandler) {}

  /** What a correction of an issued result would change, at which agency; asks nothing of anybody. */
  @Post(':code/correction-preview')
  @Allow('case.request-correction')
  @Answers(200, previewResponse)
  async preview(
    @Caller() viewer: Viewer,
    @Param('code') code: string,
    @Body({ schema: commandBody }) body: CommandBody,
  ): Promise<z.infer<typeof previewResponse>> {
    return previewResponse.parse(await this.corrections.preview(viewer, code, body));
  }

  /** Asks the civil-status agency to correct what it has issued; the answer is the case as it is then. */
  @Post(':code/commands/request-correction')
  @Allow('case.request-correction')
  @Answers(200, caseResponse)
  async request(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Param('code') code: string,
    @Body({ schema: commandBody }) body: CommandBody,
  ): Promise<z.infer<typeof caseResponse>> {
    return caseResponse.parse(await this.corrections.request(viewer, { code, body, request }));
  }
}
