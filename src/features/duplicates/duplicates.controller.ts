import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Definitions } from '../../engine/ports/definitions.port.js';
import { Allow, CountedAs } from '../../platform/http/access.js';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/viewer.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { Problem } from '../../platform/problems/problem.js';
import { Candidates } from './candidates.js';
import { candidatesResponse } from './shown-candidates.js';
import type { CandidatesView } from './shown-candidates.js';

const unfinishedRecord = z.record(z.string(), z.unknown());

/** An application as far as it is written. */
const compareBody = z.strictObject({
  procedure: z.string().min(1).max(80),
  version: z.int().min(1),
  applicant: unfinishedRecord.default({}),
  data: unfinishedRecord,
});

@ApiTags('cases')
@Controller()
export class DuplicatesController {
  constructor(
    private readonly candidates: Candidates,
    private readonly definitions: Definitions,
  ) {}

  /** Cases of the province that may be about the same birth or death, side by side with an application that is being written. */
  @Post('cases/duplicates')
  @HttpCode(200)
  @Allow('cases.compare')
  @CountedAs('search')
  @Answers(200, candidatesResponse)
  async ofApplication(
    @Caller() viewer: Viewer,
    @Body({ schema: compareBody }) { procedure, version, applicant, data }: z.infer<typeof compareBody>,
  ): Promise<CandidatesView> {
    const definition = this.definitions
      .all()
      .find((candidate) => candidate.version.key === procedure && candidate.version.version === version);
    if (definition === undefined) throw new Problem('version-not-startable');
    const { eventOnce } = definition.version;
    if (eventOnce === undefined) return { items: [] };
    return this.candidates.ofApplication(viewer, eventOnce.told({ applicant, data }));
  }

  /** The same for the case of a work item, while the step is the one that registers the birth or death. */
  @Get('work-items/:id/duplicates')
  @Allow('work-item.decide')
  @Answers(200, candidatesResponse)
  async ofWorkItem(@Caller() viewer: Viewer, @Param('id') id: string): Promise<CandidatesView> {
    return this.candidates.ofWorkItem(viewer, id);
  }
}
