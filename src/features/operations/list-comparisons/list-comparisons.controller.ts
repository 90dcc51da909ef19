import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Comparisons } from '../ports/comparisons.port.js';

const listComparisonsResponse = z.object({
  items: z.array(
    z.object({
      destination: z.string(),
      name: textsSchema,
      startedAt: z.string(),
      /** Absent while it runs, or has to be tried again. */
      endedAt: z.string().optional(),
      failure: z.string().optional(),
      /** Cases that it shows as it was told. */
      same: z.int(),
      /** Reports that were still on their way. */
      underWay: z.int(),
      /** Cases of which it refused the last report, or could not be told it: an incident says why. */
      refused: z.int(),
      /** Cases that it was told again. */
      sentAgain: z.int(),
      /** Of those, the ones that it did not have. */
      unknownThere: z.int(),
      /** What it has from here and is no case here, with the first codes. */
      unknownHere: z.int(),
      codesUnknownHere: z.array(z.string()),
      /** Cases that differed in the comparison before too. */
      stillDifferent: z.int(),
    }),
  ),
});

@ApiTags('operations')
@Controller('operations/comparisons')
export class ListComparisonsController {
  constructor(private readonly comparisons: Comparisons) {}

  /** What the comparisons of the National Portal with what it was told came to, newest first. */
  @Get()
  @Allow('agencies.watch')
  @Answers(200, listComparisonsResponse)
  async list(@Caller() viewer: Viewer): Promise<z.infer<typeof listComparisonsResponse>> {
    return listComparisonsResponse.parse({ items: await this.comparisons.last(viewer) });
  }
}
