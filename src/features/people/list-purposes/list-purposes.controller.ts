import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import { PURPOSES } from '../purposes.js';

const purposesResponse = z.object({ items: z.array(z.object({ code: z.string(), label: textsSchema })) });

@ApiTags('people')
@Controller('people/purposes')
export class ListPurposesController {
  /** What a person may be looked up for: the choices of the question that precedes each lookup. */
  @Get()
  @Allow('people.look-up')
  @Answers(200, purposesResponse)
  list(): z.infer<typeof purposesResponse> {
    return { items: Object.entries(PURPOSES).map(([code, label]) => ({ code, label })) };
  }
}
