import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import { Allow, CountedAs } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { NamesReader } from '../../../platform/http/names.port.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { AccessLogReader } from '../ports/access-log-reader.port.js';
import { answerToPerson, answerToPersonResponse } from './answer-to-person.js';

/** As many as a paper can hold. */
const TOLD_MAX = 1000;

/** A personal id is never part of an address. */
const answerPersonBody = z.strictObject({ personalId: z.string().regex(/^\d{12}$/) });

@ApiTags('audit')
@Controller('audit/access-log/answer')
export class AnswerPersonController {
  constructor(
    private readonly log: AccessLogReader,
    private readonly cipher: PartCipher,
    private readonly names: NamesReader,
  ) {}

  /** What is told to the citizen who asks who looked at their data (Law 91/2025/QH15, article 4). That it is made is an access itself. */
  @Post()
  @HttpCode(200)
  @Allow('accesses.tell-person')
  @CountedAs('search')
  @Answers(200, answerToPersonResponse)
  async answer(
    @Caller() viewer: Viewer,
    @Body({ schema: answerPersonBody }) { personalId }: z.infer<typeof answerPersonBody>,
  ): Promise<z.infer<typeof answerToPersonResponse>> {
    const token = this.cipher.tokenOf(personalId);
    const found = await this.log.ofPerson(viewer, token, { limit: TOLD_MAX }, 'answer-to-person');
    return answerToPerson(found, await this.names.ofActors(found.items.map(({ rule }) => ({ rule }))));
  }
}
