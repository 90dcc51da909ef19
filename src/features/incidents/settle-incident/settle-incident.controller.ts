import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { perform } from '../../../engine/problem-of.js';
import { CommandProcessor } from '../../../engine/processor/command-processor.js';
import type { HandleIncident } from '../../../engine/processor/command.js';
import { instant } from '../../../kernel/values/time.js';
import { Allow, FreshSignIn } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { reasonSchema } from '../../../platform/http/reason.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { incidentResponse, incidentView } from '../incident.response.js';
import type { IncidentView } from '../incident.response.js';
import { IncidentReader } from '../ports/incident-reader.port.js';

const resolveBody = z.strictObject({ reason: reasonSchema });

/** What settling changes of an incident. */
const settledIncident = z.object({
  status: z.enum(['open', 'resolved']),
  resolvedAt: z.string().transform(instant).optional(),
  resolvedBy: z.string().optional(),
  resolution: z.string().optional(),
});

@ApiTags('incidents')
@Controller('incidents')
export class SettleIncidentController {
  constructor(
    private readonly reader: IncidentReader,
    private readonly processor: CommandProcessor,
  ) {}

  /** Sends again what the incident stopped. The answer is the incident as it is then. */
  @Post(':id/retry')
  @Allow('incident.settle')
  @FreshSignIn()
  @Answers(200, incidentResponse)
  retry(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Param('id') id: string,
  ): Promise<IncidentView> {
    return this.settle(viewer, request, { kind: 'retry-incident', id });
  }

  /** Ends an incident that was settled in another way. */
  @Post(':id/resolve')
  @Allow('incident.settle')
  @FreshSignIn()
  @Answers(200, incidentResponse)
  resolve(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Param('id') id: string,
    @Body({ schema: resolveBody }) { reason }: z.infer<typeof resolveBody>,
  ): Promise<IncidentView> {
    return this.settle(viewer, request, { kind: 'resolve-incident', id, reason });
  }

  private async settle(
    viewer: Viewer,
    request: RequestKeyParts,
    { kind, id, reason }: Pick<HandleIncident, 'kind' | 'reason'> & { readonly id: string },
  ): Promise<IncidentView> {
    const found = await this.reader.find(viewer, id);
    if (found === undefined) throw new Problem('not-found');
    const settled = await perform(this.processor, {
      kind,
      incidentId: id,
      caseId: found.incident.caseId,
      dispatchKey: found.incident.dispatchKey,
      reason,
      actor: { kind: viewer.kind, subject: viewer.subject },
      request,
    });
    const incident = { ...found.incident, ...settledIncident.parse(settled) };
    return incidentResponse.parse(incidentView({ ...found, incident }));
  }
}
