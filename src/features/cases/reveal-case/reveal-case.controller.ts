import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow, CountedAs } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import { REVEAL_PURPOSES } from './purposes.js';
import { revealBody } from './reveal-body.js';
import { RevealCaseHandler } from './reveal-case.handler.js';

const revealResponse = z.object({
  code: z.string(),
  /** The case as it was then: what moved on since may say something else. */
  seq: z.int(),
  /** By JSON pointer into the answer of `GET /cases/{code}`, as `masked` names them there. */
  values: z.record(z.string(), z.string()),
  /** The application under the keys of the National Portal's form, for whoever has to enter it there; absent: it has none. */
  portalForm: z.record(z.string(), z.unknown()).optional(),
});

const purposesResponse = z.object({ items: z.array(z.object({ code: z.string(), label: textsSchema })) });

@ApiTags('cases')
@Controller()
export class RevealCaseController {
  constructor(private readonly handler: RevealCaseHandler) {}

  /** What masked values may be shown in full for: the choices of the question that precedes it. */
  @Get('reveal-purposes')
  @Allow('case.reveal')
  @Answers(200, purposesResponse)
  purposes(): z.infer<typeof purposesResponse> {
    return { items: Object.entries(REVEAL_PURPOSES).map(([code, label]) => ({ code, label })) };
  }

  /** The masked values of a case in full, for a purpose and with a reason. Each time is written down before anything is shown. */
  @Post('cases/:code/reveal')
  @HttpCode(200)
  @Allow('case.reveal')
  @CountedAs('search')
  @Answers(200, revealResponse)
  async reveal(
    @Caller() viewer: Viewer,
    @Param('code') code: string,
    @Body({ schema: revealBody }) asked: z.infer<typeof revealBody>,
  ): Promise<z.infer<typeof revealResponse>> {
    return revealResponse.parse(await this.handler.reveal(viewer, code, asked));
  }
}
