import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { WorkItemReader } from '../ports/work-item-reader.port.js';
import { workItemResponse, workItemView } from '../work-item.response.js';

const key = z.string().min(1).max(80).optional();

const listWorkItemsQuery = z.strictObject({
  queue: z.enum(['office', 'unclaimed', 'mine']).default('office'),
  /** `not-done`: open or claimed. */
  status: z.enum(['open', 'claimed', 'done', 'not-done']).optional(),
  kind: z.enum(['examine', 'sign', 'supplement', 'consent', 'mapping', 'confirmation', 'correction']).optional(),
  agency: key,
  office: key,
  overdue: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
});

const listWorkItemsResponse = z.object({ items: z.array(workItemResponse), nextCursor: z.string().nullable() });

@ApiTags('work-items')
@Controller('work-items')
export class ListWorkItemsController {
  constructor(
    private readonly reader: WorkItemReader,
    private readonly definitions: Definitions,
  ) {}

  /** The inbox of the caller's offices, oldest deadline first. */
  @Get()
  @Allow('work-items.read')
  @Answers(200, listWorkItemsResponse)
  async list(
    @Caller() viewer: Viewer,
    @Query({ schema: listWorkItemsQuery }) query: z.infer<typeof listWorkItemsQuery>,
  ): Promise<z.infer<typeof listWorkItemsResponse>> {
    const { items, nextCursor } = await this.reader.list(viewer, query);
    return listWorkItemsResponse.parse({
      items: items.map((item) => workItemView(this.definitions, viewer, item)),
      nextCursor,
    });
  }
}
