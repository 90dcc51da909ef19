import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { caseResponse } from '../../../engine/case-response.js';
import { perform } from '../../../engine/problem-of.js';
import { CommandProcessor } from '../../../engine/processor/command-processor.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { RequestKey } from '../../../platform/http/request-key.js';
import type { RequestKeyParts } from '../../../platform/http/request-key.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { PROBLEMS } from '../../../platform/problems/problem-catalogue.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import { Problem } from '../../../platform/problems/problem.js';
import { completionOf } from '../complete-work-item/completion.js';
import { RegisteredBefore } from '../complete-work-item/registered-before.js';
import { WorkItemReader } from '../ports/work-item-reader.port.js';
import type { WorkItemOfCase } from '../ports/work-item-reader.port.js';
import { completeInBulkBody } from './complete-in-bulk.body.js';
import type { CompleteInBulkBody } from './complete-in-bulk.body.js';

/** What became of each item, in the order in which they were sent. */
const bulkResponse = z.object({
  results: z.array(
    z.discriminatedUnion('status', [
      z.object({ id: z.string(), status: z.literal('done'), case: caseResponse }),
      z.object({
        id: z.string(),
        /** Nothing was changed: why, and what to do. */
        status: z.literal('not-done'),
        problem: z.object({
          code: z.string(),
          titles: textsSchema,
          advice: textsSchema,
          holder: z.string().optional(),
          allowedCommands: z.array(z.string()).optional(),
        }),
      }),
    ]),
  ),
});
type BulkResult = z.infer<typeof bulkResponse>['results'][number];
type Decision = CompleteInBulkBody['items'][number];

@ApiTags('work-items')
@Controller('work-items')
export class CompleteInBulkController {
  constructor(
    private readonly reader: WorkItemReader,
    private readonly processor: CommandProcessor,
    private readonly before: RegisteredBefore,
  ) {}

  /** The officer decides on many items at once; each is done or not by itself, and the answer says which, after the commit. */
  @Post('bulk')
  @Allow('work-item.decide')
  @Answers(200, bulkResponse)
  async complete(
    @Caller() viewer: Viewer,
    @RequestKey() request: RequestKeyParts,
    @Body({ schema: completeInBulkBody }) { items }: CompleteInBulkBody,
  ): Promise<z.infer<typeof bulkResponse>> {
    const ids = items.map(({ id }) => id);
    const found = new Map((await this.reader.findAll(viewer, ids)).map((known) => [known.item.id, known]));
    const one = (decision: Decision) =>
      this.resultOf(viewer, found.get(decision.id), { decision, request: partOf(request, decision.id) });
    return bulkResponse.parse({ results: await Promise.all(items.map(one)) });
  }

  private async resultOf(
    viewer: Viewer,
    found: WorkItemOfCase | undefined,
    asked: { readonly decision: Decision; readonly request: RequestKeyParts },
  ): Promise<BulkResult> {
    const { id } = asked.decision;
    try {
      const duplicates = found && (await this.before.of(found, undefined));
      const after = await perform(this.processor, completionOf(viewer, found, { ...asked, duplicates }));
      return { id, status: 'done', case: caseResponse.parse(after) };
    } catch (error) {
      // Where the store is away nobody knows of any item yet: the whole request is to be repeated, with the same key.
      if (!(error instanceof Problem) || PROBLEMS[error.code].status >= 500) throw error;
      return { id, status: 'not-done', problem: whyNot(error) };
    }
  }
}

/** Each item is a request of its own: a repeat of all finds the first answer of each that was done, and tries the others again. */
function partOf({ scope, key, digest }: RequestKeyParts, id: string): RequestKeyParts {
  return { scope, key: `${key}/${id}`, digest };
}

function whyNot({ code, details: { holder, allowedCommands } }: Problem) {
  const { title, advice } = PROBLEMS[code];
  return {
    code,
    titles: title,
    advice,
    ...(holder !== undefined && { holder }),
    ...(allowedCommands && { allowedCommands: [...allowedCommands] }),
  };
}
