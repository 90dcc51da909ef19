import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AllowRoles } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { requirementOf } from '../outcomes.js';
import { WorkItemReader } from '../ports/work-item-reader.port.js';

const colleaguesResponse = z.object({
  items: z.array(
    z.object({
      /** What `assign` takes as `holder`. */
      subject: z.string(),
      name: z.string(),
      /** How many items of the office they hold. */
      held: z.int(),
    }),
  ),
});

@ApiTags('work-items')
@Controller('work-items')
export class ListColleaguesController {
  constructor(private readonly reader: WorkItemReader) {}

  /** To whom the item may be assigned: who may do it today, but for the one who prepared what it asks to sign. */
  @Get(':id/colleagues')
  @AllowRoles('desk-officer', 'agency-officer', 'signing-officer')
  @Answers(200, colleaguesResponse)
  async list(@Caller() viewer: Viewer, @Param('id') id: string): Promise<z.infer<typeof colleaguesResponse>> {
    const found = await this.reader.find(viewer, id);
    if (found === undefined) throw new Problem('not-found');
    const able = await this.reader.colleagues(viewer, requirementOf(found.item));
    return colleaguesResponse.parse({ items: able.filter(({ subject }) => subject !== found.item.preparedBy) });
  }
}
