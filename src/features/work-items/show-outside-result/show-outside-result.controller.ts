import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { reasonSchema } from '../../../platform/http/reason.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import { WorkItemReader } from '../ports/work-item-reader.port.js';

/** The result as it was prepared. */
const outsideResultResponse = z.object({
  type: z.string(),
  number: z.string(),
  issuer: z.string(),
  issuedOn: z.string(),
  /** SHA-256 of where the evidence lies, as the history will name it. */
  digest: z.string(),
  /** Where the evidence lies. */
  evidence: z.string(),
  reason: reasonSchema,
});

@ApiTags('work-items')
@Controller('work-items')
export class ShowOutsideResultController {
  constructor(
    private readonly reader: WorkItemReader,
    private readonly cipher: PartCipher,
  ) {}

  /** The result from outside that an item asks to confirm, with its evidence and reason; the reading is written down. */
  @Get(':id/outside-result')
  @Allow('work-items.read')
  @Answers(200, outsideResultResponse)
  async show(@Caller() viewer: Viewer, @Param('id') id: string): Promise<z.infer<typeof outsideResultResponse>> {
    const found = await this.reader.outsideResult(viewer, id);
    if (found === undefined)
      throw new Problem((await this.reader.find(viewer, id)) === undefined ? 'not-found' : 'no-result-to-confirm');
    await this.cipher.prepare([found.key]);
    return outsideResultResponse.parse(this.cipher.open(found.key, found.part));
  }
}
