import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { RefusalRecord } from '../../../engine/ports/records.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { NamesReader, namesSchema } from '../../../platform/http/names.port.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { isProblemCode, PROBLEMS } from '../../../platform/problems/problem-catalogue.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import { Problem } from '../../../platform/problems/problem.js';
import { HistoryReader } from '../ports/history-reader.port.js';

const listRefusalsQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(300).optional(),
});

const listRefusalsResponse = z.object({
  items: z.array(
    z.object({
      at: z.string(),
      /** The number of the event after which it was tried. */
      seq: z.int(),
      command: z.string(),
      actor: z.string(),
      /** Why, as the one who tried was told. */
      code: z.string(),
      titles: textsSchema.optional(),
    }),
  ),
  nextCursor: z.string().nullable(),
  /** Of the people who tried, by login. */
  names: namesSchema,
});

@ApiTags('audit')
@Controller('audit/cases')
export class ListRefusalsController {
  constructor(
    private readonly histories: HistoryReader,
    private readonly names: NamesReader,
  ) {}

  /** What was tried on the case and its procedure did not accept, by whom and why, oldest first: attempts are no events and change nothing. */
  @Get(':code/refusals')
  @Allow('histories.audit')
  @Answers(200, listRefusalsResponse)
  async list(
    @Caller() viewer: Viewer,
    @Param('code') code: string,
    @Query({ schema: listRefusalsQuery }) page: z.infer<typeof listRefusalsQuery>,
  ): Promise<z.infer<typeof listRefusalsResponse>> {
    const found = await this.histories.refusals(viewer, code, page);
    if (found === undefined) throw new Problem('not-found');
    const names = await this.names.ofActors(found.items);
    return listRefusalsResponse.parse({ items: found.items.map(view), nextCursor: found.nextCursor, names });
  }
}

function view({ at, seq, command, actor, code }: RefusalRecord) {
  return { at, seq, command, actor, code, titles: isProblemCode(code) ? PROBLEMS[code].title : undefined };
}
