import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow, CountedAs } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { FieldError } from '../../../platform/problems/problem.js';
import { purposeFault } from '../purpose-fault.js';
import { LookUpPersonHandler } from './look-up-person.handler.js';
import { lookupResponse } from './look-up-person.response.js';

/** 12 digits, and a code of the closed list; what is wrong is told in both languages. */
const lookupBody = z.strictObject({ personalId: z.string().max(40), purpose: z.string().max(80) });

@ApiTags('people')
@Controller('people/lookup')
export class LookUpPersonController {
  constructor(private readonly handler: LookUpPersonHandler) {}

  /** What the registers know of a person, for filling in an application once. Each lookup is written down. */
  @Post()
  @Allow('people.look-up')
  @CountedAs('search')
  @Answers(200, lookupResponse)
  async lookUp(
    @Caller() viewer: Viewer,
    @Body({ schema: lookupBody }) question: z.infer<typeof lookupBody>,
  ): Promise<z.infer<typeof lookupResponse>> {
    const errors = faultsOf(question);
    if (errors.length > 0) throw new Problem('invalid-body', { errors });
    return lookupResponse.parse(await this.handler.lookUp(viewer, question));
  }
}

function faultsOf({ personalId, purpose }: z.infer<typeof lookupBody>): readonly FieldError[] {
  const detail = { vi: 'Số định danh cá nhân gồm đúng 12 chữ số.', en: 'A personal id has exactly 12 digits.' };
  const format = { pointer: '/personalId', code: 'personal-id-format', detail };
  return [...(/^\d{12}$/.test(personalId) ? [] : [format]), ...purposeFault(purpose)];
}
