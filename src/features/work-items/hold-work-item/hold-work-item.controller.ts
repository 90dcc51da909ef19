import { Controller, Param, Post } from '@nestjs/common';
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

@ApiTags('work-items')
@Controller('work-items')
export class HoldWorkItemController {
  constructor(
    private readonly reader: WorkItemReader,
    private readonly processor: CommandProcessor,
    private readonly definitions: Definitions,
  ) {}

  /** One officer takes the item; for everybody else it is held until the claim runs out. The holder renews it by claiming again. */
  @Post(':id/claim')
  @Allow('work-item.hold')
  @Answers(200, workItemResponse)
  claim(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Param('id') id: string,
  ): Promise<WorkItemView> {
    return this.hold(viewer, request, { kind: 'claim', id });
  }

  /** The holder gives the item back to the office. */
  @Post(':id/release')
  @Allow('work-item.release')
  @Answers(200, workItemResponse)
  release(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Param('id') id: string,
  ): Promise<WorkItemView> {
    return this.hold(viewer, request, { kind: 'release', id });
  }

  private async hold(
    viewer: Viewer,
    request: RequestKeyParts,
    { kind, id }: { readonly kind: 'claim' | 'release'; readonly id: string },
  ): Promise<WorkItemView> {
    const found = await this.reader.find(viewer, id);
    if (found === undefined) throw new Problem('not-found');
    const held = await perform(this.processor, {
      kind,
      caseId: found.case.id,
      workItemId: id,
      actor: { kind: viewer.kind, subject: viewer.subject },
      request,
    });
    return workItemResponse.parse(workItemView(this.definitions, viewer, found, holdIn(held)));
  }
}
