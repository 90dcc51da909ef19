import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { workItemTarget } from '../../../engine/work-item-target.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { authorize } from '../../../platform/policy/authorize.js';
import { rolesFor } from '../../../platform/policy/policy.js';
import { Problem } from '../../../platform/problems/problem.js';
import { WorkItemReader } from '../ports/work-item-reader.port.js';

const COLLEAGUES_MAX = 200;

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

  /** To whom the item may be assigned: whoever may do it today, at most 200; not who prepared what it asks to sign, nor people of the case. */
  @Get(':id/colleagues')
  @Allow('work-items.read')
  @Answers(200, colleaguesResponse)
  async list(@Caller() viewer: Viewer, @Param('id') id: string): Promise<z.infer<typeof colleaguesResponse>> {
    const found = await this.reader.find(viewer, id);
    if (found === undefined) throw new Problem('not-found');
    const { item } = found;
    const { people, assignments, involved } = await this.reader.colleagues(viewer, item, rolesFor(['work-item.hold']));
    const target = { ...workItemTarget(item), involved };
    const able = people.filter(
      ({ subject }) => authorize({ kind: 'person', subject }, 'work-item.hold', target, assignments).kind === 'allowed',
    );
    return colleaguesResponse.parse({ items: able.slice(0, COLLEAGUES_MAX) });
  }
}
