import { Body, Controller, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Problem } from '../../../platform/problems/problem.js';
import { LegalClockSetting } from '../ports/legal-clock-setting.port.js';

/** Ten years either way: nothing legal needs more, and dates stay readable. */
const OFFSET_MS_MAX = 10 * 366 * 86_400_000;

const clockBody = z.strictObject({ offsetMs: z.int().min(-OFFSET_MS_MAX).max(OFFSET_MS_MAX) });
const clockResponse = z.object({ offsetMs: z.int(), legalNow: z.string() });

@ApiTags('development')
@Controller('development')
export class SetClockController {
  constructor(private readonly clock: LegalClockSetting) {}

  /** Moves the legal clock; refused in production. */
  @Put('clock')
  @Allow('clock.set')
  @Answers(200, clockResponse)
  async set(
    @Body({ schema: clockBody }) { offsetMs }: z.infer<typeof clockBody>,
  ): Promise<z.infer<typeof clockResponse>> {
    if (!this.clock.isAllowed) throw new Problem('development-only');
    return clockResponse.parse({ offsetMs, legalNow: await this.clock.move(offsetMs) });
  }
}
