import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Allow, FreshSignIn } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { decide } from '../changes/administrative-act.js';
import { AdministrativeActs } from '../changes/administrative-acts.js';
import { approvalBody, dismissalBody } from '../changes/change-body.js';
import { actResponse } from '../changes/change.response.js';
import type { DecisionKind, GivenReason } from '../ports/change-record.js';

type ActAnswered = z.infer<typeof actResponse>;

@ApiTags('administration')
@Controller('administration/changes/:id')
export class DecideChangeController {
  constructor(private readonly acts: AdministrativeActs) {}

  /** Makes the change: for somebody else than who proposed it, and than whom it gives a role. */
  @Post('approve')
  @Allow('administration.decide')
  @FreshSignIn()
  @Answers(200, actResponse)
  approve(
    @Caller() { subject }: Viewer,
    @Param('id') id: string,
    @RequestKey() request: RequestKeyParts,
    @Body({ schema: approvalBody }) { reason }: z.infer<typeof approvalBody>,
  ): Promise<ActAnswered> {
    return this.decide(subject, { id, request }, { decision: 'approved', reason });
  }

  /** Ends a proposal of somebody else without the change. */
  @Post('refuse')
  @Allow('administration.decide')
  @FreshSignIn()
  @Answers(200, actResponse)
  refuse(
    @Caller() { subject }: Viewer,
    @Param('id') id: string,
    @RequestKey() request: RequestKeyParts,
    @Body({ schema: dismissalBody }) { reason }: z.infer<typeof dismissalBody>,
  ): Promise<ActAnswered> {
    return this.decide(subject, { id, request }, { decision: 'refused', reason });
  }

  /** Takes back one's own proposal. */
  @Post('withdraw')
  @Allow('administration.decide')
  @FreshSignIn()
  @Answers(200, actResponse)
  withdraw(
    @Caller() { subject }: Viewer,
    @Param('id') id: string,
    @RequestKey() request: RequestKeyParts,
    @Body({ schema: dismissalBody }) { reason }: z.infer<typeof dismissalBody>,
  ): Promise<ActAnswered> {
    return this.decide(subject, { id, request }, { decision: 'withdrawn', reason });
  }

  private async decide(
    subject: string,
    { id, request }: { readonly id: string; readonly request: RequestKeyParts },
    decided: { readonly decision: DecisionKind; readonly reason?: GivenReason | undefined },
  ): Promise<ActAnswered> {
    const answer = await this.acts.act({ request, changeId: id }, subject, (loaded, acting) =>
      decide(decided, loaded, acting),
    );
    return actResponse.parse(answer);
  }
}
