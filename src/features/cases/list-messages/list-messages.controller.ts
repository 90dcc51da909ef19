import { definitionOfCase } from '../../../engine/lineage.js';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import { Allow } from '../../../platform/http/access.js';
import { Answers } from '../../../platform/http/answers.js';
import { Caller } from '../../../platform/http/viewer.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import { Problem } from '../../../platform/problems/problem.js';
import { CaseReader } from '../ports/case-reader.port.js';
import { comingMessages } from './coming-messages.js';
import { MESSAGE_STATES, messageViews } from './messages.js';

const words = z.object({ subject: textsSchema, text: textsSchema });

const messagesResponse = z.object({
  /** Newest first. */
  items: z.array(
    z.object({
      /** The number of the event that it tells of. */
      seq: z.int(),
      at: z.string(),
      to: z.enum(['family', 'portal']),
      /** All but the last digits. */
      phone: z.string().optional(),
      texts: z.array(words),
      state: z.enum(MESSAGE_STATES),
      deliveredAt: z.string().optional(),
      attempts: z.int(),
      /** Why it waits or has failed. */
      why: textsSchema.optional(),
    }),
  ),
  /** What the family will be told next, and on what that depends. */
  coming: z.array(z.object({ when: textsSchema, on: z.string().optional(), notices: z.array(words) })),
});

@ApiTags('cases')
@Controller('cases')
export class ListMessagesController {
  constructor(
    private readonly reader: CaseReader,
    private readonly definitions: Definitions,
    private readonly cipher: PartCipher,
  ) {}

  /** What the family and the portal were told of a case, whether it reached them, and what the family is told next. */
  @Get(':code/messages')
  @Allow('case.read')
  @Answers(200, messagesResponse)
  async list(@Caller() viewer: Viewer, @Param('code') code: string): Promise<z.infer<typeof messagesResponse>> {
    const found = await this.reader.messages(viewer, code);
    if (found === undefined) throw new Problem('not-found');
    await this.cipher.prepare(found.applicant.keys);
    const { state } = found.record;
    const { version } = definitionOfCase(this.definitions, state);
    return messagesResponse.parse({
      items: messageViews(version, found, this.cipher),
      coming: comingMessages(version, state),
    });
  }
}
