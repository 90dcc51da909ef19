import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { NamesReader, namesSchema } from '../../../platform/http/names.port.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { accessLogResponse, accessLogView } from '../list-accesses/access-log.response.js';
import { AccessFindings, FINDING_RULES } from '../ports/access-findings.port.js';
import type { StoredFinding } from '../ports/access-findings.port.js';
import { AccessLogReader } from '../ports/access-log-reader.port.js';

const ENTRIES_MAX = 200;

const reason = z.strictObject({
  code: z.enum(['explained', 'followed-up', 'rule-too-narrow']),
  text: z.string().trim().normalize('NFC').min(1).max(1000),
});

const finding = z.object({
  id: z.string(),
  rule: z.enum(FINDING_RULES),
  actor: z.string(),
  role: z.string(),
  day: z.string(),
  since: z.string(),
  found: z.int(),
  /** Up to how many such accesses on a day the rule takes as normal. */
  normal: z.int(),
  foundAt: z.string(),
  closed: z.object({ at: z.string(), by: z.string(), reason: reason.optional() }).optional(),
});

export const findingsResponse = z.object({ items: z.array(finding), names: namesSchema });
export const findingResponse = finding.extend({ accesses: accessLogResponse });

const listFindingsQuery = z.strictObject({ state: z.enum(['open', 'closed']).default('open') });
const closeFindingBody = z.strictObject({ reason });

@ApiTags('audit')
@Controller('audit/access-findings')
export class AccessFindingsController {
  constructor(
    private readonly findings: AccessFindings,
    private readonly log: AccessLogReader,
    private readonly names: NamesReader,
  ) {}

  /** Accesses that an inspector is to look at, the latest day first: each with its rule and with what is normal. */
  @Get()
  @Allow('accesses.judge')
  @Answers(200, findingsResponse)
  async list(
    @Caller() viewer: Viewer,
    @Query({ schema: listFindingsQuery }) { state }: z.infer<typeof listFindingsQuery>,
  ): Promise<z.infer<typeof findingsResponse>> {
    const items = await this.findings.list(viewer, state);
    const people = items.flatMap(({ actor, closedBy }) => [{ actor }, { actor: closedBy }]);
    return findingsResponse.parse({ items: items.map(findingView), names: await this.names.ofActors(people) });
  }

  /** One of them, with its accesses: the first 200. */
  @Get(':id')
  @Allow('accesses.judge')
  @Answers(200, findingResponse)
  async show(@Caller() viewer: Viewer, @Param('id') id: string): Promise<z.infer<typeof findingResponse>> {
    return this.shown(viewer, await this.known(viewer, id));
  }

  /** An inspector whom it is not about says what came of it; it is closed once, and that stands in the journal. */
  @Post(':id/close')
  @HttpCode(200)
  @Allow('accesses.judge')
  @Answers(200, findingResponse)
  async close(
    @Caller() viewer: Viewer,
    @Param('id') id: string,
    @RequestKey() request: RequestKeyParts,
    @Body({ schema: closeFindingBody }) { reason: given }: z.infer<typeof closeFindingBody>,
  ): Promise<z.infer<typeof findingResponse>> {
    const answer = await this.findings.close(viewer, { id, reason: given, request });
    if (answer.kind === 'refused') throw new Problem(answer.code);
    return this.shown(viewer, await this.known(viewer, id));
  }

  private async known(viewer: Viewer, id: string): Promise<StoredFinding> {
    const found = await this.findings.find(viewer, id);
    if (found === undefined) throw new Problem('not-found');
    return found;
  }

  private async shown(viewer: Viewer, found: StoredFinding): Promise<z.infer<typeof findingResponse>> {
    const accesses = await this.log.list(viewer, { ids: found.entries }, { limit: ENTRIES_MAX });
    const named = [...accesses.items, { actor: found.actor }, { actor: found.closedBy }];
    const view = accessLogView(accesses, await this.names.ofActors(named));
    return findingResponse.parse({ ...findingView(found), accesses: view });
  }
}

function findingView({ entries: _entries, closedAt, closedBy, reason: given, ...found }: StoredFinding) {
  const closed = closedAt === undefined ? undefined : { at: closedAt, by: closedBy, reason: given };
  return { ...found, ...(closed && { closed }) };
}
