import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { WorkItemReader } from '../ports/work-item-reader.port.js';
import { workItemResponse, workItemView } from '../work-item.response.js';
import type { WorkItemView } from '../work-item.response.js';

@ApiTags('work-items')
@Controller('work-items')
export class ShowWorkItemController {
  constructor(
    private readonly reader: WorkItemReader,
    private readonly definitions: Definitions,
  ) {}

  /** One item of the caller's offices as it stands, also after it is done. */
  @Get(':id')
  @Allow('work-items.read')
  @Answers(200, workItemResponse)
  async show(@Caller() viewer: Viewer, @Param('id') id: string): Promise<WorkItemView> {
    const found = await this.reader.find(viewer, id);
    if (found === undefined) throw new Problem('not-found');
    return workItemResponse.parse(workItemView(this.definitions, viewer, found));
  }
}
