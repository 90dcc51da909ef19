import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import { Problem } from '../../../platform/problems/problem.js';
import { HistoryReader } from '../ports/history-reader.port.js';
import { VERDICT_WORDS } from './verdict-words.js';

const listAnswersResponse = z.object({
  /** Oldest first. */
  items: z.array(
    z.object({
      at: z.string(),
      /** The number of the event after which it came. */
      seq: z.int(),
      /** Who signed it. */
      agency: z.string(),
      step: z.string().optional(),
      kind: z.string(),
      verdict: z.enum(['duplicate', 'late', 'unknown', 'invalid']),
      titles: textsSchema,
      why: textsSchema,
    }),
  ),
  /** How many older ones are left out. */
  omitted: z.int(),
});

@ApiTags('audit')
@Controller('audit/cases')
export class ListAnswersController {
  constructor(private readonly histories: HistoryReader) {}

  /** Answers of agencies that changed nothing (repeated, late, unasked, not valid), and why; not what they said. */
  @Get(':code/answers')
  @Allow('histories.audit')
  @Answers(200, listAnswersResponse)
  async list(@Caller() viewer: Viewer, @Param('code') code: string): Promise<z.infer<typeof listAnswersResponse>> {
    const found = await this.histories.unappliedAnswers(viewer, code);
    if (found === undefined) throw new Problem('not-found');
    const items = found.items.map((answer) => ({ ...answer, ...VERDICT_WORDS[answer.verdict] }));
    return listAnswersResponse.parse({ items, omitted: found.omitted });
  }
}
