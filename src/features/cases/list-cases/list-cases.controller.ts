import { definitionOfCase } from '../../../engine/lineage.js';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { caseView } from '../../../engine/case-view.js';
import { commandRights } from '../../../engine/command-rights.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { CASE_STATUSES, STEP_STATUSES } from '../../../kernel/procedure/effects.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { caseResponse } from '../../../engine/case-response.js';
import { CaseReader } from '../ports/case-reader.port.js';
import { procedureAsked } from './procedure-asked.js';
import { promisedDayOf, promisedDayShape } from '../promised-day.js';

const key = z.string().min(1).max(80).optional();

/** Filters hold no personal data: a list is asked for by what cases are, never by who they are about. */
export const listCasesQuery = z.strictObject({
  /** Its own, or one under which another system knows it, however it is typed. */
  code: key,
  status: z.enum(CASE_STATUSES).optional(),
  /** Its key, or any official code that it ever had. */
  procedure: key,
  agency: key,
  office: key,
  step: key,
  stepStatus: z.enum(STEP_STATUSES).optional(),
  late: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  awaiting: z.enum(['hand-over']).optional(),
  receivedFrom: z.iso.datetime({ offset: true }).optional(),
  receivedTo: z.iso.datetime({ offset: true }).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
});

const listedCase = caseResponse.extend(promisedDayShape);
const listCasesResponse = z.object({ items: z.array(listedCase), nextCursor: z.string().nullable() });

@ApiTags('cases')
@Controller('cases')
export class ListCasesController {
  constructor(
    private readonly reader: CaseReader,
    private readonly definitions: Definitions,
  ) {}

  @Get()
  @Allow('cases.list')
  @Answers(200, listCasesResponse)
  async list(
    @Caller() viewer: Viewer,
    @Query({ schema: listCasesQuery }) query: z.infer<typeof listCasesQuery>,
  ): Promise<z.infer<typeof listCasesResponse>> {
    const procedure = procedureAsked(query.procedure, this.definitions.all());
    const { items, nextCursor, standing } = await this.reader.list(viewer, { ...query, procedure });
    const views = items.map((record) => {
      const { version } = definitionOfCase(this.definitions, record.state);
      const { allowedCommands } = commandRights(version, record, { viewer, standing });
      return { ...caseView(version, record), ...promisedDayOf(record.state), allowedCommands };
    });
    return listCasesResponse.parse({ items: views, nextCursor });
  }
}
