import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { incidentResponse, incidentView } from '../incident.response.js';
import { IncidentReader } from '../ports/incident-reader.port.js';

const listIncidentsQuery = z.strictObject({
  status: z.enum(['open', 'resolved']).default('open'),
  cause: z.string().min(1).max(80).optional(),
  agency: z.string().min(1).max(80).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
  cursor: z.string().max(300).optional(),
});

const listIncidentsResponse = z.object({
  /** One a cause: how many there are in all, and those of this page. */
  items: z.array(
    z.object({ cause: z.string(), count: z.int(), oldest: z.string(), incidents: z.array(incidentResponse) }),
  ),
  nextCursor: z.string().nullable(),
});

@ApiTags('incidents')
@Controller('incidents')
export class ListIncidentsController {
  constructor(private readonly reader: IncidentReader) {}

  /** What automatic retries could not finish, grouped by cause: what has one cause is mended once. */
  @Get()
  @Allow('incidents.read')
  @Answers(200, listIncidentsResponse)
  async list(
    @Caller() viewer: Viewer,
    @Query({ schema: listIncidentsQuery }) query: z.infer<typeof listIncidentsQuery>,
  ): Promise<z.infer<typeof listIncidentsResponse>> {
    const { counts, items, nextCursor } = await this.reader.list(viewer, query);
    const groups = counts.map((group) => ({
      ...group,
      incidents: items.filter(({ incident }) => incident.cause === group.cause).map(incidentView),
    }));
    return listIncidentsResponse.parse({ items: groups, nextCursor });
  }
}
