import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CURRENT_EDITION, EDITIONS } from '../../../kernel/calendar/editions.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';

const calendarsResponse = z.object({
  items: z.array(
    z.object({
      edition: z.string(),
      /** Whether new dates are counted by it; those of open cases are counted anew by themselves. */
      isCurrent: z.boolean(),
      coversFrom: z.string(),
      coversTo: z.string(),
      /** The days that differ from the week, with the law or decision of each. */
      days: z.array(
        z.object({
          on: z.string(),
          kind: z.string(),
          name: textsSchema,
          source: z.string(),
          confirmed: z.boolean(),
          inExchangeFor: z.string().optional(),
        }),
      ),
    }),
  ),
});

@ApiTags('administration')
@Controller('administration/calendars')
export class ShowCalendarsController {
  /** The editions of the working calendar, newest first. They come with a release, so that histories can name them. */
  @Get()
  @Allow('administration.read')
  @Answers(200, calendarsResponse)
  list(): z.infer<typeof calendarsResponse> {
    const items = EDITIONS.toReversed().map((edition) => ({ ...edition, isCurrent: edition === CURRENT_EDITION }));
    return calendarsResponse.parse({ items });
  }
}
