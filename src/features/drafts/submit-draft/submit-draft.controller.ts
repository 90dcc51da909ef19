import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { caseResponse } from '../../../engine/case-response.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { submitDraftBody } from './submit-draft.body.js';
import type { SubmitDraftBody } from './submit-draft.body.js';
import { SubmitDraftHandler } from './submit-draft.handler.js';

@ApiTags('drafts')
@Controller('drafts')
export class SubmitDraftController {
  constructor(private readonly handler: SubmitDraftHandler) {}

  /** Hands the draft in as `POST /cases` would; it goes when its case is kept, and a repeat is answered with the same case. */
  @Post(':id/submit')
  @Allow('drafts.write')
  @Answers(201, caseResponse)
  async submit(
    @Caller() viewer: Viewer,
    @RequestKey() { scope }: RequestKeyParts,
    @Param('id') id: string,
    @Body({ schema: submitDraftBody }) body: SubmitDraftBody,
  ): Promise<z.infer<typeof caseResponse>> {
    return caseResponse.parse(await this.handler.submit(viewer, { id, scope }, body));
  }
}
