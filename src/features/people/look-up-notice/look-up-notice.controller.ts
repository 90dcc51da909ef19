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
import { LookUpNoticeHandler } from './look-up-notice.handler.js';
import { noticeResponse } from './look-up-notice.response.js';

/** Circular 22/2025/TT-BYT: running number, GCS, the facility's code, year. A death notice has no national form of number. */
const BIRTH_NUMBER = /^\d{5}\.GCS\.\d{5}\.\d{2}$/;

const noticeBody = z.strictObject({
  kind: z.enum(['birth', 'death']),
  number: z.string().trim().normalize('NFC').max(40),
  /** Where several facilities have one of that number. */
  issuer: z.string().trim().normalize('NFC').max(120).optional(),
  purpose: z.string().max(80),
});

@ApiTags('people')
@Controller('notices/lookup')
export class LookUpNoticeController {
  constructor(private readonly handler: LookUpNoticeHandler) {}

  /** What a hospital's notice of a birth or a death says, for filling in an application once. Each lookup is written down. */
  @Post()
  @Allow('people.look-up')
  @CountedAs('search')
  @Answers(200, noticeResponse)
  async lookUp(
    @Caller() viewer: Viewer,
    @Body({ schema: noticeBody }) body: z.infer<typeof noticeBody>,
  ): Promise<z.infer<typeof noticeResponse>> {
    const question = { ...body, number: body.number.toUpperCase() };
    const errors = [...numberFault(question), ...purposeFault(question.purpose)];
    if (errors.length > 0) throw new Problem('invalid-body', { errors });
    return noticeResponse.parse(await this.handler.lookUp(viewer, question));
  }
}

function numberFault({ kind, number }: z.infer<typeof noticeBody>): readonly FieldError[] {
  if (kind === 'birth' ? BIRTH_NUMBER.test(number) : number !== '') return [];
  const detail =
    kind === 'birth'
      ? {
          vi: 'Số giấy chứng sinh có dạng 00123.GCS.24001.26.',
          en: 'The number of a birth notice looks like 00123.GCS.24001.26.',
        }
      : { vi: 'Nhập số giấy báo tử.', en: 'Enter the number of the death notice.' };
  return [{ pointer: '/number', code: 'notice-number-format', detail }];
}
