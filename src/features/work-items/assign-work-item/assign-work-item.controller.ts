import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { perform } from '../../../engine/problem-of.js';
import { CommandProcessor } from '../../../engine/processor/command-processor.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { WorkItemReader } from '../ports/work-item-reader.port.js';
import { holdIn, workItemResponse, workItemView } from '../work-item.response.js';
import type { WorkItemView } from '../work-item.response.js';
import { assignWorkItemBody } from './assign-work-item.body.js';
import type { AssignWorkItemBody } from './assign-work-item.body.js';

@ApiTags('work-items')
@Controller('work-items')
export class AssignWorkItemController {
  constructor(
    private readonly reader: WorkItemReader,
    private readonly processor: CommandProcessor,
    private readonly definitions: Definitions,
  ) {}

  /** The holder hands the item on, or a signing officer of the office hands it out or takes it over; the reason is kept. */
  @Post(':id/assign')
  @Allow('work-item.hand-on', 'work-item.hand-out')
  @Answers(200, workItemResponse)
  async assign(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Param('id') id: string,
    @Body({ schema: assignWorkItemBody }) { holder, expectedHolder, reason }: AssignWorkItemBody,
  ): Promise<WorkItemView> {
    const found = await this.reader.find(viewer, id);
    if (found === undefined) throw new Problem('not-found');
    const held = await perform(this.processor, {
      kind: 'assign',
      caseId: found.case.id,
      workItemId: found.item.id,
      holder,
      expectedHolder,
      reason,
      actor: { kind: viewer.kind, subject: viewer.subject },
      request,
    });
    return workItemResponse.parse(workItemView(this.definitions, viewer, found, holdIn(held)));
  }
}
