import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AllowEverybody } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { isProblemCode, PROBLEMS } from './problem-catalogue.js';
import { textsSchema } from './problem-schema.js';
import { Problem } from './problem.js';
import { withWait } from './wait-words.js';

const explanationResponse = z.object({ type: z.string(), status: z.int(), title: textsSchema, advice: textsSchema });

@ApiTags('operation')
@Controller('problems')
export class ProblemsController {
  /** What a problem's `type` leads to: what it means and what to do. */
  @Get(':code')
  @AllowEverybody('explains error codes')
  @Answers(200, explanationResponse)
  explain(@Param('code') code: string): z.infer<typeof explanationResponse> {
    if (!isProblemCode(code)) throw new Problem('not-found');
    const { status, title, advice } = PROBLEMS[code];
    return { type: `/problems/${code}`, status, title, advice: withWait(advice, undefined) };
  }
}
