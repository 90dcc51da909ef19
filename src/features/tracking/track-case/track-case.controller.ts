import { Body, Controller, Ip, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AllowEverybody } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { PROOF_DIGITS } from './applicant-proof.js';
import { clientNetwork } from '../../../platform/http/client-network.js';
import { TrackCaseHandler } from './track-case.handler.js';
import { trackingResponse } from './tracking.response.js';

/** The last digits of the phone that the applicant gave. */
const trackBody = z.strictObject({ proof: z.string().regex(new RegExp(`^\\d{${PROOF_DIGITS}}$`)) });

@ApiTags('tracking')
@Controller('track')
export class TrackCaseController {
  constructor(private readonly handler: TrackCaseHandler) {}

  /** Where a case is, until when, and what the family has to do: for whoever has its code and the digits. */
  @Post(':code')
  @AllowEverybody('families are not officers; the proof stands for a sign-in, and nothing personal is shown')
  @Answers(200, trackingResponse)
  async track(
    @Param('code') code: string,
    @Body({ schema: trackBody }) { proof }: z.infer<typeof trackBody>,
    @Ip() address: string,
  ): Promise<z.infer<typeof trackingResponse>> {
    const asPrinted = code.trim().toUpperCase();
    return trackingResponse.parse(await this.handler.track(asPrinted, proof, clientNetwork(address)));
  }
}
