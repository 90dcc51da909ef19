import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { Allow, FreshSignIn } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { propose } from '../changes/administrative-act.js';
import { AdministrativeActs } from '../changes/administrative-acts.js';
import { proposalBody } from '../changes/change-body.js';
import { actResponse } from '../changes/change.response.js';

@ApiTags('administration')
@Controller('administration/changes')
export class ProposeChangeController {
  constructor(private readonly acts: AdministrativeActs) {}

  /** Proposes a change: it is made when a second administrator approves it. */
  @Post()
  @Allow('administration.propose')
  @FreshSignIn()
  @Answers(201, actResponse)
  async propose(
    @Caller() { subject }: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Body({ schema: proposalBody }) body: z.infer<typeof proposalBody>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.infer<typeof actResponse>> {
    const { change } = body;
    const asked = { request, closing: change.kind === 'close-office' ? change.office : undefined };
    const proposed = actResponse.parse(
      await this.acts.act(asked, subject, (loaded, acting) => propose(body, loaded, acting)),
    );
    response.location(`/api/v1/administration/changes/${proposed.id}`);
    return proposed;
  }
}
