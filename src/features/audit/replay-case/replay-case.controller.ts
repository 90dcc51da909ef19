import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { lineageOf, submittedIn } from '../../../engine/lineage.js';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { CASE_STATUSES, STEP_STATUSES } from '../../../kernel/procedure/effects.js';
import { factsSchema } from '../../../kernel/values/facts.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { HistoryReader } from '../ports/history-reader.port.js';
import { momentOf } from './moment.js';
import { momentText, wantedMoment } from './wanted-moment.js';

const replayQuery = z.strictObject({
  /** Absent: the latest. */
  at: momentText.optional(),
});

const opened = z.record(z.string(), z.record(z.string(), z.unknown()));

const replayResponse = z.object({
  code: z.string(),
  seq: z.int(),
  at: z.string(),
  /** The event that led here. */
  event: z.object({ type: z.string(), actor: z.string(), rule: z.string(), facts: factsSchema }),
  status: z.enum(CASE_STATUSES),
  steps: z.record(z.string(), z.enum(STEP_STATUSES)),
  activeStates: z.array(z.string()),
  /** What each event up to there made active, and what it ended: the way through the chart. */
  path: z.array(z.object({ seq: z.int(), type: z.string(), left: z.array(z.string()), entered: z.array(z.string()) })),
  facts: factsSchema,
  openWork: z.object({ workItems: opened, incidents: opened, timers: opened }),
  clocks: opened,
  documents: opened,
  handedOver: opened,
  /** Fields corrected since the submission, with the number of the last event that did. */
  corrected: z.record(z.string(), z.int()),
  effects: z.array(z.object({ kind: z.string() }).loose()),
  /** Whether state and effects have the digests that the event's header carries. */
  matchesHeader: z.boolean(),
});

@ApiTags('audit')
@Controller('audit/cases')
export class ReplayCaseController {
  constructor(
    private readonly histories: HistoryReader,
    private readonly definitions: Definitions,
  ) {}

  /** The case as it was right after an event, or at a time, rebuilt from its history alone. */
  @Get(':code/replay')
  @Allow('histories.audit')
  @Answers(200, replayResponse)
  async replay(
    @Caller() viewer: Viewer,
    @Param('code') code: string,
    @Query({ schema: replayQuery }) { at }: z.infer<typeof replayQuery>,
  ): Promise<z.infer<typeof replayResponse>> {
    const history = await this.histories.whole(viewer, code, 'replay');
    if (history === undefined) throw new Problem('not-found');
    const { state } = history.record;
    const wanted = wantedMoment(at, history.events.length);
    const moment = momentOf(
      submittedIn(this.definitions, state),
      history.events,
      wanted,
      lineageOf(this.definitions, state.procedure),
    );
    if (moment === undefined) throw new Problem('no-such-moment');
    return replayResponse.parse({ code, ...moment });
  }
}
