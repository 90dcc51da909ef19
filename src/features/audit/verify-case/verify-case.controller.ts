import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { definitionOf } from '../../../engine/lineage.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { toldIn } from '../../../kernel/case-state.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { HistoryReader } from '../ports/history-reader.port.js';
import { BREAKS, verdictOf } from './verdict.js';

const verdictResponse = z.object({
  code: z.string(),
  ok: z.boolean(),
  events: z.int(),
  /** The hash of the last header: who noted it earlier can tell that nothing before it was changed. */
  head: z.string().optional(),
  firstBreak: z
    .object({
      seq: z.int(),
      what: z.enum(BREAKS),
      /** What had to be there, and what is: digests, or numbers of events; absent where neither says more. */
      expected: z.string().optional(),
      found: z.string().optional(),
    })
    .optional(),
});

@ApiTags('audit')
@Controller('audit/cases')
export class VerifyCaseController {
  constructor(
    private readonly histories: HistoryReader,
    private readonly definitions: Definitions,
  ) {}

  /** Recomputes the chain and the replay of a history, and names the first break. */
  @Get(':code/verify')
  @Allow('histories.audit')
  @Answers(200, verdictResponse)
  async verify(@Caller() viewer: Viewer, @Param('code') code: string): Promise<z.infer<typeof verdictResponse>> {
    const history = await this.histories.whole(viewer, code, 'verification');
    if (history === undefined) throw new Problem('not-found');
    const { state } = history.record;
    const { version, digest } = this.definitions.of(state.procedure, toldIn(state));
    const others = (number: number) => definitionOf(this.definitions, state.procedure, number);
    return verdictResponse.parse({ code, ...verdictOf(version, history, digest, others) });
  }
}
