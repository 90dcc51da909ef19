import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { caseResponse } from '../../../engine/case-response.js';
import { perform } from '../../../engine/problem-of.js';
import { CommandProcessor } from '../../../engine/processor/command-processor.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { statusAfter } from '../outcomes.js';
import { WorkItemReader } from '../ports/work-item-reader.port.js';
import { completeWorkItemBody } from './complete-work-item.body.js';
import type { CompleteWorkItemBody } from './complete-work-item.body.js';
import { RegisteredBefore } from './registered-before.js';
import { completionOf } from './completion.js';

/** What became of the item, and the case as it is then. */
const completedResponse = z.object({ id: z.string(), status: z.enum(['claimed', 'done']), case: caseResponse });

@ApiTags('work-items')
@Controller('work-items')
export class CompleteWorkItemController {
  constructor(
    private readonly reader: WorkItemReader,
    private readonly processor: CommandProcessor,
    private readonly before: RegisteredBefore,
  ) {}

  /** The officer decides; the case takes the decision and the item is done, or stays while something is verified. */
  @Post(':id/complete')
  @Allow('work-item.decide')
  @Answers(200, completedResponse)
  async complete(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Param('id') id: string,
    @Body({ schema: completeWorkItemBody }) decision: CompleteWorkItemBody,
  ): Promise<z.infer<typeof completedResponse>> {
    const found = await this.reader.find(viewer, id);
    const duplicates = found && (await this.before.of(found, decision.duplicates));
    const command = completionOf(viewer, found, { decision, request, duplicates });
    const status = statusAfter(decision.outcome);
    return completedResponse.parse({ id, status, case: await perform(this.processor, command) });
  }
}
