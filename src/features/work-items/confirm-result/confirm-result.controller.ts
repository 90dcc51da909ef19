import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { caseResponse } from '../../../engine/case-response.js';
import { perform } from '../../../engine/problem-of.js';
import { CommandProcessor } from '../../../engine/processor/command-processor.js';
import { Allow, FreshSignIn } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { reasonSchema } from '../../../platform/http/reason.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { WorkItemReader } from '../ports/work-item-reader.port.js';

/** Whether it is as it was prepared; who sends it back says why. */
const expectedSeq = z.int().min(1).optional();
const confirmResultBody = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('confirm'), expectedSeq }),
  z.strictObject({ outcome: z.literal('send-back'), reason: reasonSchema, expectedSeq }),
]);
type ConfirmResultBody = z.infer<typeof confirmResultBody>;

/** What became of the item, and the case as it is then. */
const confirmedResponse = z.object({ id: z.string(), status: z.literal('done'), case: caseResponse });

@ApiTags('work-items')
@Controller('work-items')
export class ConfirmResultController {
  constructor(
    private readonly reader: WorkItemReader,
    private readonly processor: CommandProcessor,
  ) {}

  /** Another person than who prepared it confirms a result from outside, which the case takes then, or sends it back. */
  @Post(':id/confirm')
  @Allow('outside-result.confirm')
  @FreshSignIn()
  @Answers(200, confirmedResponse)
  async confirm(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Param('id') id: string,
    @Body({ schema: confirmResultBody }) body: ConfirmResultBody,
  ): Promise<z.infer<typeof confirmedResponse>> {
    const found = await this.reader.find(viewer, id);
    if (found === undefined) throw new Problem('not-found');
    const after = await perform(this.processor, {
      kind: 'confirm-result',
      caseId: found.case.id,
      workItemId: found.item.id,
      name: 'record-outside-result',
      outcome: body.outcome,
      expectedSeq: body.expectedSeq,
      reason: body.outcome === 'send-back' ? body.reason : undefined,
      actor: { kind: viewer.kind, subject: viewer.subject },
      request,
    });
    return confirmedResponse.parse({ id, status: 'done', case: after });
  }
}
