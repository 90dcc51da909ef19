import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { incidentResponse, incidentView } from '../incident.response.js';
import type { IncidentView } from '../incident.response.js';
import { IncidentReader } from '../ports/incident-reader.port.js';

@ApiTags('incidents')
@Controller('incidents')
export class ShowIncidentController {
  constructor(private readonly reader: IncidentReader) {}

  /** One incident, open or resolved, and what became of what it stopped: retried is not yet fixed. */
  @Get(':id')
  @Allow('incidents.read')
  @Answers(200, incidentResponse)
  async show(@Caller() viewer: Viewer, @Param('id') id: string): Promise<IncidentView> {
    const found = await this.reader.find(viewer, id);
    if (found === undefined) throw new Problem('not-found');
    return incidentResponse.parse(incidentView(found));
  }
}
