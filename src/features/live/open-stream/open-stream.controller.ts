import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { Listener } from '../listener.js';
import { LiveFeed } from '../live-feed.js';
import { mayListen, topicsSchema } from '../topics.js';
import { ResponseOutlet } from './response-outlet.js';

const position = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

const openStreamQuery = z.strictObject({
  /** `cases`, `work-items`, `incidents`, `cases/{code}`; commas between. */
  topics: topicsSchema,
  /** As `Last-Event-ID`, for who cannot set it. */
  after: position.optional(),
});

@ApiTags('stream')
@Controller('stream')
export class OpenStreamController implements OnModuleDestroy {
  constructor(private readonly feed: LiveFeed) {}

  /** Tells, as server-sent events, what has changed: which case, work item or figure to read anew, and nothing of people. */
  @Get()
  @Allow('stream.open')
  @ApiProduces('text/event-stream')
  @Answers(200, z.string())
  async open(
    @Caller() viewer: Viewer,
    @Query({ schema: openStreamQuery }) { topics, after }: z.infer<typeof openStreamQuery>,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    if (!mayListen(viewer, topics)) throw new Problem('forbidden');
    const outlet = new ResponseOutlet(response);
    const listener = new Listener(viewer, topics, outlet);
    outlet.whenClosed(() => this.feed.leave(listener));
    await this.feed.open(listener, () => outlet.start(), reachedBy(lastEventId) ?? after);
  }

  /** Before the server waits for its connections. */
  async onModuleDestroy(): Promise<void> {
    await this.feed.end();
  }
}

/** What is no position of ours is one that nobody has reached: such a reader begins anew. */
function reachedBy(lastEventId: string | undefined): number | undefined {
  if (lastEventId === undefined) return undefined;
  return position.safeParse(lastEventId).data ?? Number.MAX_SAFE_INTEGER;
}
