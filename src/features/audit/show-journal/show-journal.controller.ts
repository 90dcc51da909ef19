import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { JournalChecks, MISSING } from '../ports/journal-checks.port.js';

const journalResponse = z.object({
  /** The last position that was given. */
  numbered: z.int(),
  /** The last position that was looked at in the present round, which began at `roundAt`. */
  checked: z.int(),
  roundAt: z.string().optional(),
  openBreaks: z.int(),
  breaks: z.array(
    z.object({
      position: z.int(),
      /** The entry of the journal, or what it numbers. */
      missing: z.enum(MISSING),
      kind: z.string().optional(),
      code: z.string().optional(),
      seq: z.int().optional(),
      foundAt: z.string(),
      mendedAt: z.string().optional(),
    }),
  ),
});

@ApiTags('audit')
@Controller('audit/journal')
export class ShowJournalController {
  constructor(private readonly checks: JournalChecks) {}

  /** How far the journal is numbered and checked, and at which positions something is missing: open ones first, 200 at most. */
  @Get()
  @Allow('histories.audit')
  @Answers(200, journalResponse)
  async show(): Promise<z.infer<typeof journalResponse>> {
    return journalResponse.parse(await this.checks.state());
  }
}
