import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { lineageOf, submittedIn } from '../../../engine/lineage.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { HistoryReader } from '../ports/history-reader.port.js';
import { momentText, wantedMoment } from '../replay-case/wanted-moment.js';
import { differenceOf } from './difference.js';

const differenceQuery = z.strictObject({
  from: momentText,
  /** Absent: the latest. */
  to: momentText.optional(),
});

const moment = z.object({ seq: z.int(), at: z.string() });
const leaf = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const differenceResponse = z.object({
  code: z.string(),
  from: moment,
  to: moment,
  changes: z.array(
    z.object({
      /** JSON Pointer (RFC 6901) into what a replay shows. */
      pointer: z.string(),
      before: leaf.optional(),
      after: leaf.optional(),
      /** The last event that changed it. */
      by: moment.extend({ type: z.string(), actor: z.string(), rule: z.string() }),
    }),
  ),
});

@ApiTags('audit')
@Controller('audit/cases')
export class CompareMomentsController {
  constructor(
    private readonly histories: HistoryReader,
    private readonly definitions: Definitions,
  ) {}

  /** What changed of the case between two moments, each value with the event that changed it last; facts only. */
  @Get(':code/diff')
  @Allow('histories.audit')
  @Answers(200, differenceResponse)
  async compare(
    @Caller() viewer: Viewer,
    @Param('code') code: string,
    @Query({ schema: differenceQuery }) { from, to }: z.infer<typeof differenceQuery>,
  ): Promise<z.infer<typeof differenceResponse>> {
    const history = await this.histories.whole(viewer, code, 'difference');
    if (history === undefined) throw new Problem('not-found');
    const { state } = history.record;
    const latest = history.events.length;
    const difference = differenceOf(
      submittedIn(this.definitions, state),
      history.events,
      { from: wantedMoment(from, latest), to: wantedMoment(to, latest) },
      lineageOf(this.definitions, state.procedure),
    );
    if (difference === undefined) throw new Problem('no-such-moment');
    return differenceResponse.parse({ code, ...difference });
  }
}
